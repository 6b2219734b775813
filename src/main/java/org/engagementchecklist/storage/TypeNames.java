package org.engagementchecklist.storage;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.QuestionType;

/** What files call the types of questions, such as {@code yes-no-unsure}. */
final class TypeNames {

    private TypeNames() {}

    static String of(QuestionType type) {
        return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return the type that the text names; an unknown one is a defect} */
    static Optional<QuestionType> named(Json text) {
        Named<QuestionType> types = new Named<>("type of question");
        Stream.of(QuestionType.values()).forEach(type -> types.add(of(type), type));
        return types.named(text);
    }
}
