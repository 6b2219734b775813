package org.engagementchecklist.ui.wizard;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementchecklist.ui.common.Dates;

/** A date as it is typed and shown, in English whatever the machine speaks. */
final class DateText {
    private static final List<DateTimeFormatter> TYPED = Stream.of(
                    "uuuu-M-d", "d MMM uuuu", "d MMMM uuuu", "MMM d uuuu", "MMMM d uuuu", "M/d/uuuu")
            .map(DateText::typed)
            .toList();

    private DateText() {}

    /**
     * {@return the date, if the text is one}
     *
     * @param typed such as 2020-12-15, 15 Dec 2020, December 15, 2020 or, month first, 12/15/2020
     */
    static Optional<LocalDate> parse(String typed) {
        String text = typed.replace(",", " ").replace(".", " ").strip().replaceAll("\\s+", " ");
        return TYPED.stream().flatMap(format -> parse(text, format).stream()).findFirst();
    }

    /** {@return the date in the form 15 Dec 2020} */
    static String format(LocalDate day) {
        return Dates.day(day);
    }

    private static Optional<LocalDate> parse(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException notInThisForm) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter typed(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.US)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
