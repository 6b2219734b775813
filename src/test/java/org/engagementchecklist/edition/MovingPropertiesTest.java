package org.engagementchecklist.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Mark;
import org.engagementchecklist.engagement.Parked;
import org.junit.jupiter.api.Test;

/** Thousands of pairs of editions drawn by chance, and what holds of moving between any of them. */
class MovingPropertiesTest {

    private static final int PAIRS = 3_000;

    private static final List<Case> CASES =
            Stream.iterate(1L, seed -> seed + 1).limit(PAIRS).map(Case::of).toList();

    /** Two editions, an engagement of the first, perhaps come from an earlier one, and the engagement moved. */
    private record Case(RandomEditions editions, Checklist from, Checklist to, Engagement before, Moved moved) {
        static Case of(long seed) {
            RandomEditions editions = new RandomEditions(seed);
            Checklist first = editions.present();
            Engagement engagement = editions.engagement(first);
            return switch ((int) (seed % 4)) {
                case 0 -> next(editions, first, engagement);
                case 1 -> later(editions, first, engagement);
                default -> earlier(editions, first, engagement);
            };
        }

        private static Case earlier(RandomEditions editions, Checklist first, Engagement engagement) {
            Checklist second = editions.next();
            Engagement there =
                    editions.edited(Moving.of(engagement, first, second).engagement(), second);
            Engagement atRest = Moving.of(there, second, second).engagement();
            return new Case(editions, second, first, atRest, Moving.of(atRest, second, first));
        }

        private static Case next(RandomEditions editions, Checklist from, Engagement engagement) {
            Checklist to = editions.next();
            return new Case(editions, from, to, engagement, Moving.of(engagement, from, to));
        }

        private static Case later(RandomEditions editions, Checklist first, Engagement engagement) {
            Checklist second = editions.next();
            Engagement there = Moving.of(engagement, first, second).engagement();
            return next(editions, second, there);
        }

        Engagement after() {
            return moved.engagement();
        }

        Engagement back() {
            return Moving.of(after(), to, from).engagement();
        }

        boolean isFresh() {
            return from.edition().key().edition().equals("0") && before.parked().isEmpty();
        }
    }

    @Test
    void everything_has_exactly_one_fate() {
        CASES.forEach(each -> {
            List<String> items = new ArrayList<>();
            Held.in(each.before(), each.from())
                    .forEach(held -> held.items().forEach(item -> items.add(held.id() + " " + item)));
            List<String> told = each.moved().fates().stream()
                    .filter(fate ->
                            fate.asked().edition().equals(each.from().edition().key()))
                    .map(fate -> fate.asked().id() + " " + fate.item())
                    .toList();
            assertThat(told).containsExactlyInAnyOrderElementsOf(items);
        });
    }

    @Test
    void nothing_is_lost() {
        CASES.forEach(each -> {
            for (Fate fate : each.moved().fates()) {
                assertThat(isThere(fate, each)).as(fate.toString()).isTrue();
            }
            for (Parked entry : each.before().parked()) {
                assertThat(isStillKept(entry, each)).as(entry.toString()).isTrue();
            }
        });
    }

    @Test
    void moving_to_the_same_edition_again_changes_nothing() {
        CASES.forEach(each -> {
            Moved again = Moving.of(each.after(), each.to(), each.to());
            assertThat(again.engagement()).isEqualTo(each.after());
            assertThat(again.fates()).allMatch(fate -> fate.outcome() == Outcome.KEPT && !fate.lookAgain());
            assertThat(again.added()).isEmpty();
        });
    }

    @Test
    void moving_back_brings_everything_back_to_where_it_was() {
        CASES.forEach(each -> {
            Engagement back = each.back();
            assertThat(back.answers()).isEqualTo(each.before().answers());
            assertThat(besides(back)).containsExactlyInAnyOrderElementsOf(besides(each.before()));
            assertThat(reminders(back)).isEqualTo(reminders(each.before()));
            assertThat(answers(back.parked())).containsAll(answers(each.before().parked()));
            assertThat(each.isFresh()
                            && back.parked().stream()
                                    .anyMatch(entry -> entry.answer().isPresent()))
                    .isFalse();
        });
    }

