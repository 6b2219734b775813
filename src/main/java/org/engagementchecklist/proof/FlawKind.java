package org.engagementchecklist.proof;

import java.util.Locale;

/** What may be wrong with a checklist whose files can be read. */
public enum FlawKind {
    /** No answers show this question. */
    NEVER_SHOWN(Severity.ERROR),
    /** No answers make this rule fire. */
    NEVER_FIRES(Severity.ERROR),
    /** Rules name this office, and none of them can fire. */
    OFFICE_UNREACHABLE(Severity.ERROR),
    /** A worked engagement comes out otherwise than its author expects. */
    SCENARIO_DIFFERS(Severity.ERROR),
    /** A condition holds whatever is answered. */
    ALWAYS_TRUE(Severity.WARNING),
    /** A part of a condition never makes it hold. */
    PART_NEVER_TRUE(Severity.WARNING),
    /** A rule reads an option and never fires while it is chosen. */
    OPTION_WITHOUT_EFFECT(Severity.WARNING),
    /** Wherever this rule fires, others already say the same. */
    ADDS_NOTHING(Severity.WARNING),
    /** A rule can fire because a question is not answered. */
    BARE_NOT(Severity.WARNING),
    /** No rule names this office. */
    OFFICE_UNNAMED(Severity.WARNING),
    /** Whoever answers everything is sent to this office. */
    OFFICE_UNAVOIDABLE(Severity.WARNING),
    /** Nothing is said of where this comes from. */
    SOURCE_MISSING(Severity.WARNING),
    /** Nothing rests on this source. */
    SOURCE_UNCITED(Severity.WARNING),
    /** This source is older than the age allowed. */
    SOURCE_STALE(Severity.WARNING),
    /** A worked engagement answers a question that is hidden from it. */
    SCENARIO_UNREACHABLE(Severity.WARNING),
    /** The search was given up. */
    UNDECIDED(Severity.WARNING),
    /** Something is accepted that is not there. */
    ACCEPTED_NOTHING(Severity.WARNING),
    /** A part of a condition holds anyway. */
    PART_ALWAYS_TRUE(Severity.NOTE),
    /** No condition looks at these options. */
    OPTION_UNREAD(Severity.NOTE),
    /** No condition looks at this group of countries. */
    GROUP_UNREAD(Severity.NOTE),
    /** No worked engagement makes this rule fire. */
    RULE_UNTESTED(Severity.NOTE),
    /** No worked engagement would notice a certain change. */
    CHANGE_UNNOTICED(Severity.NOTE);

    private final Severity severity;

    FlawKind(Severity severity) {
        this.severity = severity;
    }

    /** {@return how bad it is} */
    public Severity severity() {
        return severity;
    }

    /** {@return whether the authors of a checklist may say that it is meant so; an error never is} */
    public boolean isAcceptable() {
        return severity != Severity.ERROR && this != ACCEPTED_NOTHING;
    }

    /** {@return what files call it, such as {@code never-fires}} */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
