/**
 * What was answered: an {@link org.engagementchecklist.engagement.Engagement} is one planned case with its facts,
 * answers, notes and marks, and the edition of the checklist it was answered with. Changing it makes a new one.
 */
@NullMarked
package org.engagementchecklist.engagement;

import org.jspecify.annotations.NullMarked;
