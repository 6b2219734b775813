/**
 * A finished paper as it would be printed. The {@link org.engagementchecklist.ui.preview.PreviewModel} draws the pages that
 * are asked for, away from the window, and keeps no others; a {@link org.engagementchecklist.ui.preview.PageColumn} says
 * which those are, and a {@link org.engagementchecklist.ui.preview.Zoom} how large they stand.
 */
@NullMarked
package org.engagementchecklist.ui.preview;

import org.jspecify.annotations.NullMarked;
