/**
 * What may be asked: one edition of a {@link org.engagementchecklist.checklist.Checklist} with its sections, questions,
 * options and rules, and the {@link org.engagementchecklist.checklist.Directory} of offices its rules name.
 *
 * <p>Everything here is an immutable value that checks itself when it is made. A question is known by its
 * {@link org.engagementchecklist.checklist.QuestionId}, which is never given another meaning in a later edition. The
 * package knows neither files nor screens, and no office and no question by name: those are data.
 */
@NullMarked
package org.engagementchecklist.checklist;

import org.jspecify.annotations.NullMarked;
