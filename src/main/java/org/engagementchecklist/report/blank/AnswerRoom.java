package org.engagementchecklist.report.blank;

import java.util.ArrayList;
import java.util.List;
import org.engagementchecklist.checklist.Option;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionType;
import org.engagementchecklist.report.Block;
import org.engagementchecklist.report.Choices;
import org.engagementchecklist.report.Choices.Choice;
import org.engagementchecklist.report.Fields;
import org.engagementchecklist.report.Fields.Field;
import org.engagementchecklist.report.Prose;
import org.engagementchecklist.report.ReportWords;
import org.engagementchecklist.report.Span;

/** The room that a question's answer takes on paper, below how to answer and why it matters. */
final class AnswerRoom {
    private static final int ALL = 100;
    private static final int SHORT = 45;
    private static final int TEXT_LINES = 3;
    private static final int COUNTRY_LINES = 2;

    List<Block> of(Question question) {
        List<Block> blocks = new ArrayList<>();
        String personal = question.personal() ? ReportWords.say("blank.personal") + " " : "";
        blocks.add(Prose.small(
                Span.strong(ReportWords.say("blank.type." + question.type().name()) + " "),
                Span.strong(personal),
                Span.plain(question.why())));
        blocks.addAll(room(question));
        return blocks;
    }

    private static List<Block> room(Question question) {
        return switch (question.type()) {
            case YES_NO_UNSURE, SINGLE_CHOICE -> List.of(choices(question, Choices.Kind.ONE));
            case MULTI_CHOICE -> List.of(choices(question, Choices.Kind.SEVERAL));
            case TEXT -> List.of(field(question, "", ALL, TEXT_LINES));
            case DATE -> List.of(field(question, ReportWords.say("blank.date"), SHORT, 1));
            case MONEY -> List.of(field(question, ReportWords.say("blank.money"), SHORT, 1));
            case COUNTRIES -> List.of(field(question, "", ALL, COUNTRY_LINES), noCountry(question));
        };
    }

    private static Choices choices(Question question, Choices.Kind kind) {
        return new Choices(
                question.id().value(),
                kind,
                question.options().stream()
                        .map(option -> choice(question, option))
                        .toList());
    }

    private static Choice choice(Question question, Option option) {
        boolean alone = option.exclusive() && question.type() == QuestionType.MULTI_CHOICE;
        String label = alone ? ReportWords.say("blank.alone", option.label()) : option.label();
        return new Choice(option.id(), label, purpose(question, label));
    }

    private static Choices noCountry(Question question) {
        String none = ReportWords.say("blank.no-country");
        return new Choices(
                question.id().value(),
                Choices.Kind.SEVERAL,
                List.of(new Choice("none", none, purpose(question, none))));
    }

    private static Fields field(Question question, String label, int share, int lines) {
        String purpose = question.id() + " " + question.text();
        return new Fields(List.of(new Field(question.id().value(), label, purpose, share, lines)));
    }

    private static String purpose(Question question, String label) {
        return question.id() + " " + question.text() + " " + label;
    }
}
