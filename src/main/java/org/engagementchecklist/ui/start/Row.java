package org.engagementchecklist.ui.start;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.engagement.Progress;
import org.engagementchecklist.engagement.Summary;
import org.engagementchecklist.storage.EngagementEntry;
import org.engagementchecklist.ui.common.Instead;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.PlainLetters;

/**
 * A file of the folder, as the list shows it.
 *
 * @param zone where the user is
 * @param plain everything it says and was noted in it, in plain small letters, to look for words in
 */
public record Row(EngagementEntry entry, ZoneId zone, String plain) {
    private static final int NAMED = 2;
    private static final Pattern AFTER_NAME = Pattern.compile("\\s*[(,;:]");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.US);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.US);

    /** Makes a row of a file. */
    public Row(EngagementEntry entry, ZoneId zone) {
        this(entry, zone, PlainLetters.of(new Row(entry, zone, "").allWords()));
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
        return summary()
                .map(this::title)
                .orElseGet(() -> String.valueOf(entry.file().getFileName()));
    }

    /** {@return what is said where the row cannot be shown} */
    Instead instead() {
        return new Instead(
                Messages.text("start.row.instead"), String.valueOf(entry.file().getFileName()));
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
        return summary().map(each -> MOMENT.format(at(each.changed()))).orElse("");
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
        return String.join(" ", title(), details(), progress(), offices, reason, stop, changed(), notes);
    }

    private String title(Summary summary) {
        return summary.title().isBlank()
                ? Messages.text("start.row.untitled", DAY.format(at(summary.changed())))
                : summary.title();
    }

    private ZonedDateTime at(Instant moment) {
        return moment.atZone(zone);
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
