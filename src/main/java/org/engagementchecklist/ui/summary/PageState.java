package org.engagementchecklist.ui.summary;

import java.time.Instant;
import org.engagementchecklist.report.Personal;

/** What came of comparing a printed page with the engagement in hand. */
public sealed interface PageState {

    /** Nobody has asked yet. */
    record NotAsked() implements PageState {}

    /** What was typed is no code. */
    record NoCode(String typed) implements PageState {}

    /** The states that are kept are being read. */
    record Looking(String code) implements PageState {}

    /**
     * The page says what the engagement says now.
     *
     * @param personal what became of personal answers on it
     */
    record Present(String code, Personal personal) implements PageState {}

    /**
     * The page says what the engagement said before.
     *
     * @param changed when that was last changed
     */
    record Former(String code, Instant changed) implements PageState {}

    /**
     * The page says neither.
     *
     * @param states how many states are kept
     */
    record Neither(String code, int states) implements PageState {}

    /**
     * It could not be found out.
     *
     * @param words why
     */
    record Broken(String words) implements PageState {}
}
