package org.engagementchecklist.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.engagementchecklist.checklist.Answer;

/** Which year typed digits mean, as seen from the present one. */
record Years(int present) {
    /** Engagements are planned years ahead and looked up years later, not decades. */
    private static final int NEAR = 20;

    private static final int CENTURY = 100;
    private static final int BUDDHIST_AHEAD = 543;

    /** {@return whether digits, two or four, mean a year about which nothing has to be asked} */
    boolean areNear(String digits) {
        return literal(digits).anyMatch(this::isNear);
    }

    /**
     * {@return the years that digits may mean, the most probable first: the near one, or such as have to be confirmed; none
     * if no year like it can be an answer}
     *
     * @param digits two or four
     */
    List<Integer> meant(String digits) {
        IntStream meant = areNear(digits)
                ? literal(digits).filter(this::isNear)
                : IntStream.concat(literal(digits).limit(2), slips(digits).filter(this::isNear));
        return meant.filter(Years::isPossible).distinct().boxed().toList();
    }

    /** Two digits stand for a year of this century or of one beside it, of which one at most is near. */
    private IntStream literal(String digits) {
        int year = Integer.parseInt(digits);
        int inThisCentury = present - present % CENTURY + year;
        return digits.length() == 2
                ? IntStream.of(inThisCentury, inThisCentury - CENTURY, inThisCentury + CENTURY)
                : IntStream.of(year);
    }

    /** The Buddhist count, no century, or two neighbouring digits changed over. */
    private IntStream slips(String digits) {
        int year = Integer.parseInt(digits);
        return IntStream.concat(
                IntStream.of(year - BUDDHIST_AHEAD, present - present % CENTURY + year),
                IntStream.range(1, digits.length()).map(at -> changedOver(digits, at)));
    }

    private static int changedOver(String digits, int at) {
        return Integer.parseInt(
                digits.substring(0, at - 1) + digits.charAt(at) + digits.charAt(at - 1) + digits.substring(at + 1));
    }

    private boolean isNear(int year) {
        return Math.abs(year - present) <= NEAR;
    }

    private static boolean isPossible(int year) {
        return Answer.Date.isPossible(LocalDate.of(year, 7, 1));
    }
}
