/**
 * The checklists that are installed: an {@link org.engagementchecklist.ui.checklists.Entry} is one file of the folders
 * with what was found out about it, and its {@link org.engagementchecklist.ui.checklists.Standing} says whether it is
 * offered for new engagements. Folders are added and forgotten; nothing in them is ever touched.
 */
@NullMarked
package org.engagementchecklist.ui.checklists;

import org.jspecify.annotations.NullMarked;
