package org.engagementchecklist.assessment;

import org.engagementchecklist.checklist.Question;

/**
 * What is typed at a visible question and not taken as an answer.
 *
 * @param text as it was typed, never blank
 */
public record Typed(Question question, String text) {}
