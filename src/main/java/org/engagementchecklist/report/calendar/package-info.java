/** Entries of a calendar as a file that calendar programs take in. Nothing is asked of the network, time zones included. */
@NullMarked
package org.engagementchecklist.report.calendar;

import org.jspecify.annotations.NullMarked;
