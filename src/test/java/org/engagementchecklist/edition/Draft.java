package org.engagementchecklist.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engagementchecklist.assessment.Sketch;
import org.engagementchecklist.checklist.Basis;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.Edition;
import org.engagementchecklist.checklist.EditionKey;
import org.engagementchecklist.checklist.Lineage;
import org.engagementchecklist.checklist.Option;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.checklist.QuestionType;
import org.engagementchecklist.checklist.Removal;
import org.engagementchecklist.checklist.Rule;
import org.engagementchecklist.checklist.Section;

/** A question as an author drafts it from edition to edition. */
final class Draft {

    private String id;
    private QuestionType type;
    private final List<Option> options = new ArrayList<>();
    private final List<String> formerIds = new ArrayList<>();
    private final Map<String, String> formerOptions = new LinkedHashMap<>();
    private Optional<String> meaningChanged = Optional.empty();

    /** @param options an option with "!" excludes the others */
    Draft(String id, QuestionType type, String... options) {
        this.id = id;
        this.type = type;
        setOptions(options);
    }

    static Draft yesNo(String id) {
        return new Draft(id, QuestionType.YES_NO_UNSURE, "yes", "no", "unsure");
    }

    Draft copy() {
        Draft copy = new Draft(id, type);
        copy.options.addAll(options);
        copy.formerIds.addAll(formerIds);
        copy.formerOptions.putAll(formerOptions);
        copy.meaningChanged = meaningChanged;
        return copy;
    }

    String id() {
        return id;
    }

    QuestionType type() {
        return type;
    }

    List<String> options() {
        return options.stream().map(Option::id).toList();
    }

    Draft renamed(String other) {
        formerIds.addFirst(id);
        id = other;
        return this;
    }

    /** Takes in another question, which is then no more. */
    Draft takingIn(Draft other) {
        formerIds.add(other.id);
        formerIds.addAll(other.formerIds);
        return this;
    }

    Draft ofType(QuestionType other, String... otherOptions) {
        type = other;
        setOptions(otherOptions);
        formerOptions.clear();
        return this;
    }

    Draft optionRenamed(String option, String other) {
        options.replaceAll(
                each -> each.id().equals(option) ? new Option(other, "Label " + other, each.exclusive()) : each);
        formerOptions.replaceAll((_, now) -> now.equals(option) ? other : now);
        formerOptions.put(option, other);
        return this;
    }

    /** Makes one option of two. */
    Draft optionsMerged(String option, String into) {
        options.removeIf(each -> each.id().equals(option));
        formerOptions.replaceAll((_, now) -> now.equals(option) ? into : now);
        formerOptions.put(option, into);
        return this;
    }

    Draft optionDropped(String option) {
        options.removeIf(each -> each.id().equals(option));
        formerOptions.values().removeIf(option::equals);
        return this;
    }

    Draft optionAdded(String option) {
        options.add(new Option(option, "Label " + option, false));
        return this;
    }

    Draft exclusive(String option) {
        options.replaceAll(each -> each.id().equals(option) ? new Option(option, each.label(), true) : each);
        return this;
    }

    Draft meaningOtherwise(String edition) {
        meaningChanged = Optional.of(edition);
        return this;
    }

    private void setOptions(String... texts) {
        options.clear();
        for (String text : texts) {
            String option = text.replace("!", "");
            options.add(new Option(option, "Label " + option, text.endsWith("!")));
        }
    }

    Question question() {
        return new Question(
                new QuestionId(id),
                "Question " + id + "?",
                "",
                type,
                options,
                Condition.always(),
                List.of(),
                id.startsWith("P"),
                new Basis("Ours", List.of()),
                new Lineage(formerIds.stream().map(QuestionId::new).toList(), formerOptions, meaningChanged));
    }

    static Checklist edition(String name, Draft... questions) {
        return edition(name, List.of(questions), List.of(), List.of());
    }

    static Checklist edition(String name, List<Draft> questions, List<Removal> removed, List<Rule> rules) {
        Checklist sketch = new Sketch().yesNo("A1").checklist();
        Edition edition = sketch.edition();
        return new Checklist(
                new Edition(
                        new EditionKey("sketch", name),
                        edition.asOf(),
                        edition.title(),
                        edition.provenance(),
                        name.repeat(64).substring(0, 64)),
                sketch.legend(),
                List.of(new Section(
                        "A", "All", questions.stream().map(Draft::question).toList())),
                rules,
                sketch.directory(),
                sketch.countries(),
                sketch.groups(),
                sketch.resources(),
                sketch.sources(),
                removed);
    }
}
