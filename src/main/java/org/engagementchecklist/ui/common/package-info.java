/**
 * What every part of the window uses: the session with the engagement in hand, the texts, the look, and the doors to
 * dialogs and to other threads.
 *
 * <p>A {@link org.engagementchecklist.ui.common.Snapshot} is an engagement with what follows from it. The session holds
 * the one current snapshot; an {@link org.engagementchecklist.ui.common.Announcement} says in a plain sentence what a
 * change added or took away.
 */
@NullMarked
package org.engagementchecklist.ui.common;

import org.jspecify.annotations.NullMarked;
