package org.engagementchecklist.storage;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.engagementchecklist.checklist.Lineage;
import org.engagementchecklist.checklist.Option;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.checklist.Removal;
import org.engagementchecklist.proof.Spelling;

/** Reads what became of the questions and options of earlier editions: each may have become one thing only. */
final class LineageReader {

    private static final Shape REMOVAL = Shape.of().with(Shape.Kind.TEXT, "question", "reason");

    private final Set<String> present;
    private final Set<String> claimed = new HashSet<>();

    /** @param present the names of all questions of this edition */
    LineageReader(Collection<String> present) {
        this.present = new HashSet<>(present);
    }

    /** {@return what the question was; whatever is wrong is added to the defects and left out} */
    Lineage lineage(Json question, List<Option> options) {
        List<QuestionId> formerIds = question.at("formerIds").each(this::claimed);
        return new Lineage(
                formerIds,
                formerOptions(question, options.stream().map(Option::id).toList()),
                question.find("meaningChanged").map(Json::text));
    }

    /** {@return the questions left out on purpose; whatever is wrong is added to the defects and left out} */
    List<Removal> removals(Json list) {
        return list.each(item -> REMOVAL.fits(item)
                ? claimed(item.at("question"))
                        .map(id -> new Removal(id, item.at("reason").text()))
                : Optional.empty());
    }

    private Optional<QuestionId> claimed(Json id) {
        if (!id.isText()) {
            id.error("The id of a former question is blank.", "Name a question of an earlier edition.");
        } else if (present.contains(id.text())) {
            id.error(
                    "The question \"" + id.text() + "\" is still there.",
                    "Name a question of an earlier edition that is here no more.");
        } else if (!claimed.add(id.text())) {
            id.error(
                    "What became of the former question \"" + id.text() + "\" is said twice.",
                    "Its answers can go to one place only: keep one of the two.");
        } else {
            return Optional.of(new QuestionId(id.text()));
        }
        return Optional.empty();
    }

    private static Map<String, String> formerOptions(Json question, List<String> options) {
        Map<String, String> former = new LinkedHashMap<>();
        Json all = question.at("formerOptions");
        for (String name : all.fields()) {
            Json target = all.at(name);
            if (options.contains(name) || name.isBlank()) {
                target.error(
                        "The option \"" + name + "\" is still there.",
                        "Name an option of an earlier edition that is here no more.");
            } else if (!target.isText() || !options.contains(target.text())) {
                target.error(
                        "Question " + question.at("id").text() + " has no option \"" + target.text() + "\".",
                        Spelling.suggestion(target.text(), options));
            } else {
                former.put(name, target.text());
            }
        }
        return former;
    }
}
