package org.engagementchecklist.ui.history;

/**
 * The ways out of the history, all to the questions.
 *
 * @param back to where one was
 * @param undo to where the last change was made, which is taken back there
 * @param redo to where the last change was taken back, which is made again there
 */
public record HistoryExits(Runnable back, Runnable undo, Runnable redo) {}
