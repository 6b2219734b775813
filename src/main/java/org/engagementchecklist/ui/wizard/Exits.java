package org.engagementchecklist.ui.wizard;

/**
 * The ways out of the wizard.
 *
 * @param start to the list of engagements
 * @param summary to the summary on screen
 * @param savePdf saves the summary as a PDF
 * @param print prints the summary
 * @param newer to what the newer edition would change
 * @param history to the states that were kept
 */
public record Exits(
        Runnable start, Runnable summary, Runnable savePdf, Runnable print, Runnable newer, Runnable history) {}
