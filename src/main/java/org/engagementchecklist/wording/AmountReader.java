package org.engagementchecklist.wording;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.engagementchecklist.checklist.Answer;

/**
 * Reads an amount of US dollars as people type it and paste it: with or without dollar signs, thousands apart by commas,
 * spaces or apostrophes, and with words such as "k" or "million". Cents are rounded, half a dollar down. A point or comma
 * that may part thousands or cents has to be confirmed. Amounts of other currencies, ranges and guesses are no amounts.
 */
public final class AmountReader {
    /** Nothing longer is an amount; what is shorter is looked through in no time. */
    private static final int LONGEST = 200;

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,'_ ]\\d+)*");
    private static final Pattern AROUND = Pattern.compile("^[\"'\\[\\]]+|(?:[\"'\\[\\];:!]|[.,](?: ?-)?)+$");
    private static final Pattern TOKEN = Pattern.compile("\\p{L}+|[^\\p{L} ]");
    private static final Pattern OTHER_DOLLAR = Pattern.compile("(?!us)(?<!\\p{L})\\p{L}{1,3} ?\\$");
    private static final Pattern DOTTED = Pattern.compile("\\bu\\. ?s\\.(?: ?d\\.)?");

    private static final Map<String, Integer> SCALES = Map.ofEntries(
            Map.entry("k", 3),
            Map.entry("thousand", 3),
            Map.entry("thousands", 3),
            Map.entry("m", 6),
            Map.entry("mm", 6),
            Map.entry("mn", 6),
            Map.entry("mln", 6),
            Map.entry("mio", 6),
            Map.entry("million", 6),
            Map.entry("millions", 6),
            Map.entry("b", 9),
            Map.entry("bn", 9),
            Map.entry("bln", 9),
            Map.entry("billion", 9),
            Map.entry("billions", 9),
            Map.entry("tn", 12),
            Map.entry("trillion", 12));
    private static final Set<String> DOLLARS = Set.of("$", "us", "usd", "dollar", "dollars", "american", "of", "in");
    private static final Set<String> ROUGHLY = Set.of(
            "about",
            "approx",
            "approximately",
            "around",
            "ca",
            "circa",
            "roughly",
            "some",
            "nearly",
            "almost",
            "over",
            "under",
            "below",
            "above",
            "up",
            "max",
            "maximum",
            "min",
            "minimum",
            "least",
            "most",
            "than",
            "estimated",
            "est",
            "or",
            "so",
            "plus",
            "~",
            "≈",
            "<",
            ">",
            "≤",
            "≥",
            "±",
            "+",
            "?");
    private static final Set<String> JOINING = Set.of("-", "to", "and", "or", "between", "from", "until", "through");
    private static final Set<String> OTHER_MONEY = Set.of(
            "euro",
            "euros",
            "pound",
            "pounds",
            "sterling",
            "yen",
            "yuan",
            "renminbi",
            "rmb",
            "won",
            "rupee",
            "rupees",
            "franc",
            "francs",
            "krona",
            "kronor",
            "krone",
            "kroner",
            "shekel",
            "shekels",
            "peso",
            "pesos",
            "real",
            "reais",
            "ruble",
            "rubles",
            "rouble",
            "roubles",
            "lira",
            "riyal",
            "riyals",
            "dirham",
            "dirhams",
            "rand",
            "baht",
            "dong",
            "zloty",
            "canadian",
            "australian",
            "singapore",
            "kong",
            "zealand",
            "taiwan",
            "cents",
            "cent");
    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .map(code -> code.toLowerCase(Locale.ROOT))
            .filter(code -> !code.equals("usd"))
            .collect(Collectors.toUnmodifiableSet());

    private AmountReader() {}

    /**
     * {@return what a text says}
     *
     * @param typed any text
     */
    public static Reading<Answer.Money> read(String typed) {
        String text = PlainSigns.of(typed).toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return new Reading.Nothing<>();
        }
        String bare = AROUND.matcher(DOTTED.matcher(text).replaceAll("us")).replaceAll("");
        List<MatchResult> numbers = text.length() > LONGEST
                ? List.of()
                : NUMBER.matcher(bare).results().toList();
        return numbers.isEmpty() ? new Reading.Unclear<>(Obstacle.UNREADABLE) : read(bare, numbers);
    }

    private static Reading<Answer.Money> read(String text, List<MatchResult> numbers) {
        MatchResult first = numbers.getFirst();
        List<String> before = tokens(text.substring(0, first.start()));
        List<String> after = tokens(text.substring(first.end()));
        List<String> around = new ArrayList<>(before);
        around.addAll(after);
        List<String> scales = after.stream().filter(SCALES::containsKey).toList();
        return obstacle(text, numbers, before, around)
                .<Reading<Answer.Money>>map(Reading.Unclear::new)
                .orElseGet(() -> new Digits(
                                first.group(),
                                scales.stream().mapToInt(SCALES::get).sum())
                        .read());
    }

    private static Optional<Obstacle> obstacle(
            String text, List<MatchResult> numbers, List<String> before, List<String> around) {
        if (isOtherMoney(text, around)) {
            return Optional.of(Obstacle.OTHER_CURRENCY);
        }
        if (numbers.size() > 1) {
            return Optional.of(around.stream().anyMatch(JOINING::contains) ? Obstacle.SEVERAL : Obstacle.UNREADABLE);
        }
        if (around.stream().anyMatch(ROUGHLY::contains)) {
            return Optional.of(Obstacle.APPROXIMATE);
        }
        if (before.contains("-") || before.contains("(") || before.contains("minus")) {
            return Optional.of(Obstacle.NEGATIVE);
        }
        boolean isPlain = around.stream().allMatch(each -> DOLLARS.contains(each) || SCALES.containsKey(each))
                && before.stream().noneMatch(SCALES::containsKey)
                && around.stream().filter(SCALES::containsKey).count() <= 1;
        return isPlain ? Optional.empty() : Optional.of(Obstacle.UNREADABLE);
    }

    private static boolean isOtherMoney(String text, List<String> around) {
        return OTHER_DOLLAR.matcher(text).find()
                || around.stream().anyMatch(each -> OTHER_MONEY.contains(each) || CODES.contains(each))
                || text.codePoints()
                        .anyMatch(sign -> sign != '$' && Character.getType(sign) == Character.CURRENCY_SYMBOL);
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }
}
