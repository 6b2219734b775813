package org.engagementchecklist.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.engagement.Mark;
import org.engagementchecklist.engagement.Parked;

/** Something that an engagement holds at a question. */
public sealed interface Item {

    /** {@return whether it is an answer} */
    default boolean isOfAnswer() {
        return this instanceof Said;
    }

    /** {@return whether it asks to confirm an answer} */
    default boolean isRequest() {
        return this instanceof Marked(var mark) && !mark.isFree();
    }

    /**
     * An answer.
     *
     * @param words as a person reads it
     */
    record Said(Answer answer, String words) implements Item {}

    /** What is typed and not taken as an answer. */
    record Typed(String text) implements Item {}

    /** A note. */
    record Noted(String text) implements Item {}

    /** A reminder. */
    record Marked(Mark mark) implements Item {}

    /** Word that the answer was left out of this copy. */
    record LeftOut() implements Item {}

    /** {@return what is typed, a note and marks as items} */
    static List<Item> of(Optional<String> typed, Optional<String> note, Set<Mark> marks, boolean leftOut) {
        List<Item> items = new ArrayList<>();
        typed.map(Typed::new).ifPresent(items::add);
        note.map(Noted::new).ifPresent(items::add);
        marks.stream().sorted().map(Marked::new).forEach(items::add);
        if (leftOut) {
            items.add(new LeftOut());
        }
        return items;
    }

    /** {@return what was parked beside an answer} */
    static List<Item> besideAnswer(Parked parked) {
        return of(parked.typed(), parked.note(), parked.marks(), parked.isLeftOut());
    }
}