    @Test
    void what_was_answered_in_between_is_not_lost_either() {
        CASES.forEach(each -> {
            Engagement edited = each.editions().edited(each.after(), each.to());
            Engagement back = Moving.of(edited, each.to(), each.from()).engagement();
            Engagement there = Moving.of(back, each.from(), each.to()).engagement();
            assertThat(said(there)).containsAll(said(edited));
            assertThat(besides(there)).containsAll(besides(edited));
            assertThat(reminders(there)).containsAll(reminders(edited));
        });
    }

    @Test
    void the_same_gives_the_same() {
        CASES.forEach(each ->
                assertThat(Moving.of(each.before(), each.from(), each.to())).isEqualTo(each.moved()));
    }

    @Test
    void every_answer_can_stand_where_it_is_put() {
        CASES.forEach(each -> each.after()
                .answers()
                .byQuestion()
                .forEach((id, answer) -> assertThat(
                                canStand(each.to().question(id).orElseThrow(), answer))
                        .as(id + " " + answer)
                        .isTrue()));
    }

    @Test
    void exactly_the_answers_of_questions_with_another_meaning_are_to_be_looked_at_again() {
        CASES.forEach(each -> {
            for (Fate fate : each.moved().fates()) {
                boolean other = fate.isOfAnswer()
                        && fate.at()
                                .filter(at -> !at.lineage().meaningChanged().equals(meaningBefore(fate, each)))
                                .isPresent();
                assertThat(fate.lookAgain()).as(fate.toString()).isEqualTo(other);
                if (other) {
                    assertThat(each.after().isToReview(fate.at().orElseThrow().id()))
                            .isTrue();
                }
            }
        });
    }

    @Test
    void the_cases_are_of_every_kind() {
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        CASES.stream()
                .flatMap(each -> each.moved().fates().stream().filter(Fate::isOfAnswer))
                .forEach(fate -> outcomes.merge(fate.outcome(), 1, Integer::sum));
        assertThat(outcomes).containsOnlyKeys(Outcome.values());
        assertThat(outcomes.values()).allMatch(count -> count > 200);
        assertThat(CASES.stream().filter(Case::isFresh)).hasSizeGreaterThan(500);
    }

    private static Optional<String> meaningBefore(Fate fate, Case each) {
        return fate.asked().edition().equals(each.from().edition().key())
                ? each.from()
                        .question(fate.asked().id())
                        .orElseThrow()
                        .lineage()
                        .meaningChanged()
                : fate.asked().meaningChanged();
    }

    private static boolean isThere(Fate fate, Case each) {
        Engagement after = each.after();
        return switch (fate.item()) {
            case Item.Said(var answer, var _) ->
                switch (fate.outcome()) {
                    case KEPT, RENAMED -> after.answers().to(idOf(fate)).equals(Optional.of(answer));
                    case CONVERTED, RETURNED -> after.answers().has(idOf(fate));
                    case PARKED -> after.parked().stream().anyMatch(keeps(answer, fate, each));
                };
            case Item.Typed(var text) ->
                fate.at().isPresent()
                        ? after.typedAt(idOf(fate)).equals(Optional.of(text))
                        : after.parked().stream()
                                .anyMatch(entry -> entry.typed().equals(Optional.of(text)));
            case Item.Noted(var text) ->
                fate.at().isPresent()
                        ? after.noteOn(idOf(fate)).equals(Optional.of(text))
                        : after.parked().stream().anyMatch(entry -> entry.note().equals(Optional.of(text)));
            case Item.Marked(var mark) ->
                fate.at().isPresent()
                        ? after.marksOn(idOf(fate)).contains(mark)
                        : after.parked().stream()
                                .anyMatch(entry -> entry.marks().contains(mark));
            case Item.LeftOut() ->
                fate.at().isPresent()
                        ? after.partial().contains(idOf(fate))
                        : after.parked().stream().anyMatch(Parked::isLeftOut);
        };
    }

