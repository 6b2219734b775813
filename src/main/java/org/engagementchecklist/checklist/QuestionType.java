package org.engagementchecklist.checklist;

/** The kinds of answer a question may ask for. */
public enum QuestionType {
    TEXT,
    YES_NO_UNSURE,
    SINGLE_CHOICE,
    MULTI_CHOICE,
    COUNTRIES,
    DATE,
    MONEY;

    /** {@return whether questions of this type list options} */
    public boolean hasOptions() {
        return this == YES_NO_UNSURE || this == SINGLE_CHOICE || this == MULTI_CHOICE;
    }

    /** {@return whether its field may hold a text that is not an answer, or not yet} */
    public boolean takesTyped() {
        return this == DATE || this == MONEY || this == COUNTRIES;
    }

    /** {@return whether exactly one option is chosen} */
    public boolean isOneChoice() {
        return this == YES_NO_UNSURE || this == SINGLE_CHOICE;
    }
}
