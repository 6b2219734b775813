/**
 * What follows from the answers: the {@link org.engagementchecklist.assessment.Assessor} turns a checklist, answers and
 * a day into an {@link org.engagementchecklist.assessment.Assessment}.
 *
 * <p>The meaning, in short: visibility refers only to earlier questions, so one pass decides it. A hidden question
 * counts as unanswered, while its answer is kept. Leaves are two-valued: an unanswered question makes its leaf false,
 * and a negation flips it. A rule fires only if its condition holds and at least one of the answers it reads is given,
 * so that every {@link org.engagementchecklist.assessment.Finding} has a reason. "Unsure" is never a yes and never a
 * no. Several findings for one office make one {@link org.engagementchecklist.assessment.Referral}.
 *
 * <p>Everything here is a pure function; the day arrives as a parameter and the clock is never read.
 */
@NullMarked
package org.engagementchecklist.assessment;

import org.jspecify.annotations.NullMarked;
