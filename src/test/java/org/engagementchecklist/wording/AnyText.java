package org.engagementchecklist.wording;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Text drawn by chance: any characters, or pieces of what people type in any order. */
final class AnyText {
    private AnyText() {}

    /** {@return as many characters as chance wants, from anywhere in Unicode, unassigned ones and halves of pairs too} */
    static String characters(Random random) {
        return random.ints(random.nextInt(40), 0, Character.MAX_CODE_POINT + 1)
                .map(sign -> random.nextInt(3) == 0 ? sign & 0xFFFF : random.nextBoolean() ? sign & 0x7F : sign)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** {@return a few pieces, one after the other} */
    static String pieces(Random random, List<String> pieces) {
        return IntStream.range(0, 1 + random.nextInt(8))
                .mapToObj(_ -> pieces.get(random.nextInt(pieces.size())))
                .collect(Collectors.joining());
    }
}
