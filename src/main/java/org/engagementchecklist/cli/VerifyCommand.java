package org.engagementchecklist.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.engagementchecklist.app.PdfFiles;
import org.engagementchecklist.report.Personal;
import org.engagementchecklist.report.StateCode;
import org.engagementchecklist.storage.FormerState;
import org.engagementchecklist.storage.Opening;
import org.engagementchecklist.storage.disk.Disk;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says whether a printed page, or the engagement inside a summary as PDF, is what a file says. */
@Command(
        name = "verify",
        description = {
            "Say whether a printed page or a PDF says what an engagement file says.",
            "For a page give the code at its foot, such as 7F3K-92; for a PDF its name.",
            "Exit code 4 if it says something else, such as what the file said earlier."
        })
final class VerifyCommand implements Callable<Integer> {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, H:mm", Locale.US);

    private final Commands commands;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "FILE", description = "An engagement file.")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "CODE|PDF", description = "The code at the foot of a page, or a PDF.")
    private String other = "";

    @Option(
            names = "--today",
            paramLabel = "DATE",
            description = "The day on which the page was printed; matters only where questions depend on the day.")
    private Optional<LocalDate> today = Optional.empty();

    VerifyCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() {
        return switch (FileArgument.of(other)) {
            case FileArgument.Local(var path)
            when Streams.isStandard(path) || Disk.real().stateOf(path).isFile() || PdfFiles.isPdf(path) ->
                commands.withEngagements(file, path, this::compared);
            case FileArgument.Elsewhere elsewhere
            when FileArgument.ADDRESS.matcher(other).matches() -> commands.refuse(elsewhere.words());
            case FileArgument.Local _, FileArgument.Elsewhere _ -> page();
        };
    }

    private int page() {
        StateCode code = StateCode.read(other)
                .orElseThrow(() -> new CommandLine.ParameterException(
                        spec.commandLine(),
                        "\"" + OneLine.of(other) + "\" is neither a file nor a code of six digits and letters such as"
                                + " 7F3K-92. The code stands at the foot of every page, after \"state\"."));
        return commands.withEngagement(file, own -> searched(own, code));
    }

    private int compared(Opening.Opened own, Opening.Opened carried) {
        CarriedEngagement comparison = new CarriedEngagement(own, carried);
        comparison.words().forEach(this::say);
        return comparison.isTheSame() ? Commands.DONE : Commands.OTHERWISE;
    }

    private int searched(Opening.Opened own, StateCode code) {
        Optional<Personal> present = printedFrom(own, code);
        if (present.isPresent()) {
            say("The page " + code.text() + " says what " + own.file() + " says now" + words(present.get()) + ".");
            return Commands.DONE;
        }
        List<FormerState> former =
                PdfFiles.isPdf(file) ? List.of() : commands.reading().formerStates(file);
        former.stream()
                .filter(each -> printedFrom(each.opened(), code).isPresent())
                .findFirst()
                .ifPresentOrElse(
                        state -> sayFormer(code, state.opened().engagement().changed()),
                        () -> sayNone(code, own.file(), former.size()));
        return Commands.OTHERWISE;
    }

    private Optional<Personal> printedFrom(Opening.Opened state, StateCode code) {
        LocalDate changed = LocalDate.ofInstant(
                state.engagement().changed(), commands.surroundings().clock().getZone());
        LocalDate day = today.orElseGet(commands::currentDay);
        return code.printedFrom(state.checklist(), state.engagement(), day, changed);
    }

    private void sayFormer(StateCode code, Instant changed) {
        String moment =
                MOMENT.format(changed.atZone(commands.surroundings().clock().getZone()));
        say("The page " + code.text() + " is out of date: it says what " + file + " said on " + moment
                + ", and answers or notes have changed since. Print the summary again.");
    }

    private void sayNone(StateCode code, Path file, int former) {
        String states = former == 0
                ? ""
                : former == 1 ? ", nor the state kept of it" : ", nor any of the " + former + " states kept of it";
        say("The page " + code.text() + " does not say what " + file + " says now" + states + ". Compare the code once"
                + " more. If it is right, the page is of another engagement, or of a state that is no longer kept:"
                + " print the summary again.");
    }

    private static String words(Personal personal) {
        return switch (personal) {
            case LEFT_OUT -> "";
            case PRINTED -> ", personal answers included";
        };
    }

    private void say(String words) {
        commands.surroundings().out().println(OneLine.of(words));
    }
}
