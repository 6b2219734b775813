package org.engagementchecklist.ui.wizard;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engagementchecklist.checklist.Answer;

/** An amount of dollars as it is typed and shown. */
final class MoneyText {
    private static final Pattern TYPED =
            Pattern.compile("\\$?\\s*(\\d{1,3}(?:[, ]\\d{3})+|\\d{1,15})(?:\\.0{1,2})?\\s*(?:USD)?");

    private MoneyText() {}

    /** {@return the amount, if the text is a whole number of dollars, with or without thousands and dollar sign} */
    static Optional<Answer.Money> parse(String typed) {
        Matcher matcher = TYPED.matcher(typed.strip().toUpperCase(Locale.ROOT));
        return matcher.matches()
                ? Optional.of(new Answer.Money(Long.parseLong(matcher.group(1).replaceAll("[, ]", ""))))
                : Optional.empty();
    }

    /** {@return the amount with its thousands apart} */
    static String format(Answer.Money money) {
        return String.format(Locale.US, "%,d", money.amount());
    }
}
