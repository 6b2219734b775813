package org.engagementchecklist.ui.wizard;

import org.engagementchecklist.wording.Obstacle;
import org.engagementchecklist.wording.Reading;

/**
 * How one kind of value is typed and shown, and what is said of a typed text.
 *
 * @param <T> the values
 */
interface Form<T> {

    /** {@return what a text says} */
    Reading<T> read(String typed);

    /** {@return a value as it stands in the field once that is left} */
    String shown(T value);

    /** {@return what is said below the field of a text that was understood; nothing if it says that itself} */
    String understood(String typed, Reading.Understood<T> reading);

    /** {@return what is asked of a text that has to be confirmed} */
    String asked(Reading.Doubtful<T> reading);

    /** {@return what a text that has to be confirmed may mean, in words} */
    String meant(T value);

    /** {@return why a text does not count, and how to write it so that it does} */
    String wrong(Obstacle obstacle);
}
