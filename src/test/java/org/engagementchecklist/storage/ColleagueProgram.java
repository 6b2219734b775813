package org.engagementchecklist.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Progress;
import org.engagementchecklist.engagement.Summary;
import org.engagementchecklist.storage.disk.Disk;

/** One of the people at a shared folder: does what is written to it, a deed and a file a line, and says what came of it. */
final class ColleagueProgram {

    private static final Summary SUMMARY =
            new Summary("", "", "", List.of(), new Progress(0, 0, 0), List.of(), false, Instant.EPOCH);

    private final EngagementFolder folder;
    private Optional<EngagementFile> held = Optional.empty();

    private ColleagueProgram(Path home, String name) {
        folder = new EngagementFolder(
                home,
                () -> Shipped.LIBRARY,
                (_, _) -> SUMMARY,
                Clock.systemUTC(),
                new Safekeeping(
                        Disk.real(),
                        Optional.empty(),
                        new Holder(name, "office", ProcessHandle.current().pid(), Instant.now())));
    }

    /** Begins with the folder and the name of who works here. */
    static void main(String[] arguments) throws IOException {
        ColleagueProgram program = new ColleagueProgram(Path.of(arguments[0]), arguments[1]);
        BufferedReader told = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = told.readLine(); line != null; line = told.readLine()) {
            String[] words = line.split(" ", 2);
            System.out.println(program.does(words[0], Path.of(arguments[0]).resolve(words[1])));
        }
    }

    private String does(String deed, Path file) {
        Shelves shelves = new Shelves(folder);
        return switch (deed) {
            case "create" -> said(folder.saveNew(file, EngagementFiles.titled("T"), Shipped.checklist()));
            case "edit" -> edit(file);
            case "backups" -> folder.lastGood(file).size() + " kept";
            case "keep" -> said(folder.backups(file).keep(Backup.Kind.NAMED, "before the meeting"));
            case "restore" ->
                said(folder.backups(file).restore(folder.lastGood(file).getFirst()));
            case "hold" -> hold(file);
            case "release" -> release();
            case "archive" -> said(shelves.move(file, Shelf.ARCHIVE));
            case "back" ->
                said(shelves.move(shelves.at(Shelf.ARCHIVE).folder().resolve(file.getFileName()), Shelf.CURRENT));
            default -> throw new IllegalArgumentException(deed);
        };
    }

    private String edit(Path file) {
        String held = hold(file);
        String outcome = this.held
                .map(mine -> {
                    Engagement now = ((Opening.Opened) folder.open(file)).engagement();
                    return said(mine.save(now.withNote(EngagementFiles.id("C4"), "at " + Instant.now()), SUMMARY));
                })
                .orElse(held);
        release();
        return outcome;
    }

    private String hold(Path file) {
        return switch (folder.open(file)) {
            case Opening.Unusable(var _, var defects) -> defects.getFirst().message();
            case Opening.Opened opened ->
                switch (folder.take(opened)) {
                    case Taking.HeldBy(var holder) -> "held by " + holder.user();
                    case Taking.Taken(var mine) -> {
                        held = Optional.of(mine);
                        yield mine.whyNotLocked().orElse("taken");
                    }
                };
        };
    }

    private String release() {
        held.ifPresent(EngagementFile::close);
        held = Optional.empty();
        return "given back";
    }

    private static String said(Saving saving) {
        return switch (saving) {
            case Saving.Saved _ -> "saved";
            case Saving.SavedWithoutBackup(var _, var _, var reason) -> "saved without a backup: " + reason;
            case Saving.Failed(var _, var reason, var _) -> reason;
            case Saving.SavedNotForced _, Saving.Rescued _, Saving.ChangedElsewhere _ -> saving.toString();
        };
    }

    private static String said(Moving moving) {
        return switch (moving) {
            case Moving.Moved _ -> "moved";
            case Moving.NotMoved(var _, var reason) -> reason;
        };
    }
}
