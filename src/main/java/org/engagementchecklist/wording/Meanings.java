package org.engagementchecklist.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Answer;

/** The days that the parts of a written date can mean, as seen from a day. */
record Meanings(LocalDate today) {
    private static final int MONTHS = 12;

    /** The longest time from one 29 February to the next, in years. */
    private static final int TO_THE_NEXT = 8;

    private static final int LEAP_YEAR = 2000;

    /** A day as it is written: the year, of two or four digits, may be left out. */
    private record Written(int month, int day, Optional<String> year) {
        Optional<LocalDate> in(int year) {
            try {
                return Optional.of(LocalDate.of(year, month, day));
            } catch (DateTimeException noSuchDay) {
                return Optional.empty();
            }
        }
    }

    Reading<LocalDate> of(DateParts parts) {
        return switch (parts.shape()) {
            case "nM" -> only(parts, 1, 0);
            case "Mn" -> only(parts, 0, 1);
            case "nMn", "nMY" -> only(parts, 1, 0, 2);
            case "MnY" -> only(parts, 0, 1, 2);
            case "Mnn" -> isRange(parts) ? unclear(Obstacle.SEVERAL) : only(parts, 0, 1, 2);
            case "YMn" -> only(parts, 1, 2, 0);
            case "Ynn" -> isEven(parts) ? only(parts, 1, 2, 0) : unclear(Obstacle.UNREADABLE);
            case "nnn", "nnY" -> isEven(parts) ? inEitherOrder(parts, year(parts, 2)) : unclear(Obstacle.UNREADABLE);
            case "nn" ->
                parts.at(1).before().matches("[/.]")
                        ? inEitherOrder(parts, Optional.empty())
                        : unclear(Obstacle.UNREADABLE);
            case "L" -> inOne(parts);
            case "M", "Y", "MY", "YM", "nY", "Yn" -> unclear(Obstacle.WITHOUT_DAY);
            case "nnM" -> unclear(Obstacle.SEVERAL);
            default -> unclear(Obstacle.UNREADABLE);
        };
    }

    private Reading<LocalDate> only(DateParts parts, int month, int day) {
        return judged(List.of(written(parts, month, day, Optional.empty())), Optional.empty(), parts);
    }

    private Reading<LocalDate> only(DateParts parts, int month, int day, int year) {
        return judged(List.of(written(parts, month, day, year(parts, year))), Optional.empty(), parts);
    }

    /** The month stands first; a day that stands first must be told by dots or confirmed. */
    private Reading<LocalDate> inEitherOrder(DateParts parts, Optional<String> year) {
        Written monthFirst = written(parts, 0, 1, year);
        Written dayFirst = written(parts, 1, 0, year);
        boolean isDotted = parts.at(1).before().equals(".");
        if (monthFirst.month() <= MONTHS) {
            boolean isOpen = isDotted && dayFirst.month() <= MONTHS && !monthFirst.equals(dayFirst);
            return isOpen
                    ? judged(List.of(monthFirst, dayFirst), Optional.of(Doubt.ORDER), parts)
                    : judged(List.of(monthFirst), Optional.empty(), parts);
        }
        return judged(List.of(dayFirst), isDotted ? Optional.empty() : Optional.of(Doubt.ORDER), parts);
    }

    /** Eight digits: year, month and day, or else month, day and year. */
    private Reading<LocalDate> inOne(DateParts parts) {
        String digits = parts.at(0).digits();
        Written yearFirst = new Written(
                Integer.parseInt(digits.substring(4, 6)),
                Integer.parseInt(digits.substring(6)),
                Optional.of(digits.substring(0, 4)));
        Written yearLast = new Written(
                Integer.parseInt(digits.substring(0, 2)),
                Integer.parseInt(digits.substring(2, 4)),
                Optional.of(digits.substring(4)));
        return days(yearFirst).findAny().isPresent()
                ? judged(List.of(yearFirst), Optional.empty(), parts)
                : judged(List.of(yearLast), Optional.empty(), parts);
    }

    private Reading<LocalDate> judged(List<Written> meanings, Optional<Doubt> doubt, DateParts parts) {
        List<LocalDate> days = meanings.stream().flatMap(this::days).toList();
        if (days.isEmpty()) {
            boolean exists =
                    meanings.stream().anyMatch(each -> each.in(LEAP_YEAR).isPresent());
            boolean isOdd = meanings.stream().anyMatch(this::hasOddYear);
            return unclear(exists && isOdd ? Obstacle.YEAR_OUT_OF_RANGE : Obstacle.NO_SUCH_DAY);
        }
        if (meanings.stream().anyMatch(this::hasOddYear)) {
            return new Reading.Doubtful<>(days, Doubt.YEAR);
        }
        List<LocalDate> fitting = days.stream()
                .filter(day -> parts.weekdays().contains(day.getDayOfWeek()))
                .toList();
        if (fitting.size() == 1 || (doubt.isEmpty() && parts.weekdays().isEmpty())) {
            return Reading.of(fitting.isEmpty() ? days.getFirst() : fitting.getFirst());
        }
        return new Reading.Doubtful<>(days, doubt.orElse(Doubt.WEEKDAY));
    }

    private Stream<LocalDate> days(Written written) {
        return written.year()
                .map(digits ->
                        new Years(today.getYear()).meant(digits).stream().flatMap(year -> written.in(year).stream()))
                .orElseGet(() -> next(written).stream())
                .filter(Answer.Date::isPossible);
    }

    private Optional<LocalDate> next(Written written) {
        return IntStream.rangeClosed(today.getYear(), today.getYear() + TO_THE_NEXT)
                .boxed()
                .flatMap(year -> written.in(year).stream())
                .filter(day -> !day.isBefore(today))
                .findFirst();
    }

    private boolean hasOddYear(Written written) {
        return written.year()
                .filter(digits -> !new Years(today.getYear()).areNear(digits))
                .isPresent();
    }

    private static Written written(DateParts parts, int month, int day, Optional<String> year) {
        return new Written(parts.at(month).number(), parts.at(day).number(), year);
    }

    private static Optional<String> year(DateParts parts, int place) {
        return Optional.of(parts.at(place).digits());
    }

    /** "Dec 15-18" are days from one to another, "Dec-15-20" is one. */
    private static boolean isRange(DateParts parts) {
        return parts.at(2).before().contains("-") && !parts.at(1).before().contains("-");
    }

    private static boolean isEven(DateParts parts) {
        String first = parts.at(1).before();
        String second = parts.at(2).before();
        return first.length() <= 1 && (second.equals(first) || second.isEmpty() || second.equals(","));
    }

    private static Reading<LocalDate> unclear(Obstacle obstacle) {
        return new Reading.Unclear<>(obstacle);
    }
}
