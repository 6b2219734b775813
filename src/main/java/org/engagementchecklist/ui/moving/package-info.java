/**
 * Moving an engagement to a newer edition: what it would bring is shown before anything happens, in
 * {@link org.engagementchecklist.ui.moving.Part}s of {@link org.engagementchecklist.ui.moving.Line}s. What is moved is
 * a copy; the engagement as it was stays where it is, and a backup of it is kept besides.
 */
@NullMarked
package org.engagementchecklist.ui.moving;

import org.jspecify.annotations.NullMarked;
