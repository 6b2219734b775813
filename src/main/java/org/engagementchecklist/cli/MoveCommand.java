package org.engagementchecklist.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.edition.Account;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.storage.LoadedChecklist.Usable;
import org.engagementchecklist.storage.Opening;
import org.engagementchecklist.storage.Saving;
import org.engagementchecklist.storage.disk.Disk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Moves an engagement to another edition of its checklist, into a new file. */
@Command(
        name = "move",
        description = {
            "Move an engagement to another edition of its checklist, and say what becomes of every answer.",
            "Only OUT is written; FILE stays as it is. EDITION is " + EditionNamed.FORMS + "."
        })
final class MoveCommand implements Callable<Integer> {
    private final Commands commands;

    @Parameters(index = "0", paramLabel = "FILE", description = "An engagement file.")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "EDITION", description = "The edition to move to.")
    private String edition = "";

    @Option(
            names = "-o",
            required = true,
            paramLabel = "OUT",
            description = "The new file, which must not be there yet; - for standard output.")
    private Path out = Path.of("");

    @Option(names = "--today", paramLabel = "DATE", description = "Judge dates by this day; else by today's.")
    private Optional<LocalDate> today = Optional.empty();

    @Option(names = "--personal", description = "Tell personal answers as well.")
    private boolean personal;

    @Option(names = "--json", description = "Write JSON for other programs.")
    private boolean json;

    MoveCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() {
        if (Streams.isStandard(out) && json) {
            return commands.wrong("The engagement and --json cannot both go to standard output. Name a file after -o.");
        }
        if (!Streams.isStandard(out) && Disk.real().stateOf(out).isThere()) {
            return commands.refuse("There is already a file \"" + out + "\". Name another one.");
        }
        Optional<String> noFolder = Overwriting.noFolder(out);
        if (noFolder.isPresent()) {
            return commands.refuse(noFolder.get());
        }
        return commands.withEngagement(
                file,
                opened -> new EditionNamed(commands.surroundings())
                        .find(edition)
                        .map(Usable::checklist)
                        .map(to -> move(opened, to))
                        .orElse(Commands.UNUSABLE));
    }

    private int move(Opening.Opened opened, Checklist to) {
        String own = opened.checklist().edition().key().checklist();
        if (!to.edition().key().checklist().equals(own)) {
            return commands.refuse("\"" + edition + "\" is an edition of another checklist, not of " + own + ".");
        }
        if (opened.readOnly()) {
            return commands.refuse("This file may only be read, and nothing of it can be written anew.");
        }
        Account account =
                Account.of(opened.engagement(), opened.checklist(), to, today.orElseGet(commands::currentDay));
        Engagement moved = account.moved()
                .engagement()
                .changedAt(commands.surroundings().clock().instant());
        if (Streams.isStandard(out)) {
            commands.result().write(commands.reading().spelled(moved, to));
            AccountWords.of(account, personal).forEach(commands.surroundings().err()::println);
            return Commands.DONE;
        }
        return switch (commands.reading().save(out, moved, to)) {
            case Saving.Failed failed -> commands.refuse(failed.words());
            default -> told(account, opened.file());
        };
    }

    private int told(Account account, Path from) {
        PrintStream print = commands.surroundings().out();
        if (json) {
            print.println(AccountJson.of(account, personal).text());
        } else {
            AccountWords.of(account, personal).forEach(print::println);
            print.println(OneLine.of("Written to " + out + "; " + from + " stays as it is."));
        }
        return Commands.DONE;
    }
}
