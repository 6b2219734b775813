/**
 * Files in and out: checklists, directories, worked engagements, engagements and settings. The only package that knows
 * the JSON library.
 *
 * <p>Reading is strict and complete: every defect of a file is found at once and said in words with its line and
 * column, a bad file never hides the others, and no file is touched by reading it. Saving replaces a whole file or
 * leaves the old one: temporary file, forced to the disk, moved over the old one in one step, folder forced.
 */
@NullMarked
package org.engagementchecklist.storage;

import org.jspecify.annotations.NullMarked;
