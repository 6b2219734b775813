package org.engagementchecklist.checklist;

/**
 * By when an office is to be contacted.
 *
 * @param id what files call it, such as {@code EARLY}
 * @param position its place among the times of the checklist, from 0 for the earliest
 * @param text what a person reads
 */
public record Time(String id, int position, String text) implements Comparable<Time> {

    /** @throws IllegalArgumentException if the id or the text is blank */
    public Time {
        Checks.notBlank(id, "time id");
        Checks.notBlank(text, "time text");
    }

    @Override
    public int compareTo(Time other) {
        return Integer.compare(position, other.position);
    }
}
