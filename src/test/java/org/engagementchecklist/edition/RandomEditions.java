package org.engagementchecklist.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Option;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.checklist.QuestionType;
import org.engagementchecklist.checklist.Removal;
import org.engagementchecklist.engagement.Answers;
import org.engagementchecklist.engagement.EditionUsed;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Entries;
import org.engagementchecklist.engagement.Facts;
import org.engagementchecklist.engagement.Lifetime;
import org.engagementchecklist.engagement.Mark;

/** Editions of a checklist as restless authors make them, and engagements answered with them; the same for a seed. */
final class RandomEditions {

    private static final List<String> OPTIONS = List.of("a", "b", "c", "d", "none!");

    private final Random random;
    private List<Draft> drafts = new ArrayList<>();
    private int names;
    private int editions;

    RandomEditions(long seed) {
        random = new Random(seed);
        int size = 3 + random.nextInt(6);
        for (int i = 0; i < size; i++) {
            drafts.add(fresh());
        }
    }

    /** {@return the present edition} */
    Checklist present() {
        return Draft.edition(Integer.toString(editions), drafts, List.of(), List.of());
    }

    /** {@return the next edition, in which about every second question is changed} */
    Checklist next() {
        editions++;
        List<Draft> next = new ArrayList<>();
        List<Removal> removed = new ArrayList<>();
        for (Draft draft : drafts) {
            edit(draft.copy(), next, removed);
        }
        if (next.isEmpty() || random.nextInt(3) == 0) {
            next.add(fresh());
        }
        if (random.nextInt(4) == 0) {
            Collections.shuffle(next, random);
        }
        drafts = next;
        return Draft.edition(Integer.toString(editions), drafts, removed, List.of());
    }

    private void edit(Draft draft, List<Draft> next, List<Removal> removed) {
        switch (random.nextInt(16)) {
            case 0 -> removed.add(new Removal(new QuestionId(draft.id()), "Nobody asks."));
            case 1 -> draft.renamed(name());
            case 2 -> retype(draft);
            case 3 -> retype(draft.renamed(name()));
            case 4 -> changeOption(draft);
            case 5 -> changeOption(changeOption(draft));
            case 6 -> changeOption(draft.renamed(name()));
            case 7 -> draft.meaningOtherwise(Integer.toString(editions));
            case 8, 9 -> {
                if (!next.isEmpty()) {
                    any(next).takingIn(draft);
                    return;
                }
            }
            case 10 -> next.add(fresh());
            default -> {
                next.add(draft);
                return;
            }
        }
        if (removed.stream().noneMatch(each -> each.question().value().equals(draft.id()))) {
            next.add(draft);
        }
    }

    private Draft retype(Draft draft) {
        Draft other = fresh();
        return draft.ofType(
                other.type(),
                other.question().options().stream()
                        .map(option -> option.id() + (option.exclusive() ? "!" : ""))
                        .toArray(String[]::new));
    }

    private Draft changeOption(Draft draft) {
        if (draft.type() != QuestionType.SINGLE_CHOICE && draft.type() != QuestionType.MULTI_CHOICE) {
            return draft;
        }
        String option = any(draft.options());
        String other = any(draft.options());
        return switch (random.nextInt(5)) {
            case 0 -> draft.optionRenamed(option, name());
            case 1 -> draft.optionAdded(name());
            case 2 -> draft.exclusive(option);
            case 3 -> draft.options().size() > 1 ? draft.optionDropped(option) : draft;
            default -> option.equals(other) ? draft : draft.optionsMerged(option, other);
        };
    }

    private Draft fresh() {
        QuestionType type = any(List.of(QuestionType.values()));
        String id = (random.nextInt(4) == 0 ? "P" : "Q") + name();
        return switch (type) {
            case YES_NO_UNSURE -> Draft.yesNo(id);
            case SINGLE_CHOICE, MULTI_CHOICE -> new Draft(id, type, options());
            default -> new Draft(id, type);
        };
    }

    private String[] options() {
        return random.nextInt(3) == 0
                ? new String[] {"yes", "no", "unsure"}
                : OPTIONS.subList(random.nextInt(3), OPTIONS.size()).toArray(String[]::new);
    }

    private String name() {
        return "n" + names++;
    }

    /** {@return an engagement with something of everything} */
    Engagement engagement(Checklist checklist) {
        Map<QuestionId, Answer> answers = new LinkedHashMap<>();
        Map<QuestionId, String> typed = new LinkedHashMap<>();
        Map<QuestionId, String> notes = new LinkedHashMap<>();
        Map<QuestionId, Set<Mark>> marks = new LinkedHashMap<>();
        Set<QuestionId> partial = new HashSet<>();
        for (Question question : checklist.questions()) {
            if (random.nextInt(10) < 7) {
                answers.put(question.id(), answerTo(question));
            } else if (random.nextInt(4) == 0) {
                partial.add(question.id());
            }
            if (question.type().takesTyped() && random.nextInt(3) == 0) {
                typed.put(question.id(), "typed " + random.nextInt(100));
            }
            if (random.nextInt(3) == 0) {
                notes.put(question.id(), "note " + random.nextInt(100));
            }
            if (random.nextInt(3) == 0) {
                marks.put(question.id(), random.nextBoolean() ? EnumSet.of(Mark.ASK_PI) : EnumSet.allOf(Mark.class));
            }
        }
        return new Engagement(
                new UUID(1, random.nextLong()),
                EditionUsed.of(checklist.edition()),
                Facts.NONE,
                new Entries(new Answers(answers), typed, notes, marks),
                List.of(),
                partial,
                Lifetime.from(Instant.EPOCH),
                Map.of());
    }

    /** {@return the engagement with some answers given and changed} */
    Engagement edited(Engagement engagement, Checklist checklist) {
        Engagement edited = engagement;
        for (Question question : checklist.questions()) {
            edited = random.nextInt(3) == 0 ? edited.withAnswer(question.id(), answerTo(question)) : edited;
        }
        return edited;
    }

    private Answer answerTo(Question question) {
        return switch (question.type()) {
            case TEXT -> new Answer.Text("text " + random.nextInt(1_000));
            case YES_NO_UNSURE, SINGLE_CHOICE ->
                new Answer.Choice(any(question.options()).id());
            case MULTI_CHOICE -> choices(question.options());
            case COUNTRIES ->
                new Answer.CountryList(
                        some("FR", "RU", "SA"), random.nextInt(3) == 0 ? some("Somaliland", "Sark") : List.of());
            case DATE -> new Answer.Date(LocalDate.of(2020, 11, 2).plusDays(random.nextInt(200)));
            case MONEY -> new Answer.Money(random.nextInt(1_000));
        };
    }

    private List<String> some(String... words) {
        return Stream.of(words).filter(_ -> random.nextBoolean()).toList();
    }

    private Answer choices(List<Option> options) {
        List<String> chosen = options.stream()
                .filter(option -> !option.exclusive() && random.nextBoolean())
                .map(Option::id)
                .toList();
        return new Answer.Choices(chosen.isEmpty() ? List.of(any(options).id()) : chosen);
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
