/**
 * How a file is replaced as a whole. A <em>draft</em> is the new content under a name of its own in the same folder; the
 * <em>gate</em> is asked once the draft has been read back; then the draft takes the file's place in one step. The
 * <em>disk</em> is everything asked of the system on the way, so that a test can make each of it fail.
 */
@NullMarked
package org.engagementchecklist.storage.disk;

import org.jspecify.annotations.NullMarked;
