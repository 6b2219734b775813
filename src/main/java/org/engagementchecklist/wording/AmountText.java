package org.engagementchecklist.wording;

import java.util.Locale;
import org.engagementchecklist.checklist.Answer;

/** An amount of US dollars as it is shown. */
public final class AmountText {
    private AmountText() {}

    /** {@return an amount as it stands in a field beside its dollar sign, such as "1,250,000"} */
    public static String digits(Answer.Money money) {
        return String.format(Locale.US, "%,d", money.amount());
    }

    /** {@return an amount with its dollar sign, such as "$1,250,000"} */
    public static String inDollars(Answer.Money money) {
        return "$" + digits(money);
    }
}
