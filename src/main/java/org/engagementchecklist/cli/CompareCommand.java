package org.engagementchecklist.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.comparison.ComparisonComposer;
import org.engagementchecklist.report.comparison.EngagementChange;
import org.engagementchecklist.report.comparison.State;
import org.engagementchecklist.report.pdf.PrintOrder;
import org.engagementchecklist.storage.Opening;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what differs between two states of an engagement. */
@Command(
        name = "compare",
        description = {
            "Say what differs between two states of an engagement: offices, answers, notes, facts.",
            "Either may be an engagement file, a backup of one, or a summary as PDF."
        })
final class CompareCommand implements Callable<Integer> {
    private final Commands commands;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "BEFORE", description = "The earlier state.")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "AFTER", description = "The later state.")
    private Path after = Path.of("");

    @Option(
            names = "-o",
            paramLabel = "OUT",
            description = "Where to write it: OUT.pdf or OUT.md; else to standard output.")
    private Path out = Streams.STANDARD;

    @Option(names = "--paper", defaultValue = "letter", description = "letter or a4; for a PDF.")
    private Paper paper = Paper.LETTER;

    @Mixin
    private SummaryOptions options = new SummaryOptions();

    @Option(names = "--replace", description = "Write over a file that is already there.")
    private boolean replace;

    CompareCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() {
        PaperFile file = new PaperFile(commands, out, replace, List.of(before, after));
        boolean text = file.isText(spec);
        return commands.withEngagements(before, after, (earlier, later) -> tell(change(earlier, later), file, text));
    }

    private int tell(EngagementChange change, PaperFile file, boolean text) {
        return text ? file.write(ComparisonComposer.compose(change)) : file.write(PrintOrder.of(change, paper));
    }

    private EngagementChange change(Opening.Opened earlier, Opening.Opened later) {
        return new EngagementChange(state(earlier), state(later), options.personal());
    }

    private State state(Opening.Opened opened) {
        return State.of(
                String.valueOf(opened.file().getFileName()),
                opened.checklist(),
                opened.engagement(),
                options.today(commands));
    }
}
