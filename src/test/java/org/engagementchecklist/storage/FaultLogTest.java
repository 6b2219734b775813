package org.engagementchecklist.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import org.engagementchecklist.fault.Fault;
import org.engagementchecklist.storage.disk.Disk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FaultLogTest {
    private static final Instant MOMENT = Instant.parse("2026-11-30T10:15:30.123Z");

    @TempDir
    private Path home;

    private Path folder;
    private FaultLog log;

    @BeforeEach
    void begin() {
        folder = home.resolve("log");
        log = new FaultLog(folder, Disk.real(), List.of("Program 1", "Java 25"));
    }

    @Test
    void each_fault_has_a_file_called_by_its_code() throws IOException {
        Fault fault = Fault.of(new IllegalStateException("an answer"));
        note(fault, MOMENT);
        assertThat(Files.readString(folder.resolve(fault.code() + ".txt")))
                .startsWith("Error " + fault.code() + "\n2026-11-30T10:15:30Z\nProgram 1\nJava 25\nThread ")
                .contains("\njava.lang.IllegalStateException\n    at ")
                .doesNotContain("an answer");
    }

    @Test
    void of_the_same_fault_the_last_time_is_kept() throws IOException {
        Fault fault = Fault.of(new IllegalStateException("an answer"));
        note(fault, MOMENT);
        note(fault, MOMENT.plusSeconds(60));
        assertThat(names()).containsExactly(fault.code() + ".txt");
        assertThat(Files.readString(folder.resolve(fault.code() + ".txt"))).contains("10:16:30Z");
    }

    @Test
    void of_many_the_newest_are_kept_and_nothing_else_is_touched() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("notes"), "somebody's");
        for (int number = 0; number < FaultLog.MOST + 5; number++) {
            String code = "0000-%04d".formatted(number);
            note(new Fault(code, "Kind", java.util.Optional.empty(), List.of()), MOMENT);
            Files.setLastModifiedTime(folder.resolve(code + ".txt"), FileTime.from(MOMENT.plusSeconds(number)));
        }
        assertThat(names())
                .hasSize(FaultLog.MOST + 1)
                .contains("notes", "0000-0005.txt", "0000-0024.txt")
                .doesNotContain("0000-0004.txt");
    }

    @Test
    void what_cannot_be_kept_keeps_nobody_from_going_on() throws IOException {
        Files.writeString(folder, "in the way");
        note(Fault.of(new IllegalStateException("an answer")), MOMENT);
        assertThat(folder).hasContent("in the way");
    }

    @Test
    void what_others_note_is_left_out() {
        LogRecord other = new LogRecord(Level.SEVERE, "an answer");
        log.publish(other);
        assertThat(folder).doesNotExist();
    }

    private void note(Fault fault, Instant at) {
        LogRecord record = new LogRecord(Level.SEVERE, "{0}");
        record.setParameters(new Object[] {fault});
        record.setInstant(at);
        log.publish(record);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}
