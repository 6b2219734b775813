package org.engagementchecklist.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.engagementchecklist.checklist.Strength;

/**
 * Something to be entered into a calendar.
 *
 * @param id the same each time that the same thing is entered, so that it is updated and not doubled
 * @param day the whole day it stands on; empty for something to do that has no date
 * @param title one line
 * @param text everything else; lines end with a line feed
 * @param strength how firmly it is to be done; empty for what is no step of the checklist
 */
public record CalendarEntry(UUID id, Optional<LocalDate> day, String title, String text, Optional<Strength> strength) {

    /** @throws IllegalArgumentException if the title is not one line */
    public CalendarEntry {
        if (!title.equals(StillText.line(title))) {
            throw new IllegalArgumentException("the title of an entry is one line");
        }
    }
}
