/**
 * What can be said of editions of a checklist: their conditions in the words of their questions
 * ({@link org.engagementchecklist.edition.ConditionWords}).
 */
@NullMarked
package org.engagementchecklist.edition;

import org.jspecify.annotations.NullMarked;
