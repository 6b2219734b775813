/**
 * The history of the engagement in hand: the states that were kept of it, what differs between them, and going back to one,
 * in place or in a copy.
 */
@NullMarked
package org.engagementchecklist.ui.history;

import org.jspecify.annotations.NullMarked;
