package org.engagementchecklist.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Answer;

/**
 * The digits of an amount, with what parts them.
 *
 * @param written digits in groups, between which a point, comma, apostrophe, low line or space stands
 * @param scale how many zeros a word after them adds
 */
record Digits(String written, int scale) {
    private static final String APART = "\\d{1,3}(?<gap>[%s])\\d{3}(?:\\k<gap>\\d{3})*";
    private static final Pattern POINT_BEFORE_CENTS =
            Pattern.compile("(?<whole>\\d+|" + APART.replace("%s", ",' _") + ")(?:\\.(?<cents>\\d+))?");
    private static final Pattern COMMA_BEFORE_CENTS =
            Pattern.compile("(?<whole>" + APART.replace("%s", "' _.") + "),(?<cents>\\d+)");
    private static final Pattern POINTS_BETWEEN = Pattern.compile("(?<whole>\\d{1,3}(?:\\.\\d{3}){2,})(?<cents>)");
    private static final Pattern COMMA_ALONE = Pattern.compile("(?<whole>\\d+),(?<cents>\\d{1,2})");
    private static final Pattern UNEVEN =
            Pattern.compile("(?<whole>\\d+(?:,\\d{2,3})*,\\d{3})(?:\\.(?<cents>\\d{2}))?");
    private static final Pattern THOUSAND_OR_CENTS = Pattern.compile("\\d{1,3}([,' _]\\d{3})*\\.\\d{3}");
    private static final Pattern ONE_DIGIT_OF_CENTS = Pattern.compile(".*\\.[1-9]");
    private static final Pattern MARKS = Pattern.compile("[^0-9]");

    /** {@return what the digits mean} */
    Reading<Answer.Money> read() {
        if (THOUSAND_OR_CENTS.matcher(written).matches()) {
            BigDecimal asThousands = new BigDecimal(MARKS.matcher(written).replaceAll(""));
            Stream<BigDecimal> either = Stream.of(
                    asThousands.scaleByPowerOfTen(scale),
                    value(POINT_BEFORE_CENTS).orElseThrow());
            return doubtful(scale == 0 ? either : either.sorted());
        }
        Optional<BigDecimal> certain = Stream.of(POINT_BEFORE_CENTS, COMMA_BEFORE_CENTS, POINTS_BETWEEN, COMMA_ALONE)
                .filter(pattern -> pattern != COMMA_ALONE || scale > 0)
                .flatMap(pattern -> value(pattern).stream())
                .findFirst();
        if (certain.isPresent()) {
            boolean isHalfTyped =
                    scale == 0 && ONE_DIGIT_OF_CENTS.matcher(written).matches();
            return isHalfTyped ? doubtful(certain.stream()) : understood(certain.get());
        }
        Optional<BigDecimal> unusual = Stream.of(COMMA_ALONE, UNEVEN)
                .flatMap(pattern -> value(pattern).stream())
                .findFirst();
        return unusual.isPresent() ? doubtful(unusual.stream()) : new Reading.Unclear<>(Obstacle.UNREADABLE);
    }

    private Optional<BigDecimal> value(Pattern pattern) {
        Matcher matcher = pattern.matcher(written);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String whole = MARKS.matcher(matcher.group("whole")).replaceAll("");
        String cents = Optional.ofNullable(matcher.group("cents")).orElse("");
        return Optional.of(new BigDecimal(whole + "." + cents).scaleByPowerOfTen(scale));
    }

    private static Reading<Answer.Money> understood(BigDecimal dollars) {
        return money(dollars)
                .<Reading<Answer.Money>>map(money -> new Reading.Understood<>(
                        money,
                        dollars.compareTo(BigDecimal.valueOf(money.amount())) == 0
                                ? Exactness.AS_TYPED
                                : Exactness.ROUNDED))
                .orElseGet(() -> new Reading.Unclear<>(Obstacle.TOO_LARGE));
    }

    private static Reading<Answer.Money> doubtful(Stream<BigDecimal> dollars) {
        var meant = dollars.flatMap(each -> money(each).stream()).toList();
        return meant.isEmpty() ? new Reading.Unclear<>(Obstacle.TOO_LARGE) : new Reading.Doubtful<>(meant, Doubt.POINT);
    }

    private static Optional<Answer.Money> money(BigDecimal dollars) {
        BigDecimal rounded = dollars.setScale(0, RoundingMode.HALF_DOWN);
        return rounded.compareTo(BigDecimal.valueOf(Answer.Money.MOST)) > 0
                ? Optional.empty()
                : Optional.of(new Answer.Money(rounded.longValueExact()));
    }
}
