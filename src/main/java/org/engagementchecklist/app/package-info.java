/**
 * What window and command line do alike, once for both. Only here files and papers meet: a <em>door</em> opens an engagement
 * in whatever it comes, and <em>papers</em> carry it away.
 */
@NullMarked
package org.engagementchecklist.app;

import org.jspecify.annotations.NullMarked;
