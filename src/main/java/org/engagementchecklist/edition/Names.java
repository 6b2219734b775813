package org.engagementchecklist.edition;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.CountryGroup;
import org.engagementchecklist.checklist.Option;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.checklist.QuestionType;

/** Names what a condition reads: a question by its words when it is first named, later by its id alone. */
final class Names {

    /** A list that names so many options, and leaves out so few, is told by those it leaves out. */
    private static final int MANY = 5;

    private static final int FEW = 2;

    private final Checklist checklist;
    private final Set<QuestionId> known;

    Names(Checklist checklist, Set<QuestionId> known) {
        this.checklist = checklist;
        this.known = new HashSet<>(known);
    }

    String question(QuestionId id) {
        Optional<Question> named = known.add(id) ? checklist.question(id) : Optional.empty();
        return named.map(question -> quoted(question.text()) + " (" + id + ")").orElse(id.value());
    }

    List<String> questions(List<QuestionId> ids) {
        return ids.stream().map(this::question).toList();
    }

    boolean takesSeveral(QuestionId id) {
        return checklist
                .question(id)
                .filter(question -> question.type() == QuestionType.MULTI_CHOICE)
                .isPresent();
    }

    String option(QuestionId id, String option) {
        List<Option> options = checklist.question(id).map(Question::options).orElse(List.of());
        return options.stream()
                .filter(each -> each.id().equals(option))
                .findFirst()
                .map(each -> label(each, options))
                .orElseGet(() -> quoted(option));
    }

    List<String> options(QuestionId id, Collection<String> options) {
        return options.stream().map(option -> option(id, option)).toList();
    }

    /** {@return the options of the question besides these, if they are few and these are many; else none} */
    List<String> exceptions(QuestionId id, List<String> options) {
        List<String> others = checklist.question(id).stream()
                .flatMap(question -> question.options().stream())
                .map(Option::id)
                .filter(option -> !options.contains(option))
                .toList();
        return options.size() < MANY || others.size() > FEW ? List.of() : options(id, others);
    }

    String group(CountryGroup group) {
        boolean only = Stream.concat(checklist.groups().stream(), Stream.of(group))
                .filter(each -> each.meaning().equals(group.meaning()))
                .allMatch(each -> each.id().equals(group.id()));
        return quoted(group.meaning()) + (only ? "" : " (" + group.id() + ")");
    }

    private static String label(Option option, List<Option> options) {
        boolean only = options.stream()
                .filter(each -> each.label().equals(option.label()))
                .allMatch(option::equals);
        return quoted(option.label()) + (only ? "" : " (" + option.id() + ")");
    }

    private static String quoted(String text) {
        return "“" + text + "”";
    }

    /** {@return the words as a list: commas between them, and a word before the last} */
    static String listed(List<String> words, String last) {
        int end = words.size() - 1;
        return end < 1
                ? String.join("", words)
                : words.subList(0, end).stream().collect(Collectors.joining(", ", "", " " + last + " "))
                        + words.getLast();
    }
}