    /** The answer itself, or the one from which it had been made. */
    private static Predicate<Parked> keeps(Answer answer, Fate fate, Case each) {
        Set<Answer> originals = Set.copyOf(each.before().parked().stream()
                .filter(entry -> entry.standing()
                        .filter(standing ->
                                standing.question().equals(fate.asked().id()))
                        .isPresent())
                .flatMap(entry -> entry.answer().stream())
                .toList());
        return entry -> entry.answer()
                .filter(kept -> kept.equals(answer) || originals.contains(kept))
                .isPresent();
    }

    private static boolean isStillKept(Parked entry, Case each) {
        boolean parked = each.after().parked().stream()
                .anyMatch(other ->
                        other.asked().equals(entry.asked()) && other.answer().equals(entry.answer()));
        boolean returned = each.moved().fates().stream()
                .anyMatch(fate -> fate.outcome() == Outcome.RETURNED
                        && entry.answer()
                                .map(answer -> Optional.of(answer)
                                        .equals(each.after().answers().to(idOf(fate))))
                                .orElse(fate.asked().equals(entry.asked())));
        boolean mapped = each.moved().fates().stream()
                .anyMatch(fate ->
                        fate.outcome() == Outcome.RETURNED && fate.asked().equals(entry.asked()));
        return parked || returned || mapped;
    }

    private static QuestionId idOf(Fate fate) {
        return fate.at().map(Question::id).orElseThrow();
    }

    private static List<String> answers(Collection<Parked> parked) {
        return parked.stream()
                .flatMap(entry -> entry.answer().stream())
                .map(Answer::toString)
                .toList();
    }

    /** {@return all answers, wherever they are; choices by their options} */
    private static List<String> said(Engagement engagement) {
        return Stream.concat(
                        engagement.answers().byQuestion().values().stream()
                                .filter(answer -> engagement.parked().stream()
                                        .flatMap(entry -> entry.standing().stream())
                                        .noneMatch(standing -> standing.answer().equals(answer))),
                        engagement.parked().stream().flatMap(entry -> entry.answer().stream()))
                .map(answer -> answer instanceof Answer.Choice(var option)
                        ? new Answer.Choices(List.of(option)).toString()
                        : answer.toString())
                .toList();
    }

    /** {@return typed texts, notes and words of what was left out, wherever they are} */
    private static List<String> besides(Engagement engagement) {
        List<String> all = new ArrayList<>(engagement.notes().values());
        all.addAll(engagement.typed().values());
        engagement.partial().forEach(_ -> all.add("left out"));
        for (Parked entry : engagement.parked()) {
            entry.typed().ifPresent(all::add);
            entry.note().ifPresent(all::add);
            all.addAll(entry.isLeftOut() ? List.of("left out") : List.of());
        }
        return all;
    }

    /** {@return the reminders, wherever they are; two of one kind that meet at a question are one} */
    private static Set<Mark> reminders(Engagement engagement) {
        return Stream.concat(
                        engagement.marks().values().stream(),
                        engagement.parked().stream().map(Parked::marks))
                .flatMap(Set::stream)
                .filter(Mark::isFree)
                .collect(Collectors.toSet());
    }

    private static boolean canStand(Question question, Answer answer) {
        return switch (answer) {
            case Answer.Choice(var option) ->
                question.type().isOneChoice() && question.option(option).isPresent();
            case Answer.Choices(var options) ->
                question.options().stream().map(each -> each.id()).toList().containsAll(options)
                        && (options.size() == 1
                                || options.stream()
                                        .noneMatch(each -> question.option(each)
                                                .orElseThrow()
                                                .exclusive()));
            default -> !question.type().hasOptions();
        };
    }
}
