package org.engagementchecklist.checklist;

import java.util.List;
import java.util.Optional;

/**
 * One question of a checklist.
 *
 * @param id its stable name
 * @param text the question itself
 * @param why why it matters, in words for the person who answers
 * @param type the kind of answer it asks for
 * @param options its choices; empty unless the type has options
 * @param visibleWhen when it is asked; refers only to earlier questions
 * @param unsureOffices whom to ask when the answer is not known
 * @param personal whether the answer is about a person and is printed only if asked for
 * @param basis what the question rests on
 * @param lineage what it was in earlier editions
 */
public record Question(
        QuestionId id,
        String text,
        String why,
        QuestionType type,
        List<Option> options,
        Condition visibleWhen,
        List<Office> unsureOffices,
        boolean personal,
        Basis basis,
        Lineage lineage) {

    /**
     * @throws IllegalArgumentException if the text is blank, or options are missing, superfluous or given twice,
     *     or its lineage does not fit its id and options
     */
    public Question {
        Checks.notBlank(text, "question text");
        options = List.copyOf(options);
        unsureOffices = List.copyOf(unsureOffices);
        Checks.require(type.hasOptions() != options.isEmpty(), "question " + id + ": options do not fit its type");
        List<String> ids = options.stream().map(Option::id).toList();
        Checks.distinct(ids, "options");
        Checks.require(
                ids.containsAll(lineage.formerOptions().values())
                        && ids.stream().noneMatch(lineage.formerOptions()::containsKey),
                "question " + id + ": former options do not fit its options");
    }

    /** {@return the option with this id, if the question has it} */
    public Optional<Option> option(String option) {
        return options.stream().filter(each -> each.id().equals(option)).findFirst();
    }

    /** {@return whether the question offers "unsure"} */
    public boolean offersUnsure() {
        return options.stream().anyMatch(Option::isUnsure);
    }
}
