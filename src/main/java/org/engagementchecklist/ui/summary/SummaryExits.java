package org.engagementchecklist.ui.summary;

import java.util.function.Consumer;
import org.engagementchecklist.checklist.QuestionId;

/**
 * The ways out of the summary.
 *
 * @param back to the questions, where they were left
 * @param question to one question
 * @param newer to what the newer edition would change
 */
public record SummaryExits(Runnable back, Consumer<QuestionId> question, Runnable newer) {}
