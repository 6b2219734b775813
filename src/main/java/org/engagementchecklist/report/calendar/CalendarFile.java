package org.engagementchecklist.report.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.component.VTodo;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.engagementchecklist.checklist.Strength;
import org.engagementchecklist.report.CalendarEntry;

/**
 * Entries as a file that calendar programs take in (iCalendar, RFC 5545): what has a day as an event of that whole day
 * during which one is not busy, everything else as something to do.
 */
public final class CalendarFile {
    /** How the names of such files end. */
    public static final String ENDING = ".ics";

    private static final String PROGRAM = "-//Engagement Checklist//International Engagements Checklist//EN";

    private CalendarFile() {}

    /**
     * {@return the file}
     *
     * @param entries at least one: there is no empty calendar
     * @param made when it is made; a program that has an entry already takes the later one
     * @throws IllegalArgumentException if there is no entry
     */
    public static String of(List<CalendarEntry> entries, Instant made) {
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a calendar has an entry");
        }
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PROGRAM);
        for (CalendarEntry entry : entries) {
            entry.day()
                    .ifPresentOrElse(
                            day -> calendar.addEvent(event(entry, day, made)),
                            () -> calendar.addTodo(step(entry, made)));
        }
        return FoldedLines.of(written(calendar));
    }

    /** The library folds by characters, which may be several bytes each, so it is told not to fold. */
    private static String written(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException("nothing is written to but memory", impossible);
        }
        return text.toString();
    }

    private static VEvent event(CalendarEntry entry, LocalDate day, Instant made) {
        VEvent event = new VEvent();
        event.setUid(entry.id().toString());
        event.setDateTimeStamp(Date.from(made));
        event.setDateStart(new DateStart(date(day)));
        event.setDateEnd(new DateEnd(date(day.plusDays(1))));
        event.setSummary(entry.title());
        event.setDescription(entry.text());
        event.setTransparency(Transparency.transparent());
        return event;
    }

    private static VTodo step(CalendarEntry entry, Instant made) {
        VTodo step = new VTodo();
        step.setUid(entry.id().toString());
        step.setDateTimeStamp(Date.from(made));
        step.setSummary(entry.title());
        step.setDescription(entry.text());
        step.setStatus(Status.needsAction());
        entry.strength().map(CalendarFile::priority).ifPresent(step::setPriority);
        return step;
    }

    /** From 1 for the highest to 9 for the lowest, as calendar programs count. */
    private static int priority(Strength strength) {
        return switch (strength) {
            case STOP -> 1;
            case MUST -> 3;
            case SHOULD -> 5;
            case CHECK -> 7;
        };
    }

    private static ICalDate date(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
