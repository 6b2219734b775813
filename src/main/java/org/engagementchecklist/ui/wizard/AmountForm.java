package org.engagementchecklist.ui.wizard;

import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.wording.AmountReader;
import org.engagementchecklist.wording.AmountText;
import org.engagementchecklist.wording.Exactness;
import org.engagementchecklist.wording.Obstacle;
import org.engagementchecklist.wording.Reading;

/** Amounts of US dollars. */
record AmountForm() implements Form<Answer.Money> {

    @Override
    public Reading<Answer.Money> read(String typed) {
        return AmountReader.read(typed);
    }

    @Override
    public String shown(Answer.Money amount) {
        return AmountText.digits(amount);
    }

    @Override
    public String understood(String typed, Reading.Understood<Answer.Money> reading) {
        String dollars = AmountText.inDollars(reading.value());
        if (reading.exactness() == Exactness.ROUNDED) {
            return Messages.text("wizard.money.rounded", dollars);
        }
        return typed.strip().equals(shown(reading.value())) ? "" : dollars;
    }

    @Override
    public String asked(Reading.Doubtful<Answer.Money> reading) {
        return Messages.text("wizard.money.doubtful");
    }

    @Override
    public String meant(Answer.Money amount) {
        return AmountText.inDollars(amount);
    }

    @Override
    public String wrong(Obstacle obstacle) {
        return switch (obstacle) {
            case APPROXIMATE -> Messages.text("wizard.money.approximate");
            case SEVERAL -> Messages.text("wizard.money.several");
            case OTHER_CURRENCY -> Messages.text("wizard.money.other-currency");
            case NEGATIVE -> Messages.text("wizard.money.negative");
            case TOO_LARGE ->
                Messages.text("wizard.money.too-large", AmountText.inDollars(new Answer.Money(Answer.Money.MOST)));
            case UNREADABLE, WITHOUT_DAY, NO_SUCH_DAY, YEAR_OUT_OF_RANGE -> Messages.text("wizard.money.unreadable");
        };
    }
}
