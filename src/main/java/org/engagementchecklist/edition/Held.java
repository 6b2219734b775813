package org.engagementchecklist.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.EditionKey;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Asked;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Mark;
import org.engagementchecklist.engagement.Parked;

/**
 * What an engagement holds at one question of its edition.
 *
 * @param given the answer
 * @param original what was answered before, if the answer is a changed form of it that nobody has touched
 * @param leftOut whether the answer was left out of this copy
 */
record Held(
        Question question,
        Optional<Given> given,
        Optional<Parked> original,
        Optional<String> typed,
        Optional<String> note,
        Set<Mark> marks,
        boolean leftOut) {

    /** {@return everything that the engagement holds, in the order of its checklist} */
    static List<Held> in(Engagement engagement, Checklist checklist) {
        List<Held> all = new ArrayList<>();
        AnswerText words = new AnswerText(checklist.countries());
        for (Question question : checklist.questions()) {
            QuestionId id = question.id();
            Asked asked = Asked.of(question, checklist.edition().key());
            Held held = new Held(
                    question,
                    engagement.answers().to(id).map(answer -> new Given(asked, answer, words.of(question, answer))),
                    originalAt(id, engagement),
                    engagement.typedAt(id),
                    engagement.noteOn(id),
                    engagement.marksOn(id),
                    engagement.partial().contains(id));
            if (!held.items().isEmpty()) {
                all.add(held);
            }
        }
        return all;
    }

    QuestionId id() {
        return question.id();
    }

    Asked asked(EditionKey edition) {
        return Asked.of(question, edition);
    }

    /** {@return everything here, the answer first} */
    List<Item> items() {
        List<Item> items = new ArrayList<>();
        given.ifPresent(each -> items.add(new Item.Said(each.answer(), each.words())));
        items.addAll(Item.of(typed, note, marks, leftOut));
        return items;
    }

    /** {@return the answer as it was given before it was changed, then as it stands} */
    List<Given> forms() {
        List<Given> forms = new ArrayList<>();
        original.flatMap(Held::givenIn).ifPresent(forms::add);
        given.ifPresent(forms::add);
        return forms;
    }

    /** {@return the answer that an entry keeps} */
    static Optional<Given> givenIn(Parked parked) {
        return parked.answer().map(answer -> new Given(parked.asked(), answer, parked.words()));
    }

    private static Optional<Parked> originalAt(QuestionId id, Engagement engagement) {
        return engagement.parked().reversed().stream()
                .filter(each -> each.standing()
                        .filter(standing -> standing.question().equals(id))
                        .filter(standing -> standing.isUnchangedIn(engagement.answers()))
                        .isPresent())
                .findFirst();
    }
}
