package org.engagementchecklist.cli;

import java.util.List;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.proof.Defect;
import org.engagementchecklist.proof.Scenario;
import org.engagementchecklist.proof.ScenarioCheck;
import org.engagementchecklist.storage.ChecklistLibrary;
import org.engagementchecklist.storage.LoadedChecklist;

/**
 * What a check of checklists found.
 *
 * @param lines for a person to read
 * @param defects how many things are wrong
 */
record CheckReport(List<String> lines, int defects) {

    CheckReport {
        lines = List.copyOf(lines);
    }

    static CheckReport of(ChecklistLibrary library) {
        List<CheckReport> parts = library.all().stream().map(CheckReport::of).toList();
        int defects = parts.stream().mapToInt(CheckReport::defects).sum();
        String last = library.all().isEmpty()
                ? "No checklist was found."
                : defects == 0 ? "No defects." : defects + (defects == 1 ? " defect." : " defects.");
        Stream<String> lines = parts.stream().flatMap(part -> part.lines().stream());
        return new CheckReport(
                Stream.concat(lines, Stream.of(last)).toList(), library.all().isEmpty() ? 1 : defects);
    }

    private static CheckReport of(LoadedChecklist loaded) {
        return switch (loaded) {
            case LoadedChecklist.Usable usable -> of(usable);
            case LoadedChecklist.Defective(var file, var defects) -> {
                Stream<String> words = defects.stream().map(Defect::inWords);
                yield new CheckReport(
                        Stream.concat(Stream.of(file.toString()), words).toList(), defects.size());
            }
        };
    }

    private static CheckReport of(LoadedChecklist.Usable usable) {
        Checklist checklist = usable.checklist();
        String counts = "%s: %d questions, %d rules, %d offices, %d worked engagements"
                .formatted(
                        checklist.edition().key(),
                        checklist.questions().size(),
                        checklist.rules().size(),
                        checklist.directory().offices().size(),
                        usable.scenarios().size());
        List<String> wrong = Stream.concat(
                        usable.warnings().stream().map(Defect::inWords),
                        usable.scenarios().stream().flatMap(scenario -> differences(scenario, checklist)))
                .toList();
        return new CheckReport(Stream.concat(Stream.of(counts), wrong.stream()).toList(), wrong.size());
    }

    private static Stream<String> differences(Scenario scenario, Checklist checklist) {
        return ScenarioCheck.differences(scenario, checklist).stream().map(each -> scenario.id() + ": " + each);
    }
}
