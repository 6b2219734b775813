package org.engagementchecklist.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.EditionKey;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Summary;
import org.engagementchecklist.proof.Defect;
import org.engagementchecklist.proof.Place;
import org.engagementchecklist.proof.Spelling;
import org.engagementchecklist.storage.disk.Audience;
import org.engagementchecklist.storage.disk.Durability;
import org.engagementchecklist.storage.disk.FileReplacement;

/** The user's folder of engagements, one file each. Files elsewhere can be opened and saved as well. */
public final class EngagementFolder {

    /** Other than an engagement's own file, nobody edits what is inside another file by hand. */
    private static final String CHANGED_INSIDE =
            "The engagement inside this file is not as it was put there: it was changed"
                    + " or damaged on the way. Ask for the file again, or for the engagement file.";

    private final Path folder;
    private final Supplier<ChecklistLibrary> library;
    private final BiFunction<Engagement, Checklist, Summary> summaries;
    private final Clock clock;
    private final Safekeeping safekeeping;
    private final Reservations reservations = new Reservations();

    /** As the other, with checklists that stay as they are. */
    public EngagementFolder(
            Path folder, ChecklistLibrary library, BiFunction<Engagement, Checklist, Summary> summaries, Clock clock) {
        this(folder, () -> library, summaries, clock);
    }

    /**
     * @param folder the folder; it is made when the first engagement is saved
     * @param library gives the checklists, as of now, with which engagements may have been answered
     * @param summaries makes the summary of an engagement whose file has none
     * @param clock tells when something was saved
     */
    public EngagementFolder(
            Path folder,
            Supplier<ChecklistLibrary> library,
            BiFunction<Engagement, Checklist, Summary> summaries,
            Clock clock) {
        this(folder, library, summaries, clock, Safekeeping.plain());
    }

    /**
     * @param folder the folder; it is made when the first engagement is saved
     * @param library gives the checklists, as of now, with which engagements may have been answered
     * @param summaries makes the summary of an engagement whose file has none
     * @param clock tells when something was saved
     * @param safekeeping what saving relies on
     */
    public EngagementFolder(
            Path folder,
            Supplier<ChecklistLibrary> library,
            BiFunction<Engagement, Checklist, Summary> summaries,
            Clock clock,
            Safekeeping safekeeping) {
        this.folder = folder;
        this.library = library;
        this.summaries = summaries;
        this.clock = clock;
        this.safekeeping = safekeeping;
    }

    /** {@return the folder} */
    public Path folder() {
        return folder;
    }

    /** {@return whether the folder is not there and ought to be} */
    public boolean isMissing() {
        return safekeeping.missing() == MissingFolder.IS_AWAITED && !Files.isDirectory(folder);
    }

    /** {@return every engagement file of the folder, the last changed first; those that cannot be read come first} */
    public List<EngagementEntry> list() {
        return list(_ -> true);
    }

    /**
     * As the other, while rows are shown as they are read.
     *
     * @param some receives rows as they are read, in no order, and tells whether to go on: once it is no longer wanted, the
     *     list ends where it is
     */
    public List<EngagementEntry> list(Predicate<List<EngagementEntry>> some) {
        Optional<ListIndex> index = safekeeping.lists().map(lists -> ListIndex.of(folder, lists));
        return new EngagementList(folder, index, file -> entryOf(open(file))).read(some);
    }

    /** Opens an engagement; the file is not touched. */
    public Opening open(Path file) {
        return open(file, FileText.of(file, Limits.ENGAGEMENT));
    }

    /**
     * Opens an engagement that a file of another kind carries inside it, such as a printed summary. It must have the
     * checksum with which it was put there.
     *
     * @param file the file that carries it
     * @param carried what it carries, not looked into; its size is the business of who took it out
     */
    public Opening open(Path file, byte[] carried) {
        FileText read = FileText.of(String.valueOf(file.getFileName()), carried);
        Opening opening = open(file, read);
        return opening instanceof Opening.Opened opened
                        && (EngagementReader.isChanged(opened.warnings()) || !EngagementReader.hasChecksum(read))
                ? Opening.Unusable.because(file, CHANGED_INSIDE)
                : opening;
    }

    /** {@return the former states of an engagement, which may also be one that cannot be opened} */
    public Backups backups(Path file) {
        return new Backups(file, safekeeping.disk(), clock);
    }

    /** {@return those former states of an engagement that can be opened, the latest first} */
    public List<Backup> lastGood(Path file) {
        return formerStates(file).stream().map(FormerState::backup).toList();
    }

    /** {@return what those former states of an engagement hold that can be opened, the latest first} */
    public List<FormerState> formerStates(Path file) {
        return backups(file).list().stream()
                .flatMap(each -> open(each.file()) instanceof Opening.Opened opened
                        ? Stream.of(new FormerState(each, opened))
                        : Stream.empty())
                .toList();
    }

    /** {@return what a program that ended too early has left} */
    public Recoveries recoveries() {
        return new Recoveries(this, safekeeping, reservations, clock);
    }

