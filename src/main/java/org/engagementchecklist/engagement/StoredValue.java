package org.engagementchecklist.engagement;

/**
 * Something just as a file held it.
 *
 * @param place where it stood, as a path from the root of the file such as {@code /answers/C3}
 * @param json what stood there, as the file spelled it
 */
public record StoredValue(String place, String json) {

    /** @throws IllegalArgumentException if the place is no path, or nothing stood there */
    public StoredValue {
        if (!place.startsWith("/") || json.isBlank()) {
            throw new IllegalArgumentException("nothing stood at " + place);
        }
    }
}
