/**
 * The wizard: one page about the engagement, then one a section. The
 * {@link org.engagementchecklist.ui.wizard.WizardModel} knows the page in view and the way to others; beside the page
 * stand the outline and the offices, which follow every answer.
 *
 * <p>A page is kept while it is in view: when an answer reveals or hides questions, only those are put in or taken out,
 * so that the focus and the caret stay where they are.
 */
@NullMarked
package org.engagementchecklist.ui.wizard;

import org.jspecify.annotations.NullMarked;
