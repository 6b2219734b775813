/**
 * The command line: assess an engagement, export its summary, write messages to its offices and entries for calendars,
 * prove checklists, say by which answers something in them comes about, explain and compare editions, move engagements
 * between them, and begin a new one. Results go to standard output as UTF-8, everything else to standard error; a dash is
 * standard input where a file is read, and standard output where one is written. Of many files each has an
 * {@link org.engagementchecklist.cli.Outcome}. Exit code 0 means done, 1 that it was not done, 2 that the command was written
 * wrong, 3 that of many files some could not be used or written, 4 that what was compared is not the same.
 */
@NullMarked
package org.engagementchecklist.cli;

import org.jspecify.annotations.NullMarked;
