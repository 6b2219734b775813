/**
 * What two states of one engagement differ in. A {@link org.engagementchecklist.report.comparison.State} is an engagement
 * as it was at some moment, with the edition it was answered with; an
 * {@link org.engagementchecklist.report.comparison.EngagementChange} tells what became of facts, answers, notes, reminders
 * and offices between two of them; the composer makes a paper of it.
 */
@NullMarked
package org.engagementchecklist.report.comparison;

import org.jspecify.annotations.NullMarked;
