package org.engagementchecklist.report;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engagementchecklist.assessment.Deadline;
import org.engagementchecklist.assessment.Finding;
import org.engagementchecklist.assessment.Referral;
import org.engagementchecklist.checklist.Rule;

/**
 * Composes what a summary puts into a calendar. Only two things have a day: the last day of a lead time that the checklist
 * has from a source, and the meeting. Everything else to be done is entered without a date, and so is what has passed.
 */
public final class CalendarComposer {
    private final SummaryContents contents;
    private final EntryWords words;
    private final LocalDate today;
    private final List<Deadline> deadlines;

    private CalendarComposer(SummaryContents contents) {
        this.contents = contents;
        this.words = new EntryWords(contents);
        this.today = contents.assessment().today();
        this.deadlines = Deadline.of(contents.assessment(), contents.checklist()).stream()
                .filter(each -> !contents.personal()
                        .hides(contents.question(each.leadTime().before())))
                .toList();
    }

    /**
     * {@return the entries: those with a day by their days, then those to do, office by office}
     *
     * @param contents what the summary is made from; says also what becomes of personal answers
     */
    public static List<CalendarEntry> compose(SummaryContents contents) {
        return new CalendarComposer(contents).entries();
    }

    private List<CalendarEntry> entries() {
        List<CalendarEntry> entries = new ArrayList<>(days());
        contents.referrals().forEach(referral -> entries.addAll(steps(referral)));
        entries.addAll(missed());
        return entries;
    }

    private List<CalendarEntry> days() {
        Stream<CalendarEntry> lastDays = IntStream.range(0, deadlines.size())
                .filter(i -> !deadlines.get(i).passed(today))
                .mapToObj(i -> lastDay(deadlines.get(i), i));
        return Stream.concat(lastDays, meeting().stream())
                .sorted((one, other) ->
                        one.day().orElseThrow().compareTo(other.day().orElseThrow()))
                .toList();
    }

    private CalendarEntry lastDay(Deadline deadline, int place) {
        Finding finding = deadline.finding();
        return new CalendarEntry(
                id("last day", finding, "#" + place),
                Optional.of(deadline.day()),
                words.title(deadline),
                words.text(deadline),
                Optional.of(finding.strength()));
    }

    private Optional<CalendarEntry> meeting() {
        return contents.engagement()
                .facts()
                .meeting()
                .filter(day -> !day.isBefore(today))
                .map(day -> new CalendarEntry(
                        id("meeting"), Optional.of(day), words.meeting(), words.meetingText(), Optional.empty()));
    }

    /** What has its last day ahead stands on that day and not here as well. */
    private List<CalendarEntry> steps(Referral referral) {
        List<Finding> findings = referral.findings();
        return IntStream.range(0, findings.size())
                .filter(i -> deadline(findings.get(i))
                        .filter(each -> !each.passed(today))
                        .isEmpty())
                .mapToObj(i -> step(findings.get(i), "#" + i))
                .toList();
    }

    /** A last day may have passed before its rule begins to fire. */
    private List<CalendarEntry> missed() {
        Set<Rule> fired = contents.referrals().stream()
                .flatMap(referral -> referral.findings().stream())
                .map(Finding::rule)
                .collect(Collectors.toSet());
        return IntStream.range(0, deadlines.size())
                .filter(i -> deadlines.get(i).passed(today)
                        && !fired.contains(deadlines.get(i).finding().rule()))
                .mapToObj(i -> step(deadlines.get(i).finding(), "#missed " + i))
                .toList();
    }

    private CalendarEntry step(Finding finding, String place) {
        Optional<LocalDate> passed = deadline(finding).map(Deadline::day);
        return new CalendarEntry(
                id("step", finding, place),
                Optional.empty(),
                words.title(finding, passed),
                words.text(finding, passed),
                Optional.of(finding.strength()));
    }

    private Optional<Deadline> deadline(Finding finding) {
        return deadlines.stream()
                .filter(each -> each.finding().rule().equals(finding.rule()))
                .findFirst();
    }

    /** Where a personal answer is left out, the place in the list stands for the rule: nobody can try rules out on it. */
    private UUID id(String kind, Finding finding, String place) {
        String what = words.isOpen(finding) ? finding.rule().id() : place;
        return id(kind, finding.rule().office().id().value(), what);
    }

    private UUID id(String... parts) {
        String name = contents.engagement().id() + "\n" + String.join("\n", parts);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
