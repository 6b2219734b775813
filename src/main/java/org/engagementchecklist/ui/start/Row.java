package org.engagementchecklist.ui.start;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.engagement.Progress;
import org.engagementchecklist.engagement.Summary;
import org.engagementchecklist.fault.Fault;
import org.engagementchecklist.proof.Defect;
import org.engagementchecklist.proof.Place;
import org.engagementchecklist.storage.Copies;
import org.engagementchecklist.storage.EngagementEntry;
import org.engagementchecklist.ui.common.Dates;
import org.engagementchecklist.ui.common.Instead;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.PlainLetters;

/**
 * A file of the folder, as the list shows it, or several that hold the same engagement.
 *
 * @param entry the file, or the one that stands for all
 * @param others the other files with the same engagement, the last changed first; usually none
 * @param zone where the user is
 * @param plain everything it says and was noted in it, in plain small letters, to look for words in
 */
public record Row(EngagementEntry entry, List<EngagementEntry.Listed> others, ZoneId zone, String plain) {
    private static final int NAMED = 2;
    private static final Pattern AFTER_NAME = Pattern.compile("\\s*[(,;:]");

    /** Keeps the list as it is. */
    public Row {
        others = List.copyOf(others);
    }

    /** Makes a row of a file. */
    public Row(EngagementEntry entry, ZoneId zone) {
        this(entry, List.of(), zone);
    }

    private Row(EngagementEntry entry, List<EngagementEntry.Listed> others, ZoneId zone) {
        this(entry, others, zone, findable(new Row(entry, others, zone, "").allWords()));
    }

    /** {@return a row of a file, or a row that says so where it cannot be put into words} */
    static Row of(EngagementEntry entry, ZoneId zone) {
        return contained(entry.file(), zone, () -> new Row(entry, zone));
    }

    /** {@return a row of the files that hold one engagement} */
    static Row of(Copies copies, ZoneId zone) {
        return contained(copies.main().file(), zone, () -> new Row(copies.main(), copies.others(), zone));
    }

    /** {@return a row, or one that says that it cannot be shown: what fails takes no other row with it} */
    static Row contained(Path file, ZoneId zone, Supplier<Row> making) {
        try {
            return making.get();
        } catch (RuntimeException | Error unforeseen) {
            Place place = Place.wholeOf(String.valueOf(file.getFileName()));
            Defect why = Defect.error(
                    place,
                    Messages.text("start.row.failed", Fault.noted(unforeseen).code()),
                    Messages.text("start.row.failed-advice"));
            return new Row(new EngagementEntry.Unreadable(file, List.of(why)), zone);
        }
    }

    /** {@return by what the row is known again when the folder is read anew: its engagement, or else its file} */
    String key() {
        return entry instanceof EngagementEntry.Listed(var file, var id, var _, var _)
                ? id.map(UUID::toString).orElseGet(file::toString)
                : entry.file().toString();
    }

    /** {@return the file, or the one that stands for all} */
    Path file() {
        return entry.file();
    }

    /** {@return the name of the file without its folder} */
    String fileName() {
        return String.valueOf(entry.file().getFileName());
    }

    /** {@return every file of the engagement, the one that stands for all first} */
    List<Path> files() {
        return Stream.concat(Stream.of(entry), others.stream())
                .map(EngagementEntry::file)
                .toList();
    }

    /** {@return how many other files hold the same engagement and the last changed of them, in words; empty if none does} */
    Optional<String> copies() {
        return others.stream()
                .findFirst()
                .map(each -> Messages.text(
                        "start.row.copies",
                        others.size(),
                        each.file().getFileName(),
                        Dates.dayAndTime(each.summary().changed(), zone)));
    }

    /** {@return what its file says of it; empty if the file cannot be read} */
    Optional<Summary> summary() {
        return entry instanceof EngagementEntry.Listed listed ? Optional.of(listed.summary()) : Optional.empty();
    }

    /** {@return why it cannot be read; empty if it can} */
    Optional<Trouble> trouble() {
        return entry instanceof EngagementEntry.Unreadable(var file, var defects)
                ? Optional.of(new Trouble(file, defects))
                : Optional.empty();
    }

    /** {@return the title, what stands for it, or the name of a file that cannot be read} */
    String title() {
        return summary().map(this::title).orElseGet(this::fileName);
    }

    /** {@return what is said where the row cannot be shown} */
    Instead instead() {
        return new Instead(Messages.text("start.row.instead"), fileName());
    }

    String pi() {
        return summary().map(Summary::pi).orElse("");
    }

    String department() {
        return summary().map(Summary::department).orElse("");
    }

    String countries() {
        return summary().map(each -> String.join(", ", each.countries())).orElse("");
    }

    /** {@return how far the answering has come, such as "23 of 38, 3 unsure"} */
    String progress() {
        return summary().map(Summary::progress).map(Row::words).orElse("");
    }

    /** {@return how many offices are to be contacted and the first of their names, such as "2 offices: RAS, ICC"} */
    String offices() {
        return summary().map(Summary::offices).map(Row::words).orElse("");
    }

    /** {@return whether an office says to stop} */
    boolean stops() {
        return summary().filter(Summary::stop).isPresent();
    }

    String changed() {
        return summary().map(each -> Dates.dayAndTime(each.changed(), zone)).orElse("");
    }

    Instant changedAt() {
        return summary().map(Summary::changed).orElse(Instant.MAX);
    }

    /** {@return how much of what is asked is answered, from 0 to 1; -1 where it is not known} */
    double share() {
        return summary()
                .map(Summary::progress)
                .map(each -> each.visible() == 0 ? 0.0 : (double) each.answered() / each.visible())
                .orElse(-1.0);
    }

    /** {@return how many offices are to be contacted; -1 where it is not known} */
    int officeCount() {
        return summary().map(each -> each.offices().size()).orElse(-1);
    }

    /** {@return who, where and with whom, in one line} */
    String details() {
        return Stream.of(pi(), department(), countries())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String allWords() {
        String offices = summary().map(each -> String.join(" ", each.offices())).orElse("");
        String reason = trouble().map(Trouble::reason).orElse("");
        String stop = stops() ? Messages.text("start.row.stop") : "";
        String notes = entry instanceof EngagementEntry.Listed listed ? listed.notes() : "";
        String copies = others.stream()
                .map(each -> String.join(
                        " ",
                        String.valueOf(each.file().getFileName()),
                        each.summary().title(),
                        each.summary().pi(),
                        each.notes()))
                .collect(Collectors.joining(" "));
        return String.join(
                " ",
                title(),
                pi(),
                department(),
                countries(),
                progress(),
                offices,
                reason,
                stop,
                changed(),
                notes,
                copies);
    }

    /** Names with an apostrophe are found without it as well. */
    private static String findable(String words) {
        String plain = PlainLetters.of(words);
        return plain.contains("'") ? plain + " " + plain.replace("'", "") : plain;
    }

    private String title(Summary summary) {
        return summary.title().isBlank()
                ? Messages.text("start.row.untitled", Dates.day(summary.changed(), zone))
                : summary.title();
    }

    private static String words(Progress progress) {
        return Messages.text("start.row.progress", progress.answered(), progress.visible(), progress.unsure());
    }

    /** The official names go on to say what an office belongs to or was called; a list needs less. */
    private static String shortName(String office) {
        return AFTER_NAME.split(office, 2)[0];
    }

    private static String words(List<String> offices) {
        String first = offices.stream().limit(NAMED).map(Row::shortName).collect(Collectors.joining(", "));
        return Messages.text("start.row.offices", offices.size(), first, offices.size() - NAMED);
    }
}
