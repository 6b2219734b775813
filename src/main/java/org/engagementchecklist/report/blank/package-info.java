/**
 * The questions of a checklist on paper, before anyone has answered.
 *
 * <p>A {@link org.engagementchecklist.report.blank.Walk} is how a person with a pen goes through them: it asks a question,
 * or it comes to a stretch of questions that is walked only under a condition and otherwise skipped as a whole. A
 * {@link org.engagementchecklist.report.blank.Survey} finds the stretches, long ones first, from the same conditions by
 * which the program shows and hides questions.
 */
@NullMarked
package org.engagementchecklist.report.blank;

import org.jspecify.annotations.NullMarked;
