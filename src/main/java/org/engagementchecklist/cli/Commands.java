package org.engagementchecklist.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.engagementchecklist.assessment.Assessment;
import org.engagementchecklist.assessment.Assessor;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Summary;
import org.engagementchecklist.proof.Defect;
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.Personal;
import org.engagementchecklist.report.pdf.PdfFile;
import org.engagementchecklist.report.pdf.PdfTarget;
import org.engagementchecklist.report.pdf.SaveResult;
import org.engagementchecklist.storage.ChecklistLibrary;
import org.engagementchecklist.storage.EngagementFolder;
import org.engagementchecklist.storage.Opening;
import org.engagementchecklist.storage.disk.Audience;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.storage.disk.FileReplacement;
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
        versionProvider = Version.class)
public final class Commands implements Callable<Integer> {
    /** The exit code when everything was done. */
    static final int DONE = 0;

    /** The exit code when a file could not be used or has defects. */
    static final int UNUSABLE = 1;

    private static final PdfTarget.Replacement PDF_FILES = (file, content, check) ->
            new FileReplacement(Disk.real(), Audience.AS_USUAL).replace(file, content, check::pass);

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
    private Optional<Path> file = Optional.empty();

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
     * @return the exit code: 0 done, 1 a file could not be used or has defects, 2 the command was written wrong
     */
    public static int run(String[] arguments, Surroundings surroundings, Window window) {
        Commands program = new Commands(surroundings, window);
        CommandLine commands = new CommandLine(program)
                .addSubcommand(new CheckCommand(program))
                .addSubcommand(new WitnessCommand(program))
                .setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, Commands::day)
                .setExecutionExceptionHandler((problem, _, _) -> unexpected(problem, surroundings));
        try {
            return commands.execute(arguments);
        } catch (VirtualMachineError | LinkageError outOfOurHands) {
            return unexpected(outOfOurHands, surroundings);
        }
    }

    /** Opens the window. */
    @Override
    public Integer call() {
        Optional<Path> missing = file.filter(each -> !Files.exists(each));
        if (missing.isPresent()) {
            String message = "There is no command and no file \"" + missing.get() + "\".";
            throw new CommandLine.ParameterException(spec.commandLine(), message);
        }
        return window.open(file, surroundings().checklists());
    }

    @Command(name = "assess", description = "Say which questions are asked and which offices to contact.")
    int assess(
            @Parameters(paramLabel = "FILE", description = "An engagement file.") Path engagement,
            @Option(names = "--today", paramLabel = "DATE", description = "Judge dates by this day; else by today's.")
                    Optional<LocalDate> today,
            @Option(names = "--json", description = "Write JSON for other programs.") boolean json) {
        return withEngagement(engagement, (opened, _) -> {
            Assessment assessment = Assessor.assess(
                    opened.checklist(), opened.engagement().answers(), today.orElseGet(this::currentDay));
            if (json) {
                given.out()
                        .println(AssessmentJson.of(
                                        assessment, opened.checklist().edition().key())
                                .text());
            } else {
                AssessmentWords.of(assessment, opened.checklist()).forEach(given.out()::println);
            }
            return DONE;
        });
    }

    @Command(name = "export", description = "Write the summary as a PDF file.")
    int export(
            @Parameters(paramLabel = "FILE", description = "An engagement file.") Path engagement,
            @Option(names = "-o", required = true, paramLabel = "OUT.pdf", description = "Where to write it.") Path out,
            @Option(names = "--paper", defaultValue = "letter", description = "letter or a4.") Paper paper,
            @Option(names = "--today", paramLabel = "DATE", description = "Judge dates by this day; else by today's.")
                    Optional<LocalDate> today,
            @Option(names = "--personal", description = "Include personal answers.") boolean personal) {
        return withEngagement(engagement, (opened, library) -> {
            Personal answers = personal ? Personal.PRINTED : Personal.LEFT_OUT;
            SummaryExport export = new SummaryExport(library, today.orElseGet(this::currentDay), paper, answers);
            return saved(export.of(opened), out);
        });
    }

    private interface Task {
        int on(Opening.Opened opened, ChecklistLibrary library);
    }

    private int withEngagement(Path engagement, Task task) {
        ChecklistLibrary library = library();
        EngagementFolder folder = new EngagementFolder(Path.of(""), library, this::summary, given.clock());
        return switch (folder.open(engagement)) {
            case Opening.Unusable(var path, var defects) -> unusable(path, defects);
            case Opening.Opened opened -> {
                opened.warnings().forEach(warning -> given.err().println(warning.inWords()));
                yield task.on(opened, library);
            }
        };
    }

    private int saved(PdfFile pdf, Path out) {
        if (!pdf.missing().isEmpty()) {
            given.err().println("These characters could not be printed and stand as codes: " + pdf.missing());
        }
        return switch (new PdfTarget(out, PDF_FILES).save(pdf)) {
            case SaveResult.Saved _ -> DONE;
            case SaveResult.NotSaved notSaved -> {
                given.err().println(notSaved.words());
                yield UNUSABLE;
            }
        };
    }

    /** {@return the checklists in the folders, read anew} */
    ChecklistLibrary library() {
        return ChecklistLibrary.read(surroundings().checklists());
    }

    private Summary summary(Engagement engagement, Checklist checklist) {
        return Assessor.assess(checklist, engagement.answers(), currentDay())
                .summaryOf(engagement, checklist.countries());
    }

    private int unusable(Path file, List<Defect> defects) {
        given.err().println("This file cannot be used: " + file);
        defects.forEach(defect -> given.err().println(defect.inWords()));
        given.err().println("The file was not changed.");
        return UNUSABLE;
    }

    /** {@return what the commands work with, with the folders named on the command line} */
    Surroundings surroundings() {
        return given.with(checklists);
    }

    /** {@return the day of the clock} */
    LocalDate currentDay() {
        return LocalDate.ofInstant(given.clock().instant(), given.clock().getZone());
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            throw new CommandLine.TypeConversionException("\"" + text + "\" is not a date such as 2020-11-02");
        }
    }

    private static int unexpected(Throwable problem, Surroundings surroundings) {
        surroundings
                .err()
                .println("The program failed unexpectedly ("
                        + problem.getClass().getSimpleName() + "). No file was changed. Please report this.");
        return UNUSABLE;
    }
}
