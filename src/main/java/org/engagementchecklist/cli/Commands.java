package org.engagementchecklist.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;
import org.engagementchecklist.assessment.Assessment;
import org.engagementchecklist.assessment.Assessor;
import org.engagementchecklist.fault.Fault;
import org.engagementchecklist.proof.Defect;
import org.engagementchecklist.report.pdf.PdfFile;
import org.engagementchecklist.storage.ChecklistLibrary;
import org.engagementchecklist.storage.Opening;
import org.engagementchecklist.storage.disk.Disk;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What can be asked for on the command line. Without a command the window opens. */
@Command(
        name = "engagement-checklist",
        description = "Which offices to contact about an international engagement, why, and by when.",
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        versionProvider = Version.class)
public final class Commands implements Callable<Integer> {
    /** The exit code when everything was done. */
    static final int DONE = 0;

    /** The exit code when a file could not be used or has defects. */
    static final int UNUSABLE = 1;

    /** The exit code when the command was written wrong. */
    static final int WRONG = 2;

    /** The exit code when of many files some could not be used, and the others were. */
    static final int SOME = 3;

    /** The exit code when what was compared is not the same. */
    static final int OTHERWISE = 4;

    private final Surroundings given;
    private final Window window;

    @Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Option(
            names = "--checklists",
            paramLabel = "FOLDER",
            scope = CommandLine.ScopeType.INHERIT,
            description = "A folder of checklists to use besides the shipped ones.")
    private List<Path> checklists = List.of();

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "An engagement to open in the window.")
    private Optional<String> file = Optional.empty();

    /** What opens the window and returns when it is closed. */
    @FunctionalInterface
    public interface Window {
        /**
         * Opens the window.
         *
         * @param file an engagement to open in it, if one was named
         * @param checklists the folders of checklists
         * @return the exit code
         */
        int open(Optional<Path> file, List<Path> checklists);
    }

    private Commands(Surroundings given, Window window) {
        this.given = given;
        this.window = window;
    }

    /**
     * Does what the arguments say.
     *
     * @return the exit code: 0 done, 1 a file could not be used or has defects, 2 the command was written wrong,
     *     3 some of many files could not be used, 4 what was compared is not the same
     */
    public static int run(String[] arguments, Surroundings surroundings, Window window) {
        Commands program = new Commands(surroundings, window);
        CommandLine commands = new CommandLine(program)
                .addSubcommand(new ExportCommand(program))
                .addSubcommand(new MailCommand(program))
                .addSubcommand(new CalendarCommand(program))
                .addSubcommand(new ReportCommand(program))
                .addSubcommand(new CheckCommand(program))
                .addSubcommand(new WitnessCommand(program))
                .addSubcommand(new ExplainCommand(program))
                .addSubcommand(new BlankCommand(program))
                .addSubcommand(new CompareCommand(program))
                .addSubcommand(new DiffCommand(program))
                .addSubcommand(new NewCommand(program))
                .addSubcommand(new MoveCommand(program))
                .addSubcommand(new VerifyCommand(program))
                .setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, Commands::day)
                .registerConverter(Path.class, FileArgument::path)
                .setParameterExceptionHandler(new WrongCommand())
                .setExecutionStrategy(program::execute)
                .setExecutionExceptionHandler((problem, _, _) -> unexpected(problem, surroundings));
        HelpWords.addTo(commands.getCommandSpec().usageMessage(), surroundings.faults());
        return program.result().exitCode(execute(commands, arguments, surroundings));
    }

    private static int execute(CommandLine commands, String[] arguments, Surroundings surroundings) {
        try {
            return commands.execute(arguments);
        } catch (VirtualMachineError | LinkageError outOfOurHands) {
            return unexpected(outOfOurHands, surroundings);
        }
    }

    /** Nothing is done by fewer checklists than were named. */
    private int execute(CommandLine.ParseResult parsed) {
        Optional<Path> missing = checklists.stream()
                .filter(each -> !Disk.real().stateOf(each).isFolder())
                .findFirst();
        return missing.map(each -> refuse("There is no folder \"" + each + "\" of checklists. Nothing was done."))
                .orElseGet(() -> new CommandLine.RunLast().execute(parsed));
    }

    /** Opens the window. */
    @Override
    public Integer call() {
        Optional<FileArgument> named = file.map(FileArgument::of);
        return named.isEmpty()
                ? window.open(Optional.empty(), surroundings().checklists())
                : named.map(this::open).orElse(UNUSABLE);
    }

    private int open(FileArgument named) {
        return switch (named) {
            case FileArgument.Elsewhere elsewhere -> refuse(elsewhere.words());
            case FileArgument.Local(var path)
            when Streams.isStandard(path) ->
                wrong("The window opens files. Standard input (-) can be read by commands, such as: assess -");
            case FileArgument.Local(var path)
            when !Disk.real().stateOf(path).isThere() ->
                throw new CommandLine.ParameterException(
                        spec.commandLine(), WrongCommand.noCommand(path.toString(), spec));
            case FileArgument.Local(var path) ->
                window.open(Optional.of(path), surroundings().checklists());
        };
    }

    @Command(name = "assess", description = "Say which questions are asked and which offices to contact.")
    int assess(
            @Parameters(paramLabel = "FILE", description = "An engagement file.") Path engagement,
            @Option(names = "--today", paramLabel = "DATE", description = "Judge dates by this day; else by today's.")
                    Optional<LocalDate> today,
            @Option(names = "--json", description = "Write JSON for other programs.") boolean json) {
        return withEngagement(engagement, opened -> {
            Assessment assessment =
                    Assessor.assess(opened.checklist(), opened.engagement(), today.orElseGet(this::currentDay));
            if (json) {
                given.out().println(AssessmentJson.of(assessment, opened).text());
            } else {
                AssessmentWords.of(assessment, opened).forEach(given.out()::println);
            }
            return DONE;
        });
    }

    /** {@return the exit code of what is done with an engagement, or of its being unusable} */
    int withEngagement(Path engagement, ToIntFunction<Opening.Opened> task) {
        return withEngagement(reading().open(engagement), task);
    }

    private int withEngagement(Opening opening, ToIntFunction<Opening.Opened> task) {
        return switch (opening) {
            case Opening.Unusable(var path, var defects) -> unusable(path, defects);
            case Opening.Opened opened -> {
                opened.warnings().forEach(warning -> given.err().println(OneLine.of(warning.inWords())));
                yield task.applyAsInt(opened);
            }
        };
    }

    /** {@return the same of two engagements; where neither can be used, both are told} */
    int withEngagements(Path one, Path other, ToIntBiFunction<Opening.Opened, Opening.Opened> task) {
        if (Streams.isStandard(one) && Streams.isStandard(other)) {
            return wrong("Standard input (-) can be read only once. Name a file for one of the two.");
        }
        Opening first = reading().open(one);
        return first instanceof Opening.Opened opened
                ? withEngagement(opened, own -> withEngagement(other, beside -> task.applyAsInt(own, beside)))
                : Math.max(withEngagement(first, _ -> DONE), withEngagement(other, _ -> DONE));
    }

    /** {@return the checklists in the folders, read anew} */
    ChecklistLibrary library() {
        return ChecklistLibrary.read(surroundings().checklists());
    }

    /** {@return what opens engagements, with the checklists read anew} */
    Reading reading() {
        return new Reading(library(), given.clock(), given.streams());
    }

    /** {@return the exit code, after saying why nothing was done} */
    int refuse(String why) {
        given.err().println(OneLine.of(why));
        return UNUSABLE;
    }

    /** {@return the exit code, after saying what is wrong with the command} */
    int wrong(String what) {
        given.err().println(OneLine.of(what));
        return WRONG;
    }

    /** {@return where the result goes where it goes to standard output} */
    Result result() {
        return new Result(given.streams());
    }

    /** {@return the exit code, after saying why there was nothing to do} */
    int nothing(String why) {
        given.err().println(why);
        return DONE;
    }

    /** Says which characters of a paper stand as codes on it, if any do. */
    void tellUnprintable(PdfFile pdf) {
        if (!pdf.missing().isEmpty()) {
            given.err().println("These characters could not be printed and stand as codes: " + pdf.missing());
        }
    }

    private int unusable(Path file, List<Defect> defects) {
        given.err().println(OneLine.of("This file cannot be used: " + file));
        defects.forEach(defect -> given.err().println(OneLine.of(defect.inWords())));
        if (Disk.real().stateOf(file).isThere()) {
            given.err().println("The file was not changed.");
        }
        List<String> arguments = spec.commandLine().getParseResult().originalArgs();
        reading().kept(file).lines(file, arguments).forEach(given.err()::println);
        return UNUSABLE;
    }

    /** {@return what the commands work with, with the folders named on the command line} */
    Surroundings surroundings() {
        return given.with(checklists);
    }

    /** {@return the day of the clock} */
    LocalDate currentDay() {
        return dayOf(given.clock());
    }

    /** {@return the local day of a clock} */
    static LocalDate dayOf(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            throw new CommandLine.TypeConversionException("\"" + text + "\" is not a date such as 2020-11-02");
        }
    }

    private static int unexpected(Throwable problem, Surroundings surroundings) {
        surroundings.err().println(Fault.noted(problem).words());
        return UNUSABLE;
    }
}
