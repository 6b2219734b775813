package org.engagementchecklist.report.comparison;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.edition.Effect;
import org.engagementchecklist.engagement.Facts;
import org.engagementchecklist.engagement.Mark;
import org.engagementchecklist.engagement.Parked;
import org.engagementchecklist.report.AnswerWords;
import org.engagementchecklist.report.Personal;
import org.engagementchecklist.report.ReportWords;

/**
 * What differs between two states of an engagement, in the order of the later one's checklist. Where personal answers are
 * left out, it is said that one differs and not how.
 *
 * @param personal what becomes of personal answers
 */
public record EngagementChange(State before, State after, Personal personal) {

    /** {@return the facts that differ, the edition among them} */
    public List<Changed> facts() {
        return Stream.of(
                        fact("comparison.title", Facts::title),
                        fact("comparison.pi", Facts::pi),
                        fact("comparison.department", Facts::department),
                        fact("comparison.prepared-by", Facts::preparedBy),
                        fact("comparison.meeting", EngagementChange::meeting),
                        changed("", ReportWords.say("comparison.edition"), edition(before), edition(after)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** {@return the answers that differ; one to a question that is not asked is said to be kept} */
    public List<Changed> answers() {
        return each(State::answer);
    }

    /** {@return the notes that differ} */
    public List<Changed> notes() {
        return each(State::note);
    }

    /** {@return the reminders that differ} */
    public List<Changed> marks() {
        return each(EngagementChange::marks);
    }

    /** {@return what was given to questions that are not asked in one of the states, or asked otherwise, and differs} */
    public List<Changed> parked() {
        Map<QuestionId, List<Parked>> then = parked(before);
        Map<QuestionId, List<Parked>> now = parked(after);
        return Stream.concat(now.keySet().stream(), then.keySet().stream())
                .distinct()
                .flatMap(id -> parked(then.getOrDefault(id, List.of()), now.getOrDefault(id, List.of())).stream())
                .toList();
    }

    /** {@return the offices that are gained, lost, or to be contacted otherwise} */
    public List<Effect> offices() {
        return Effect.between(before.assessment(), after.assessment());
    }

    /** {@return whether the states are alike in all of this} */
    public boolean isNothing() {
        return Stream.of(facts(), answers(), notes(), marks(), parked(), offices())
                .allMatch(List::isEmpty);
    }

    private Optional<Changed> fact(String key, Function<Facts, String> fact) {
        return changed(
                "",
                ReportWords.say(key),
                fact.apply(before.engagement().facts()),
                fact.apply(after.engagement().facts()));
    }

    private static String meeting(Facts facts) {
        return Stream.of(
                        facts.meeting().map(AnswerWords::day).orElse(""),
                        facts.typedMeeting().isEmpty() ? "" : typed(facts.typedMeeting()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** {@return what is typed and not taken, said to be so} */
    static String typed(String text) {
        return ReportWords.say("comparison.typed", text);
    }

    private static String edition(State state) {
        return state.checklist().edition().key().edition();
    }

    private List<Changed> each(BiFunction<State, Question, String> words) {
        return questions().stream()
                .flatMap(question -> changed(
                        question.id().value(),
                        question.text(),
                        words.apply(before, question),
                        words.apply(after, question))
                        .map(change -> personal.hides(question) ? hidden(change) : change)
                        .stream())
                .toList();
    }

    /** Those of the later state first; what only the earlier one asked comes after them. */
    private Collection<Question> questions() {
        Map<QuestionId, Question> all = new LinkedHashMap<>();
        after.checklist().questions().forEach(question -> all.put(question.id(), question));
        before.checklist().questions().forEach(question -> all.putIfAbsent(question.id(), question));
        return all.values();
    }

    private static String marks(State state, Question question) {
        return Arrays.stream(Mark.values())
                .filter(state.engagement().marksOn(question.id())::contains)
                .map(mark -> ReportWords.say("mark." + mark.name()))
                .collect(Collectors.joining("; "));
    }

    private static Map<QuestionId, List<Parked>> parked(State state) {
        return state.engagement().parked().stream()
                .filter(each -> !each.isLeftOut())
                .collect(Collectors.groupingBy(Parked::question, LinkedHashMap::new, Collectors.toList()));
    }

    private Optional<Changed> parked(List<Parked> then, List<Parked> now) {
        List<Parked> all = Stream.concat(now.stream(), then.stream()).toList();
        Parked either = all.getFirst();
        boolean hides = personal == Personal.LEFT_OUT
                && all.stream().anyMatch(each -> each.asked().personal());
        return changed(either.question().value(), either.text(), words(then), words(now))
                .map(change -> hides ? hidden(change) : change);
    }

    private static String words(List<Parked> parked) {
        return parked.stream()
                .flatMap(each -> Stream.of(
                        each.words(),
                        each.typed().map(EngagementChange::typed).orElse(""),
                        each.note().orElse("")))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static Optional<Changed> changed(String number, String subject, String before, String after) {
        return before.equals(after) ? Optional.empty() : Optional.of(new Changed(number, subject, before, after));
    }

    private static Changed hidden(Changed change) {
        String words = ReportWords.say("answer.personal");
        return new Changed(change.number(), change.subject(), words, words);
    }
}
