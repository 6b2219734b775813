package org.engagementchecklist.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.storage.EngagementFiles.in;
import static org.engagementchecklist.storage.EngagementFiles.rich;
import static org.engagementchecklist.storage.EngagementFiles.summary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A damaged file is said to be damaged; it is never taken for an empty one and never passes for a whole one. */
class DamageTest {

    private static final byte[] WHOLE = EngagementText.of(rich(), summary(rich()));

    @TempDir
    private Path folder;

    private enum Judgement {
        REFUSED,
        WARNED,
        UNCHANGED,
        SILENTLY_WRONG
    }

    @Test
    void a_file_cut_off_at_any_byte_is_refused_with_a_reason() throws IOException {
        for (int length = 0; length < WHOLE.length - 1; length++) {
            assertThat(judged(Arrays.copyOf(WHOLE, length))).isEqualTo(Judgement.REFUSED);
        }
        assertThat(judged(Arrays.copyOf(WHOLE, WHOLE.length - 1))).isEqualTo(Judgement.UNCHANGED);
        Torture.say("cut off at each of " + (WHOLE.length - 1) + " bytes: all refused");
    }

    @Test
    void a_flipped_bit_is_refused_or_warned_of_or_changes_nothing() throws IOException {
        Random random = new Random(20_201_102);
        Map<Judgement, Integer> judgements = new EnumMap<>(Judgement.class);
        int flips = Torture.times(2_000, 20_000);
        for (int flip = 0; flip < flips; flip++) {
            byte[] damaged = WHOLE.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            judgements.merge(judged(damaged), 1, Integer::sum);
        }

        assertThat(judgements).doesNotContainKey(Judgement.SILENTLY_WRONG).containsKey(Judgement.WARNED);
        Torture.say(flips + " one-bit flips of " + WHOLE.length + " bytes: " + judgements);
    }

    private Judgement judged(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("e.engagement"), content);
        return switch (in(folder).open(file)) {
            case Opening.Unusable unusable -> {
                assertThat(unusable.defects())
                        .isNotEmpty()
                        .allSatisfy(each -> assertThat(each.message()).isNotBlank());
                yield Judgement.REFUSED;
            }
            case Opening.Opened opened ->
                !opened.warnings().isEmpty()
                        ? Judgement.WARNED
                        : opened.engagement().equals(rich()) ? Judgement.UNCHANGED : Judgement.SILENTLY_WRONG;
        };
    }
}
