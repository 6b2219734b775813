/**
 * Messages to offices on their way into a mail program: as a link that opens one, or as files that it opens as drafts.
 * Nothing is sent from here.
 */
@NullMarked
package org.engagementchecklist.report.mail;

import org.jspecify.annotations.NullMarked;
