package org.engagementchecklist.edition;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Lineage;
import org.engagementchecklist.checklist.Option;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.checklist.QuestionType;
import org.engagementchecklist.checklist.Section;

/** What is asked: sections, questions, options, and the questions that are asked no more. */
record QuestionPortraits(Checklist checklist, Renames renames) {

    Stream<Portrait> all() {
        return Stream.of(
                        checklist.sections().stream().map(QuestionPortraits::section),
                        checklist.sections().stream()
                                .flatMap(section -> section.questions().stream().map(each -> question(each, section))),
                        checklist.questions().stream()
                                .flatMap(each -> each.options().stream().map(option -> option(option, each))),
                        checklist.removed().stream()
                                .map(removal -> Portrait.of(
                                        Part.REMOVAL,
                                        removal.question().value(),
                                        removal.reason(),
                                        List.of(Trait.text("reason", removal.reason())))))
                .flatMap(portraits -> portraits);
    }

    private static Portrait section(Section section) {
        return Portrait.of(Part.SECTION, section.id(), section.title(), List.of(Trait.text("title", section.title())));
    }

    private Portrait question(Question question, Section section) {
        return new Portrait(
                new Difference.Subject(Part.QUESTION, question.id().value(), question.text()),
                renames.question(question.id()).value(),
                section.id(),
                Stream.of(asked(question, section), answered(question), lineage(question.lineage()))
                        .flatMap(traits -> traits)
                        .toList());
    }

    private Stream<Trait> asked(Question question, Section section) {
        Wording shown = new ConditionWords(checklist).shown(question);
        return Stream.of(
                Trait.value("section", section.id(), section.id() + " " + section.title()),
                Trait.text("question", question.text()),
                Trait.text("why", question.why()),
                Trait.value("when", Term.of(renames.condition(question.visibleWhen())), shown.text()));
    }

    private static Stream<Trait> answered(Question question) {
        return Stream.of(
                Trait.text("kind of answer", type(question.type())),
                Trait.told(
                        "option", question.options().stream().map(Option::label).toList()),
                Portraits.offices("“Unsure” leads to", question.unsureOffices()),
                Trait.text("about a person", question.personal() ? "yes" : "no"),
                Trait.text("basis", question.basis().words()),
                Portraits.sources(question.basis().sources()));
    }

    private static Stream<Trait> lineage(Lineage lineage) {
        return Stream.of(
                Trait.texts(
                        "former id",
                        lineage.formerIds().stream().map(QuestionId::value).toList()),
                Trait.texts(
                        "former option",
                        lineage.formerOptions().entrySet().stream()
                                .map(each -> each.getKey() + ", now " + each.getValue())
                                .toList()),
                Trait.text("meaning changed in", lineage.meaningChanged().orElse("")));
    }

    private Portrait option(Option option, Question question) {
        String former = renames.option(question.id(), option.id());
        String among = renames.question(question.id()).value();
        return new Portrait(
                new Difference.Subject(Part.OPTION, question.id() + "/" + option.id(), option.label()),
                among + "/" + former,
                among,
                List.of(
                        Trait.text("label", option.label()),
                        Trait.text("excludes all others", option.exclusive() ? "yes" : "no")));
    }

    private static String type(QuestionType type) {
        return type.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
