package org.engagementchecklist.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.assessment.Search;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Rule;
import org.engagementchecklist.proof.Reach;
import org.engagementchecklist.proof.Spelling;
import org.engagementchecklist.proof.Terms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says by which answers a question is shown, a rule fires or an office is reached. */
@Command(
        name = "witness",
        description = "Say by which answers, as few as possible, something of a checklist comes about.")
final class WitnessCommand implements Callable<Integer> {
    private final Commands commands;

    @Parameters(paramLabel = "ID", description = "A question, a rule, an office, or an option such as C1/foundation.")
    private String id = "";

    WitnessCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() {
        PrintStream out = commands.surroundings().out();
        List<Checklist> checklists = commands.library().checklists();
        boolean found = false;
        ProofWatch watch = new ProofWatch(
                commands.surroundings().clock(), commands.surroundings().err(), id);
        Terms terms = Terms.on(commands.currentDay()).until(watch);
        for (Checklist checklist : checklists) {
            Reach reach = Reach.of(id, checklist, Search.in(checklist, terms.today(), terms.budget()));
            WitnessWords.of(reach, checklist).forEach(out::println);
            found |= !reach.bySubject().isEmpty();
        }
        if (!found) {
            commands.refuse("No checklist has a question, rule, office or option \"" + id + "\". "
                    + Spelling.suggestion(id, names(checklists)));
        }
        return found ? Commands.DONE : Commands.UNUSABLE;
    }

    private static Set<String> names(List<Checklist> checklists) {
        return checklists.stream()
                .flatMap(checklist -> Stream.of(
                                checklist.questions().stream()
                                        .map(each -> each.id().value()),
                                checklist.allRules().stream().map(Rule::id),
                                checklist.directory().offices().stream()
                                        .map(each -> each.id().value()))
                        .flatMap(names -> names))
                .collect(Collectors.toSet());
    }
}
