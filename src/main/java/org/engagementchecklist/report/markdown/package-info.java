/** Puts a report into a Markdown file, which can be read as it stands, compared line by line and published. */
@NullMarked
package org.engagementchecklist.report.markdown;

import org.jspecify.annotations.NullMarked;
