/**
 * What the streams of a PDF file are packed with, unpacked within limits. Filters stand one behind the other, and each may
 * make a thousand bytes of one: what every one of them gives out is counted, so that none can hide a gigabyte from the next.
 */
@NullMarked
package org.engagementchecklist.report.pdf.filter;

import org.jspecify.annotations.NullMarked;
