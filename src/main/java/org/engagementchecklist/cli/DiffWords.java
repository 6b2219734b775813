package org.engagementchecklist.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.engagementchecklist.edition.Difference;
import org.engagementchecklist.edition.Effect;
import org.engagementchecklist.edition.Part;

/** Says to a person at a terminal what two editions change. */
final class DiffWords {

    private DiffWords() {}

    static Stream<String> of(DiffReport report) {
        int count = report.comparison().differences().size();
        String differences = count == 0 ? "no differences" : count == 1 ? "one difference" : count + " differences";
        return Stream.of(
                        Stream.of("%s and %s: %s".formatted(report.from(), report.to(), differences)),
                        Stream.of(Part.values()).flatMap(part -> part(report, part)),
                        played(report),
                        gaps(report))
                .flatMap(lines -> lines)
                .map(OneLine::of);
    }

    private static Stream<String> part(DiffReport report, Part part) {
        List<Difference> differences = report.comparison().of(part);
        List<String> lines = new ArrayList<>();
        String last = "";
        for (Difference difference : differences) {
            String subject = difference.subject().inWords();
            if (!subject.equals(last)) {
                lines.add("  " + subject);
            }
            difference.words().forEach(words -> lines.add("    " + words));
            last = subject;
        }
        return differences.isEmpty() ? Stream.of() : section(part.heading(), lines);
    }

    private static Stream<String> played(DiffReport report) {
        List<String> lines = new ArrayList<>();
        report.played().forEach(played -> {
            lines.add("  " + played.scenario().id() + " " + played.scenario().title()
                    + (played.effects().isEmpty() ? ": the same offices" : ""));
            played.effects().stream().map(Effect::inWords).forEach(words -> lines.add("    " + words));
        });
        String heading = "Worked engagements of " + report.from().edition() + ", with the rules of "
                + report.to().edition();
        return lines.isEmpty() ? Stream.of() : section(heading, lines);
    }

    private static Stream<String> gaps(DiffReport report) {
        return report.gaps().isEmpty()
                ? Stream.of()
                : section(
                        "To be decided in " + report.to().edition(),
                        report.gaps().stream()
                                .map(gap -> "  " + gap.message() + " " + gap.advice())
                                .toList());
    }

    private static Stream<String> section(String heading, List<String> lines) {
        return Stream.concat(Stream.of("", heading), lines.stream());
    }
}
