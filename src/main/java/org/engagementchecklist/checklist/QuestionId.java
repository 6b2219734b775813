package org.engagementchecklist.checklist;

/** The stable name of a question, such as {@code C3}. It keeps its meaning in every edition. */
public record QuestionId(String value) implements Comparable<QuestionId> {

    /** @throws IllegalArgumentException if the name is blank */
    public QuestionId {
        Checks.notBlank(value, "question id");
    }

    @Override
    public int compareTo(QuestionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
