package org.engagementchecklist.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.engagementchecklist.storage.disk.Disk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a table of all engagements in folders, for whoever looks after many. */
@Command(
        name = "report",
        description = {
            "Write one row for each engagement in a folder and the folders below it.",
            "Exit code 3 if some files could not be used; they are named on standard error, the others are in the table."
        })
final class ReportCommand implements Callable<Integer> {

    /** How rows are written. */
    enum Format {
        CSV,
        JSONL
    }

    private final Commands commands;

    @Parameters(arity = "1..*", paramLabel = "FOLDER", description = "Folders of engagements, or single files.")
    private List<Path> places = List.of();

    @Option(names = "--format", defaultValue = "csv", description = "csv for spreadsheets, or jsonl: JSON lines.")
    private Format format = Format.CSV;

    @Option(names = "-o", paramLabel = "OUT", description = "Where to write it; else to standard output.")
    private Path out = Streams.STANDARD;

    @Option(names = "--replace", description = "Write over a file that is there already.")
    private boolean replace;

    @Option(names = "--today", paramLabel = "DATE", description = "Judge dates by this day; else by today's.")
    private Optional<LocalDate> today = Optional.empty();

    ReportCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() {
        Optional<String> refused = named().twice().or(this::inTheWay);
        if (refused.isPresent()) {
            return commands.refuse(refused.get());
        }
        if (places.stream().noneMatch(ReportCommand::isThere)) {
            places.forEach(each -> commands.refuse("There is no file or folder \"" + each + "\"."));
            return Commands.UNUSABLE;
        }
        try {
            return isFile() ? toFile() : toStandardOutput();
        } catch (IOException failure) {
            return isFile()
                    ? commands.refuse(
                            "The report could not be written to " + out + ", where nothing was changed. Is its"
                                    + " folder there, may you write to it, and is there room on the disk?")
                    : Commands.UNUSABLE;
        }
    }

    private NamedFiles named() {
        return new NamedFiles(places);
    }

    private boolean isFile() {
        return !Streams.isStandard(out);
    }

    private Optional<String> inTheWay() {
        return Overwriting.refused(out, places)
                .or(() -> Overwriting.noFolder(out))
                .or(() -> replace || !isFile() || !isThere(out)
                        ? Optional.empty()
                        : Optional.of("There is already a file " + out + ". Nothing was written. Give another name, or"
                                + " --replace it."));
    }

    private static boolean isThere(Path place) {
        return Streams.isStandard(place) || Disk.real().stateOf(place).isThere();
    }

    private int toFile() throws IOException {
        try (Draft draft = new Draft(out)) {
            Batch batch = fill(draft.writer());
            if (batch.isInVain()) {
                batch.account();
                return commands.refuse("No table was written to " + out + ", for it would have no row.");
            }
            draft.keep();
            return batch.account();
        }
    }

    private int toStandardOutput() throws IOException {
        return fill(new OutputStreamWriter(commands.surroundings().streams().bytes(), StandardCharsets.UTF_8))
                .account();
    }

    /** Writes the table. {@return what became of each engagement} */
    private Batch fill(Writer writer) throws IOException {
        Surroundings around = commands.surroundings();
        Batch batch =
                new Batch(commands.reading(), around.err(), around.streams().isWatched() && isFile());
        LocalDate day = today.orElseGet(commands::currentDay);
        Map<UUID, Path> seen = new HashMap<>();
        try (Register register = register(writer)) {
            batch.over(named().found(), opened -> {
                Optional<Path> first =
                        Optional.ofNullable(seen.putIfAbsent(opened.engagement().id(), opened.file()));
                first.ifPresent(_ -> batch.remark("The same engagement as in another file", opened.file()));
                register.add(RegisterRow.of(opened, day, first));
                return new Outcome.Listed();
            });
            if (!batch.isInVain()) {
                register.end();
            }
        }
        return batch;
    }

    private Register register(Writer writer) throws IOException {
        return switch (format) {
            case CSV -> CsvRegister.on(writer, isFile());
            case JSONL -> new JsonLinesRegister(writer);
        };
    }
}
