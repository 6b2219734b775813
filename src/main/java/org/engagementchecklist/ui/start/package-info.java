/**
 * The first screen: the engagements in the user's folder, and the ways to another one. A
 * {@link org.engagementchecklist.ui.start.Row} is one file of the folder in words; a file that cannot be read is a row
 * as well. A {@link org.engagementchecklist.ui.start.Trouble} is a file that cannot be used, with what to do about it.
 * Beginning, opening and copying an example all end in the same way: an opened engagement is handed to the root.
 */
@NullMarked
package org.engagementchecklist.ui.start;

import org.jspecify.annotations.NullMarked;
