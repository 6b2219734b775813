package org.engagementchecklist.report.blank;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.CountryGroup;
import org.engagementchecklist.checklist.DayCount;
import org.engagementchecklist.checklist.Option;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Answers;
import org.engagementchecklist.report.Bullets;

/** Judges what is written on the paper as somebody does who knows the words, what was ticked, and nothing else. */
record PrintedCondition(Checklist checklist, Answers written, LocalDate today) {
    private static final Pattern JOINED = Pattern.compile(", (and|or) (?=(?:[^“”]|“[^”]*”)*$)");
    private static final Pattern QUOTED = Pattern.compile("“([^”]*)”(?: \\((\\S+)\\))?");
    private static final Pattern LEAF = Pattern.compile("(\\S+) (.*)", Pattern.DOTALL);
    private static final Pattern COUNTRIES = Pattern.compile(
            "(?:(neither|none of) )?(\\S+(?:(?:, | or | nor | and )\\S+)*) (names|does not name) a (country of the group|place that is not in the list of countries).*");

    boolean holds(String words, List<Bullets.Item> below) {
        if (below.isEmpty()) {
            return sentence(words);
        }
        Stream<Bullets.Item> parts = below.stream();
        return words.endsWith("all of these hold:")
                ? parts.allMatch(part -> holds(part.prose().text(), part.below()))
                : parts.anyMatch(part -> holds(part.prose().text(), part.below()));
    }

    private boolean sentence(String words) {
        Matcher joined = JOINED.matcher(words);
        if (!joined.find()) {
            return leaf(words);
        }
        boolean first = leaf(words.substring(0, joined.start()));
        boolean second = leaf(words.substring(joined.end()));
        return joined.group(1).equals("and") ? first && second : first || second;
    }

    private boolean leaf(String words) {
        if (words.equals("nothing stands against it") || words.equals("the impossible happens")) {
            return words.startsWith("nothing");
        }
        Matcher countries = COUNTRIES.matcher(words);
        if (countries.matches()) {
            boolean named = Arrays.stream(countries.group(2).split(", | or | nor | and "))
                    .anyMatch(id -> countries.group(4).startsWith("place") ? namesPlace(id) : names(id, group(words)));
            return (countries.group(1) == null && countries.group(3).equals("names")) == named;
        }
        Matcher leaf = LEAF.matcher(words);
        if (!leaf.matches()) {
            throw new AssertionError("not understood: " + words);
        }
        return says(new QuestionId(leaf.group(1)), leaf.group(2));
    }

    private boolean says(QuestionId id, String what) {
        Set<String> named = quoted(id, what);
        List<String> ticked = ticked(id);
        return switch (what.replaceAll("“.*”", "“”")
                .replaceAll(" \\(\\S+\\)$", "")
                .replaceAll("[\\d,]+", "0")) {
            case "has an answer" -> written.has(id);
            case "has no answer" -> !written.has(id);
            case "is answered “”", "includes “”" -> ticked.stream().anyMatch(named::contains);
            case "is not answered “”", "does not include “”", "includes none of “”", "has none of the answers “”" ->
                ticked.stream().noneMatch(named::contains);
            case "includes any option except “”", "has any answer except “”" -> !named.containsAll(ticked);
            case "is answered with “” alone", "is answered with “”" -> ticked.equals(List.copyOf(named));
            case "is not answered with “” alone" -> !ticked.equals(List.copyOf(named));
            case "is at least 0 US dollars", "is at least 0 US dollar" -> money(id, given -> given >= number(what));
            case "is not at least 0 US dollars", "is not at least 0 US dollar" ->
                !money(id, given -> given >= number(what));
            case "is past or fewer than 0 days away" -> soon(id, DayCount.CALENDAR, number(what));
            case "is neither past nor fewer than 0 days away" -> !soon(id, DayCount.CALENDAR, number(what));
            default -> throw new AssertionError("not understood: " + what);
        };
    }

    private Set<String> quoted(QuestionId id, String words) {
        return QUOTED.matcher(words)
                .results()
                .map((MatchResult each) ->
                        Optional.ofNullable(each.group(2)).orElseGet(() -> option(id, each.group(1))))
                .collect(Collectors.toSet());
    }

    private String option(QuestionId id, String label) {
        Question question = checklist.question(id).orElseThrow();
        return question.options().stream()
                .filter(option -> option.label().equals(label))
                .map(Option::id)
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " has no " + label));
    }

    private List<String> ticked(QuestionId id) {
        return written.to(id).stream()
                .flatMap(answer -> switch (answer) {
                    case Answer.Choice(var option) -> Stream.of(option);
                    case Answer.Choices(var options) -> options.stream();
                    default -> Stream.<String>of();
                })
                .toList();
    }

    private boolean money(QuestionId id, LongPredicate test) {
        return written.to(id)
                .filter(answer -> answer instanceof Answer.Money(long amount) && test.test(amount))
                .isPresent();
    }

    private boolean soon(QuestionId id, DayCount count, long days) {
        return written.to(id)
                .filter(answer -> answer instanceof Answer.Date(var day) && count.between(today, day) < days)
                .isPresent();
    }

    private boolean names(String id, Collection<String> group) {
        return written.to(new QuestionId(id))
                .filter(answer -> answer instanceof Answer.CountryList(var codes, var _)
                        && codes.stream().anyMatch(group::contains))
                .isPresent();
    }

    private boolean namesPlace(String id) {
        return written.to(new QuestionId(id))
                .filter(answer -> answer instanceof Answer.CountryList(var _, var places) && !places.isEmpty())
                .isPresent();
    }

    private Collection<String> group(String words) {
        return checklist.questions().stream()
                .flatMap(question -> question.visibleWhen().leaves())
                .flatMap(leaf -> leaf instanceof Condition.InGroup in ? Stream.of(in.group()) : Stream.of())
                .filter((CountryGroup group) -> words.contains("“" + group.meaning() + "”"))
                .findFirst()
                .<Collection<String>>map(CountryGroup::codes)
                .orElseThrow(() -> new AssertionError("no such group: " + words));
    }

    private static long number(String words) {
        return Long.parseLong(words.replaceAll("\\D", ""));
    }
}
