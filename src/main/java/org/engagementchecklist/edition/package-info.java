/**
 * What can be said of editions of a checklist: their conditions in the words of their questions
 * ({@link org.engagementchecklist.edition.ConditionWords}), what two of them do not have in common
 * ({@link org.engagementchecklist.edition.Comparison}), and what the step from one to the other means for an engagement
 * ({@link org.engagementchecklist.edition.EditionChange}).
 *
 * <p>An edition is compared part by part. Each part has a portrait, made of traits: whatever a file may say is a trait, with
 * a value to compare and words to tell.
 *
 * <p>{@link org.engagementchecklist.edition.Moving} takes an engagement from one edition to another, and an
 * {@link org.engagementchecklist.edition.Account} tells beforehand what that does.
 */
@NullMarked
package org.engagementchecklist.edition;

import org.jspecify.annotations.NullMarked;
