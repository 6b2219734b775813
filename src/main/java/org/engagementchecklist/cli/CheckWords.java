package org.engagementchecklist.cli;

import java.util.Locale;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.proof.Coverage;
import org.engagementchecklist.proof.Defect;
import org.engagementchecklist.proof.Mutation;
import org.engagementchecklist.proof.Proof;
import org.engagementchecklist.proof.Severity;
import org.engagementchecklist.proof.Subject;
import org.engagementchecklist.storage.CheckReport;

/** Says what a check found to a person at a terminal. */
final class CheckWords {

    private CheckWords() {}

    /** {@return how much was found in all editions} */
    static String sum(CheckReport report) {
        return report.editions().isEmpty()
                ? "No checklist was found."
                : "%s, %s, %s."
                        .formatted(
                                count(report, Severity.ERROR),
                                count(report, Severity.WARNING),
                                count(report, Severity.NOTE));
    }

    /** {@return what was found in one edition} */
    static Stream<String> edition(CheckReport.Checked checked) {
        Stream<String> head =
                checked.proved().map(CheckWords::proved).orElseGet(() -> Stream.of(String.valueOf(checked.file())));
        return Stream.concat(head, checked.defects().stream().map(CheckWords::defect));
    }

    private static Stream<String> proved(CheckReport.Proved proved) {
        Checklist checklist = proved.edition().checklist();
        Proof proof = proved.proof();
        return Stream.of(
                "%s: %d questions, %d rules, %d offices, %d worked engagements"
                        .formatted(
                                checklist.edition().key(),
                                checklist.questions().size(),
                                checklist.rules().size(),
                                checklist.directory().offices().size(),
                                proved.edition().scenarios().size()),
                "Proved: %s questions can be shown, %s options that are read can be chosen, %s rules can fire, %s offices can be reached."
                        .formatted(
                                share(proof, Subject.Kind.QUESTION),
                                share(proof, Subject.Kind.OPTION),
                                share(proof, Subject.Kind.RULE),
                                share(proof, Subject.Kind.OFFICE)),
                tested(proof.coverage(), proof.mutation()),
                "Accepted with a reason: %d.".formatted(proof.accepted().size()));
    }

    private static String tested(Coverage coverage, Mutation mutation) {
        return "Tested: %d of %d rules fire in a worked engagement; %d of %d changes are noticed (%d %%), %d make no difference."
                .formatted(
                        coverage.fired(),
                        coverage.rules(),
                        mutation.noticed(),
                        mutation.noticed() + mutation.unnoticed().size(),
                        mutation.score(),
                        mutation.equivalent());
    }

    private static String count(CheckReport report, Severity severity) {
        long count = report.count(severity);
        return count + " " + severity.name().toLowerCase(Locale.ROOT) + (count == 1 ? "" : "s");
    }

    private static String share(Proof proof, Subject.Kind kind) {
        return proof.reach().possible(kind) + " of " + proof.reach().count(kind);
    }

    private static String defect(Defect defect) {
        String said = defect.place().inWords() + ": " + defect.severity().name().toLowerCase(Locale.ROOT) + ": "
                + defect.message();
        return defect.advice().isEmpty() ? said : said + " " + defect.advice();
    }
}
