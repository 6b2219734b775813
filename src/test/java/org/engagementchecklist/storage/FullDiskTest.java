package org.engagementchecklist.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.storage.EngagementFiles.id;
import static org.engagementchecklist.storage.EngagementFiles.opened;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A disk without room: here the system refuses files above a size, which programs meet like a full disk. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class FullDiskTest {

    private static final SavedNumbers NUMBERS = new SavedNumbers(id("A1"), 0);

    @TempDir
    private Path home;

    @Test
    void a_program_that_finds_no_room_says_so_and_the_last_saved_state_is_whole() throws IOException {
        Path file = home.resolve("e.engagement");
        Process program = limited(Torture.program(SavingProgram.class, file, 9_000, "growing"), 100)
                .start();
        List<String> lines = program.inputReader(StandardCharsets.UTF_8).lines().toList();

        assertThat(lines.getLast()).startsWith("told Failed").contains("The disk is full.");
        Opening.Opened opened = opened(file);
        assertThat(opened.warnings()).isEmpty();
        assertThat("saved " + NUMBERS.in(opened.engagement())).isEqualTo(lines.get(lines.size() - 3));
        Torture.say("no room: " + (lines.size() / 2 - 1) + " saves, then told; the last one is whole");
    }

    /** Lets a program write no file of more than so many blocks of 512 or 1024 bytes, as the shell counts. */
    private static ProcessBuilder limited(ProcessBuilder program, int blocks) {
        String command = "ulimit -f " + blocks + " && exec \"$@\"";
        program.command().addAll(0, List.of("sh", "-c", command, "sh"));
        return program;
    }
}
