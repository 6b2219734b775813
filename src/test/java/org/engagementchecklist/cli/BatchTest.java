package org.engagementchecklist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.storage.Found;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens to one of many, the others are done, and the last line counts what is. */
final class BatchTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Batch batch;
    private List<Found> found;

    @BeforeEach
    void three_engagements() throws IOException {
        Streams streams = new Streams(InputStream.nullInputStream(), said, said, false);
        batch = new Batch(new Reading(Shipped.LIBRARY, Clock.systemUTC(), streams), streams.err(), false);
        for (String name : List.of("a", "b", "c")) {
            Files.writeString(folder.resolve(name), """
                    {"format": "engagement", "schema": 1, "answers": {},
                     "checklist": {"id": "international-engagements", "edition": "2020-10"}}
                    """);
        }
        found = Stream.of("a", "b", "c")
                .<Found>map(name -> new Found.Candidate(folder.resolve(name)))
                .toList();
    }

    static Stream<Throwable> unforeseen() {
        return Stream.of(
                new IllegalStateException("secret"), new StackOverflowError("secret"), new OutOfMemoryError("secret"));
    }

    @ParameterizedTest
    @MethodSource("unforeseen")
    void what_nobody_foresaw_in_one_file_stays_with_that_file_and_is_noted(Throwable failure) throws IOException {
        try (HeardFaults faults = new HeardFaults()) {
            batch.over(found.stream(), opened -> {
                if (opened.file().endsWith("b")) {
                    Failing.by(failure);
                }
                return new Outcome.Written(Path.of("out of " + opened.file().getFileName()));
            });
            assertThat(batch.account()).isEqualTo(Commands.SOME);
            assertThat(faults.kinds()).containsExactly(failure.getClass().getSimpleName());
        }
        assertThat(lines())
                .hasSize(4)
                .contains("written: out of a", "written: out of c")
                .endsWith("2 written, 1 not: " + folder.resolve("b") + ".")
                .anyMatch(line -> line.startsWith("not written: " + folder.resolve("b")
                                + ": Something went wrong that the program did not expect: error ")
                        && !line.contains("secret"));
    }

    @Test
    void of_many_that_are_not_written_the_last_line_names_three() throws IOException {
        List<Found> more = Stream.concat(
                        found.stream(), Stream.<Found>of(new Found.Closed(folder), new Found.Closed(folder)))
                .toList();
        batch.over(more.stream(), _ -> new Outcome.Refused("No."));
        assertThat(batch.account()).isEqualTo(Commands.UNUSABLE);
        assertThat(lines().getLast())
                .startsWith("0 written, 5 not: " + folder.resolve("a") + ", ")
                .endsWith(folder.resolve("c") + " and 2 more, named above.");
    }

    private List<String> lines() {
        return said.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
