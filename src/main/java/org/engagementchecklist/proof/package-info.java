/**
 * What can be known of a checklist before anyone answers it. A {@link org.engagementchecklist.proof.Proof} says what can
 * happen, each with a smallest set of answers by which it does
 * ({@link org.engagementchecklist.proof.Reach}); which {@link org.engagementchecklist.proof.Flaw flaws} there are; and
 * how well its worked engagements ({@link org.engagementchecklist.proof.Scenario scenarios}) test it. A flaw is known by
 * its {@link org.engagementchecklist.proof.Subject}, such as "rule R17"; with a place in a file it is a
 * {@link org.engagementchecklist.proof.Defect}. What its authors mean so they accept, with a reason, in the file itself. What
 * an edition leaves open about the questions of the one before it is a {@link org.engagementchecklist.proof.Gap}.
 *
 * <p>Everything rests on one exact search, which says so when it had to give up.
 */
@NullMarked
package org.engagementchecklist.proof;

import org.jspecify.annotations.NullMarked;
