/**
 * Days and amounts in words, both ways: what a person types or pastes is read
 * ({@link org.engagementchecklist.wording.DayReader}, {@link org.engagementchecklist.wording.AmountReader}), and what is
 * known is written ({@link org.engagementchecklist.wording.DayText},
 * {@link org.engagementchecklist.wording.AmountText}).
 *
 * <p>A {@link org.engagementchecklist.wording.Reading} never guesses: what can be meant in one way only is understood,
 * what is probably a slip has to be confirmed, and for everything else it is known what stands in the way. Whatever is
 * read can be an answer. Everything here is a pure function; the day arrives as a parameter.
 */
@NullMarked
package org.engagementchecklist.wording;

import org.jspecify.annotations.NullMarked;
