/**
 * What nobody foresaw. Something that was thrown is turned into a {@link org.engagementchecklist.fault.Fault}, which tells
 * where the program failed and nothing that anybody answered, and is noted for whoever looks after the program.
 */
@NullMarked
package org.engagementchecklist.fault;

import org.jspecify.annotations.NullMarked;
