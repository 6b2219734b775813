package org.engagementchecklist.engagement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an engagement is and who prepares it. Nothing is required: each text may be empty.
 *
 * @param pi the principal investigator, as the user writes it
 * @param meeting the day of the meeting for which the summary is made
 * @param typedMeeting what stands in the field of the meeting and is no day, or not yet; at most
 *     {@link Entries#LONGEST_TYPED} letters
 */
public record Facts(
        String title,
        String pi,
        String department,
        String preparedBy,
        Optional<LocalDate> meeting,
        String typedMeeting) {

    /** Nothing known yet. */
    public static final Facts NONE = new Facts("", "", "", "", Optional.empty());

    /** @throws IllegalArgumentException if what is typed is too long */
    public Facts {
        title = title.strip();
        pi = pi.strip();
        department = department.strip();
        preparedBy = preparedBy.strip();
        typedMeeting = typedMeeting.strip();
        if (!typedMeeting.isEmpty() && !Entries.canBeTyped(typedMeeting)) {
            throw new IllegalArgumentException("what is typed for the meeting is too long");
        }
    }

    /** Facts with a day for the meeting, or none, and nothing else typed there. */
    public Facts(String title, String pi, String department, String preparedBy, Optional<LocalDate> meeting) {
        this(title, pi, department, preparedBy, meeting, "");
    }

    /** {@return these facts under another title} */
    public Facts withTitle(String other) {
        return new Facts(other, pi, department, preparedBy, meeting, typedMeeting);
    }

    /** {@return these facts with another day for the meeting, or none, and this text typed there; blank if none is} */
    public Facts withMeeting(Optional<LocalDate> day, String typed) {
        return new Facts(title, pi, department, preparedBy, day, typed);
    }

    /** {@return these facts with this text typed for the meeting, beside the day that is known; blank if none is} */
    public Facts withTypedMeeting(String text) {
        return new Facts(title, pi, department, preparedBy, meeting, text);
    }
}
