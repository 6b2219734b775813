package org.engagementchecklist.ui.wizard;

import javafx.scene.control.Hyperlink;
import javafx.scene.text.Text;
import org.engagementchecklist.assessment.Because;
import org.engagementchecklist.assessment.Finding;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.report.AnswerWords;
import org.engagementchecklist.ui.common.Excerpt;
import org.engagementchecklist.ui.common.Links;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Paragraph;
import org.engagementchecklist.ui.common.Wrapping;

/** Why a finding is there: the answers that made it, each with a link to its question. */
final class ReasonLine extends Paragraph {
    private static final int MOST = 64;

    private final WizardModel model;

    /** {@return the reason in few words, for a card that is closed} */
    static ReasonLine brief(String before, Finding finding, WizardModel model) {
        return new ReasonLine(before, finding, model, MOST);
    }

    /** {@return the whole reason} */
    static ReasonLine whole(Finding finding, WizardModel model) {
        return new ReasonLine("", finding, model, Integer.MAX_VALUE);
    }

    /** @param before what stands in front, such as by when; may be empty */
    private ReasonLine(String before, Finding finding, WizardModel model, int most) {
        this.model = model;
        AnswerWords words = new AnswerWords(model.session().checklist().countries());
        getStyleClass().add("reason");
        add(before);
        String joint = Messages.text("wizard.because.first");
        for (Because because : finding.because()) {
            add(joint);
            getChildren().add(link(because.question()));
            add(" " + Excerpt.of(said(because, finding.rule().when(), words), most));
            joint = Messages.text("wizard.because.further");
        }
    }

    private String said(Because because, Condition condition, AnswerWords words) {
        Question question =
                model.session().checklist().question(because.question()).orElseThrow();
        return because.answer()
                .map(answer -> Messages.text(verb(answer), words.of(question, answer, condition)))
                .orElseGet(() -> Messages.text("common.answer.none"));
    }

    private static String verb(Answer answer) {
        boolean oneOfMany =
                answer instanceof Answer.Choices || (answer instanceof Answer.CountryList named && !named.isNone());
        return oneOfMany ? "common.answer.includes" : "common.answer.is";
    }

    private void add(String words) {
        getChildren().add(new Text(words));
    }

    private Hyperlink link(QuestionId question) {
        Hyperlink link = Links.link(question.value(), () -> model.goTo(question));
        Wrapping.keepOnOneLine(link);
        link.setAccessibleText(Messages.text("wizard.because.link", question));
        return link;
    }
}
