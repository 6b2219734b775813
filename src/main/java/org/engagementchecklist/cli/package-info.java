/**
 * The command line: assess an engagement, export its summary, write messages to its offices and entries for calendars,
 * prove checklists, say by which answers something in them comes about, explain and compare editions, move engagements
 * between them, and begin a new one. Results go to standard output as UTF-8, everything else to standard error. Exit code 0 means done, 1 that a
 * file could not be used or has errors, 2 that the command was written wrong.
 */
@NullMarked
package org.engagementchecklist.cli;

import org.jspecify.annotations.NullMarked;
