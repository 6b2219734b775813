package org.engagementchecklist.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class MessagesTest {
    private static final Path WORDS = Path.of("src/main/resources/org/engagementchecklist/ui/messages.properties");

    @Test
    void arguments_are_put_in_place() {
        assertThat(Messages.text("common.announce.because", "D4")).isEqualTo(", because of D4");
    }

    /** A line runs the way of its first letter, so that one in Arabic or Hebrew would turn the sentence around. */
    @Test
    void no_sentence_begins_with_what_somebody_wrote() throws IOException {
        assertThat(Files.readAllLines(WORDS)).noneMatch(line -> line.matches(".* = “\\{0}” .*"));
    }
}
