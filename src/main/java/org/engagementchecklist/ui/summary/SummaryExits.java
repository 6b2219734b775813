package org.engagementchecklist.ui.summary;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.report.print.Printout;

/**
 * The ways out of the summary.
 *
 * @param back to the questions, where they were left
 * @param undo to where the last change was made, which is taken back there
 * @param redo to where the last change was taken back, which is made again there
 * @param question to one question
 * @param newer to what the newer edition would change
 * @param preview to the pages as they would be printed, and back to the summary
 */
public record SummaryExits(
        Runnable back,
        Runnable undo,
        Runnable redo,
        Consumer<QuestionId> question,
        Runnable newer,
        BiConsumer<Printout, SummaryView> preview) {}
