package org.engagementchecklist.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.storage.Opening;

/**
 * An engagement from elsewhere, such as the one that a summary as PDF carries, beside a file of one. What was left out of
 * it is not compared.
 */
final class CarriedEngagement {
    private final Opening.Opened own;
    private final Opening.Opened carried;

    CarriedEngagement(Opening.Opened own, Opening.Opened carried) {
        this.own = own;
        this.carried = carried;
    }

    boolean isTheSame() {
        return differences().isEmpty();
    }

    /** {@return what was found, a sentence each} */
    List<String> words() {
        List<String> differences = differences();
        if (!differences.isEmpty()) {
            return differences;
        }
        int left = carried.engagement().partial().size();
        return List.of(carried.file() + " carries the engagement as " + own.file() + " has it"
                + (left == 0 ? "." : ", without the personal answers."));
    }

    private List<String> differences() {
        Engagement here = own.engagement();
        Engagement there = carried.engagement();
        if (!here.id().equals(there.id())) {
            return List.of(carried.file() + " carries another engagement: " + title(there) + ".");
        }
        if (!here.edition().key().equals(there.edition().key())) {
            return List.of(carried.file() + " was answered with another edition, "
                    + there.edition().key().edition() + ". Save the PDF again.");
        }
        Engagement compared = there.partial().isEmpty() ? here : here.withoutAll(there.partial());
        List<String> parts = parts(compared, there);
        return parts.isEmpty()
                ? List.of()
                : List.of(carried.file() + " says something else than " + own.file() + " in " + String.join(", ", parts)
                        + ". Save the PDF again, or import it to keep both.");
    }

    private List<String> parts(Engagement here, Engagement there) {
        List<String> parts = new ArrayList<>();
        if (!here.facts().equals(there.facts())) {
            parts.add("the facts");
        }
        questions(here, there).ifPresent(parts::add);
        if (!here.parked().equals(there.parked())) {
            parts.add("what is kept and not counted");
        }
        return parts;
    }

    private Optional<String> questions(Engagement here, Engagement there) {
        String names = own.checklist().questions().stream()
                .map(question -> question.id())
                .filter(id -> !isAlike(here, there, id))
                .map(QuestionId::value)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of("the answers, notes or reminders at " + names);
    }

    private static boolean isAlike(Engagement here, Engagement there, QuestionId id) {
        return here.answers().to(id).equals(there.answers().to(id))
                && here.typedAt(id).equals(there.typedAt(id))
                && here.noteOn(id).equals(there.noteOn(id))
                && here.marksOn(id).equals(there.marksOn(id));
    }

    private static String title(Engagement engagement) {
        String title = engagement.facts().title();
        return title.isEmpty() ? "one without a title" : "\"" + title + "\"";
    }
}