    /** {@return an engagement's file that is only going to be read: others may have it open} */
    public EngagementFile forReading(Opening.Opened opened) {
        return new EngagementFile(opened, safekeeping, clock, Reservations.Outcome.Impossible::new);
    }

    /** Takes an engagement in hand, unless somebody else has. */
    public Taking take(Opening.Opened opened) {
        Holder me = safekeeping.holder().at(clock.instant());
        EngagementFile file =
                new EngagementFile(opened, safekeeping, clock, () -> reservations.reserve(opened.file(), me));
        return file.reserve().<Taking>map(Taking.HeldBy::new).orElseGet(() -> new Taking.Taken(file));
    }

    /** {@return the folder of this name below, with the same checklists} */
    EngagementFolder below(String name) {
        return new EngagementFolder(folder.resolve(name), library, summaries, clock, safekeeping);
    }

    /** Saves an engagement that has no file yet. */
    public Saving saveNew(Path file, Engagement engagement, Checklist checklist) {
        return save(file, engagement, summary(engagement, checklist));
    }

    /** {@return what a list shows of an engagement} */
    Summary summary(Engagement engagement, Checklist checklist) {
        return summaries.apply(engagement, checklist);
    }

    /** {@return the file for a new engagement: its name is fixed now, whatever the title becomes} */
    public Path fileFor(Engagement engagement) {
        return folder.resolve(FileName.of(engagement));
    }

    /**
     * Saves an engagement so that a crash at any moment leaves the old file or the new one. This overwrites what is there:
     * for an engagement in hand see {@link #take}.
     *
     * @param summary what a list shows of it
     */
    public Saving save(Path file, Engagement engagement, Summary summary) {
        try {
            Path parent = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(folder);
            if (parent.equals(folder.toAbsolutePath()) && safekeeping.missing() == MissingFolder.IS_MADE) {
                Files.createDirectories(parent);
            }
            Durability durability = new FileReplacement(safekeeping.disk(), Audience.OWNER)
                    .replace(file, EngagementText.of(engagement, summary), EngagementText::checkReadable);
            return durability == Durability.FORCED
                    ? new Saving.Saved(file, clock.instant())
                    : new Saving.SavedNotForced(file, clock.instant());
        } catch (IOException failure) {
            return Failures.of(file, failure);
        }
    }

    private Opening open(Path file, FileText read) {
        return switch (read) {
            case FileText.Unreadable(var defect) -> new Opening.Unusable(file, List.of(defect));
            case FileText.Text text ->
                switch (JsonText.parse(text, Limits.ENGAGEMENT)) {
                    case JsonText.Parsed.Broken(var defect) -> new Opening.Unusable(file, List.of(defect));
                    case JsonText.Parsed.Root(var json) -> open(file, json, new Seen(Optional.of(text.sha256())));
                };
        };
    }

    private Opening open(Path file, Json json, Seen seen) {
        EngagementReader reader = new EngagementReader(json);
        Optional<EditionKey> edition = reader.edition();
        Optional<Checklist> checklist = edition.flatMap(library.get()::find);
        if (edition.isPresent() && checklist.isEmpty()) {
            json.at("checklist")
                    .error(unknown(edition.get()), "Install that edition, or open a copy made with another.");
        }
        Optional<Engagement> engagement = checklist.map(each -> reader.engagement(each, modified(file)));
        List<Defect> defects = json.defects().all();
        return engagement.isPresent() && !json.defects().hasErrors()
                ? new Opening.Opened(
                        file,
                        engagement.get(),
                        checklist.get(),
                        reader.isReadOnly(),
                        warnings(reader, file, defects),
                        seen)
                : new Opening.Unusable(file, defects);
    }

    private String unknown(EditionKey edition) {
        List<String> known = library.get().checklists().stream()
                .map(each -> each.edition().key().toString())
                .toList();
        String suggestion = Spelling.suggestion(edition.toString(), known);
        return "This was answered with the checklist \"" + edition + "\", which is not installed."
                + (suggestion.isEmpty() ? "" : " " + suggestion);
    }

    private static List<Defect> warnings(EngagementReader reader, Path file, List<Defect> defects) {
        List<Defect> warnings = new ArrayList<>(defects);
        if (reader.isReadOnly()) {
            warnings.add(Defect.warning(
                    Place.wholeOf(String.valueOf(file.getFileName())),
                    "This file was written by a newer version of the program and is opened for reading only.",
                    "Use the newer version to change it."));
        }
        return warnings;
    }

    private EngagementEntry entryOf(Opening opening) {
        return switch (opening) {
            case Opening.Unusable(var file, var defects) -> new EngagementEntry.Unreadable(file, defects);
            case Opening.Opened opened ->
                new EngagementEntry.Listed(
                        opened.file(),
                        Optional.of(opened.engagement().id()),
                        summaries.apply(opened.engagement(), opened.checklist()),
                        String.join(" ", opened.engagement().notes().values()));
        };
    }

    private static Instant modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException unknown) {
            return Instant.EPOCH;
        }
    }
}
