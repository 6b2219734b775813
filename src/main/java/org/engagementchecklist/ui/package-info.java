/**
 * The window. Its root puts the parts together and knows the way between them; each feature knows only
 * {@link org.engagementchecklist.ui.common}. The flow goes one way: a view calls a verb of the
 * {@link org.engagementchecklist.ui.common.EngagementSession}, whose new snapshot every view shows.
 */
@NullMarked
package org.engagementchecklist.ui;

import org.jspecify.annotations.NullMarked;
