/**
 * The International Engagements Checklist: which offices to contact about a planned international engagement, why, and by
 * when. This package is the root: it alone reads the clock and the environment, and it alone sees both the window and the
 * command line.
 */
@NullMarked
package org.engagementchecklist;

import org.jspecify.annotations.NullMarked;
