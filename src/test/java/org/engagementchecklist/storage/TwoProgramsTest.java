package org.engagementchecklist.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.storage.EngagementFiles.id;
import static org.engagementchecklist.storage.EngagementFiles.opened;
import static org.engagementchecklist.storage.EngagementFiles.save;
import static org.engagementchecklist.storage.EngagementFiles.titled;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two programs that work on one folder lose nothing of each other's. */
class TwoProgramsTest {

    private static final List<String> FILES = List.of("a.engagement", "b.engagement");

    @TempDir
    private Path home;

    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void every_change_that_either_program_said_was_saved_is_there_in_the_end() throws IOException {
        FILES.forEach(name -> save(home.resolve(name), titled(name)));
        int millis = Torture.times(2_000, 60_000);
        Process one = Torture.start(EditingProgram.class, home, "A1", millis, FILES.get(0), FILES.get(1));
        Process other = Torture.start(EditingProgram.class, home, "A2", millis, FILES.get(0), FILES.get(1));
        int[] ones = report(one);
        int[] others = report(other);

        for (int file = 0; file < FILES.size(); file++) {
            Opening.Opened opened = opened(home.resolve(FILES.get(file)));
            assertThat(opened.warnings()).isEmpty();
            assertThat(numberOf("A1", opened)).isEqualTo(ones[3 + file]);
            assertThat(numberOf("A2", opened)).isEqualTo(others[3 + file]);
        }
        assertThat(ones[2] + others[2]).isZero();
        assertThat(Arrays.stream(ones).sum()).isPositive();
        Torture.say("two programs for " + millis + " ms on " + FILES.size() + " files: "
                + (ones[3] + ones[4] + others[3] + others[4]) + " saves acknowledged, 0 lost; "
                + (ones[0] + others[0]) + " times told that the other has it, " + (ones[1] + others[1])
                + " times that it was changed meanwhile");
    }

    private static int numberOf(String question, Opening.Opened opened) {
        return new SavedNumbers(id(question), 0).in(opened.engagement());
    }

    private static int[] report(Process program) throws IOException {
        String line = program.inputReader(StandardCharsets.UTF_8).readLine();
        assertThat(line).isNotNull();
        return Arrays.stream(line.split(" ")).mapToInt(Integer::parseInt).toArray();
    }
}
