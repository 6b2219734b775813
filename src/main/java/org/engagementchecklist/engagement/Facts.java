package org.engagementchecklist.engagement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an engagement is and who prepares it. Nothing is required: each text may be empty.
 *
 * @param pi the principal investigator, as the user writes it
 * @param meeting the day of the meeting for which the summary is made
 */
public record Facts(String title, String pi, String department, String preparedBy, Optional<LocalDate> meeting) {

    /** Nothing known yet. */
    public static final Facts NONE = new Facts("", "", "", "", Optional.empty());

    public Facts {
        title = title.strip();
        pi = pi.strip();
        department = department.strip();
        preparedBy = preparedBy.strip();
    }

    /** {@return these facts under another title} */
    public Facts withTitle(String other) {
        return new Facts(other, pi, department, preparedBy, meeting);
    }
}
