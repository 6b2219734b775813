package org.engagementchecklist.ui.hands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.framework.junit5.ApplicationExtension;

/** Whatever a person does in whatever order, the program does what is seen and keeps what was typed. */
@ExtendWith(ApplicationExtension.class)
final class WalkTest {
    private static final boolean TORTURE = Boolean.getBoolean("torture");
    private static final Duration LONG = Duration.ofMinutes(30);
    private static final int STEPS = 150;
    private static final int SEEDS = 10;

    /**
     * Walks that ended badly once: after a text was typed back to what it was, undo named it and took back something else;
     * the keys beside an item of a menu were pressed for the item; the window did not answer for a minute.
     */
    private static final long[] ENDED_BADLY = {106, 240, 258};

    @TempDir
    private Path home;

    @ParameterizedTest
    @MethodSource("seeds")
    void whatever_is_done_is_shown_and_kept(long seed) {
        assertThat(new Walk(seed, home).go(STEPS)).isEqualTo(STEPS);
    }

    /** In the long form as many as there is time for. */
    static LongStream seeds() {
        long start = System.nanoTime();
        return TORTURE
                ? LongStream.iterate(1, seed -> seed + 1).takeWhile(_ -> System.nanoTime() - start < LONG.toNanos())
                : LongStream.concat(LongStream.rangeClosed(1, SEEDS), LongStream.of(ENDED_BADLY));
    }
}
