package org.engagementchecklist.ui.wizard;

import java.time.LocalDate;
import java.time.Month;
import java.util.function.Function;
import java.util.function.Supplier;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.wording.DayReader;
import org.engagementchecklist.wording.DayText;
import org.engagementchecklist.wording.Obstacle;
import org.engagementchecklist.wording.Reading;

/**
 * Days.
 *
 * @param today by which years are found that are not typed
 * @param remark what is said of a day
 */
record DayForm(Supplier<LocalDate> today, Function<LocalDate, String> remark) implements Form<LocalDate> {

    /** {@return how a day can be written, with the coming year} */
    String example() {
        return Messages.text("wizard.date.prompt", DayText.inShort(coming()));
    }

    @Override
    public Reading<LocalDate> read(String typed) {
        return DayReader.read(typed, today.get());
    }

    @Override
    public String shown(LocalDate day) {
        return DayText.inShort(day);
    }

    @Override
    public String understood(String typed, Reading.Understood<LocalDate> reading) {
        return remark.apply(reading.value());
    }

    @Override
    public String asked(Reading.Doubtful<LocalDate> reading) {
        LocalDate first = reading.meant().getFirst();
        return switch (reading.doubt()) {
            case WEEKDAY -> Messages.text("wizard.date.weekday", DayText.inFull(first));
            case ORDER -> Messages.text("wizard.date.order");
            case YEAR, POINT -> Messages.text("wizard.date.year");
        };
    }

    @Override
    public String meant(LocalDate day) {
        return DayText.inFull(day);
    }

    @Override
    public String wrong(Obstacle obstacle) {
        String words = DayText.inShort(coming());
        return switch (obstacle) {
            case SEVERAL -> Messages.text("wizard.date.several", words);
            case WITHOUT_DAY -> Messages.text("wizard.date.without-day", words);
            case NO_SUCH_DAY -> Messages.text("wizard.date.no-such-day", words);
            case YEAR_OUT_OF_RANGE ->
                Messages.text(
                        "wizard.date.out-of-range",
                        DayText.inShort(Answer.Date.EARLIEST),
                        DayText.inShort(Answer.Date.LATEST));
            case UNREADABLE, APPROXIMATE, OTHER_CURRENCY, NEGATIVE, TOO_LARGE ->
                Messages.text("wizard.date.unreadable", words, inNumbers(coming()));
        };
    }

    private LocalDate coming() {
        return LocalDate.of(today.get().getYear() + 1, Month.MARCH, 1);
    }

    private static String inNumbers(LocalDate day) {
        return "%d/%d/%d".formatted(day.getMonthValue(), day.getDayOfMonth(), day.getYear());
    }
}
