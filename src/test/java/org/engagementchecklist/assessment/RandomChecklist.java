package org.engagementchecklist.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.DayCount;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionType;
import org.engagementchecklist.checklist.Strength;

/** Checklists drawn by chance, the same for the same seed, with conditions as careless authors write them. */
public final class RandomChecklist {

    private static final List<String> OFFICES = List.of("ALPHA", "BETA", "GAMMA");

    private static final List<Strength> STRENGTHS = List.of(Strength.values());

    private final Random random;
    private final int reach;
    private final Sketch sketch = new Sketch();
    private final List<Question> questions = new ArrayList<>();

    private RandomChecklist(long seed, int reach) {
        this.random = new Random(seed);
        this.reach = reach;
    }

    /**
     * Draws a checklist.
     *
     * @param size how many questions
     * @param reach how far back a condition may refer
     */
    public static Checklist of(int size, int reach, long seed) {
        RandomChecklist drawn = new RandomChecklist(seed, reach);
        IntStream.range(0, size).forEach(drawn::question);
        IntStream.range(0, Math.max(3, size / 5)).forEach(drawn::rule);
        return drawn.sketch.checklist();
    }

    private void question(int place) {
        String id = (char) ('A' + place / 40 % 26) + "" + place;
        Condition shown = place == 0 || random.nextInt(5) < 2 ? Condition.always() : condition(1 + random.nextInt(3));
        switch (random.nextInt(8)) {
            case 0 -> sketch.asking(id, QuestionType.COUNTRIES, shown);
            case 1 -> sketch.asking(id, QuestionType.MONEY, shown);
            case 2 -> sketch.asking(id, QuestionType.DATE, shown);
            case 3, 4 -> sketch.asking(id, QuestionType.MULTI_CHOICE, shown, "a", "b", "none!");
            default -> sketch.yesNo(id, shown);
        }
        List<Question> asked = sketch.checklist().questions();
        questions.add(asked.getLast());
    }

    private void rule(int place) {
        sketch.rule(
                "R" + place,
                condition(1 + random.nextInt(4)),
                OFFICES.get(random.nextInt(3)),
                STRENGTHS.get(random.nextInt(4)),
                Sketch.EARLY);
    }

    private Condition condition(int leaves) {
        if (leaves == 1) {
            Condition leaf =
                    leaf(questions.get(questions.size() - 1 - random.nextInt(Math.min(reach, questions.size()))));
            return random.nextInt(4) == 0 ? Sketch.not(leaf) : leaf;
        }
        int left = 1 + random.nextInt(leaves - 1);
        Condition one = condition(left);
        Condition other = condition(leaves - left);
        return random.nextBoolean() ? Sketch.all(one, other) : Sketch.any(one, other);
    }

    private Condition leaf(Question question) {
        return switch (question.type()) {
            case MONEY -> new Condition.AtLeast(question.id(), 1 + random.nextInt(2) * 1_000L);
            case DATE -> new Condition.FewerDaysAwayThan(question.id(), 5 + random.nextInt(2) * 30, DayCount.CALENDAR);
            case COUNTRIES ->
                random.nextInt(3) == 0
                        ? new Condition.Unlisted(List.of(question.id()))
                        : new Condition.InGroup(List.of(question.id()), Sketch.WATCHED);
            case MULTI_CHOICE -> random.nextInt(4) == 0 ? new Condition.Only(question.id(), "a") : choices(question);
            default -> choice(question);
        };
    }

    private Condition choices(Question question) {
        return new Condition.AnyOf(question.id(), random.nextBoolean() ? List.of("a", "b") : List.of("none"));
    }

    private Condition choice(Question question) {
        return random.nextInt(6) == 0
                ? new Condition.Answered(question.id())
                : new Condition.Is(question.id(), List.of("yes", "no", "unsure").get(random.nextInt(3)));
    }
}
