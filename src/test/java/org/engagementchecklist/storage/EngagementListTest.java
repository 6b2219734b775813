package org.engagementchecklist.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.storage.EngagementFiles.NOW;
import static org.engagementchecklist.storage.EngagementFiles.in;
import static org.engagementchecklist.storage.EngagementFiles.minimal;
import static org.engagementchecklist.storage.EngagementFiles.rich;
import static org.engagementchecklist.storage.EngagementFiles.save;
import static org.engagementchecklist.storage.EngagementFiles.summary;
import static org.engagementchecklist.storage.EngagementFiles.titled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.engagementchecklist.CopiedChecklists;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.engagement.Summary;
import org.engagementchecklist.proof.Defect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list shows every engagement of the folder, and never a silent gap. */
class EngagementListTest {

    @TempDir
    private Path folder;

    @Test
    void the_last_changed_comes_first() {
        save(folder.resolve("a.engagement"), titled("first").changedAt(NOW.plusSeconds(1)));
        save(folder.resolve("b.engagement"), titled("last").changedAt(NOW.plusSeconds(3)));
        save(folder.resolve("c.engagement"), titled("middle").changedAt(NOW.plusSeconds(2)));

        assertThat(in(folder).list().stream().map(EngagementListTest::words))
                .containsExactly("last", "middle", "first");
    }

    @Test
    void a_row_shows_what_was_saved() {
        save(folder.resolve("a.engagement"), rich());

        assertThat(in(folder).list())
                .containsExactly(new EngagementEntry.Listed(
                        folder.resolve("a.engagement"),
                        Optional.of(rich().id()),
                        summary(rich()),
                        "ملاحظة: ask about 条款"));
    }

    @Test
    void a_file_that_cannot_be_read_is_listed_with_the_reason() throws IOException {
        save(folder.resolve("good.engagement"), titled("good"));
        Files.writeString(folder.resolve("bad.engagement"), "{");
        Files.createDirectory(folder.resolve("folder.engagement"));

        assertThat(in(folder).list().stream().map(EngagementListTest::words))
                .containsExactlyInAnyOrder(
                        "good",
                        "bad.engagement:1:2: This engagement file is damaged: it ends too early (Unexpected "
                                + "end-of-input: expected close marker for Object). Go back to a state that was kept "
                                + "of it, or use an earlier copy of the file. Nothing in this file has been changed.",
                        "folder.engagement: This is not a file. Choose a file, not a folder.")
                .last()
                .isEqualTo("good");
    }

    @Test
    void a_file_without_a_summary_gets_one() throws IOException {
        Files.writeString(folder.resolve("a.engagement"), minimal("\"A2\": [\"travel_only\"], \"B1\": [\"FR\"]"));

        assertThat(in(folder).list()).singleElement().isInstanceOfSatisfying(EngagementEntry.Listed.class, listed -> {
            Summary summary = listed.summary();
            assertThat(summary.countries()).containsExactly("France");
            assertThat(summary.offices()).isNotEmpty();
            assertThat(summary.progress().answered()).isEqualTo(2);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"summary\": {},",
                "\"summary\": {\"title\": 1},",
                "\"summary\": {\"title\": \"T\", \"pi\": \"\", \"department\": \"\", \"countries\": [], \"offices\": [], "
                        + "\"progress\": {\"answered\": 9, \"visible\": 1, \"unsure\": 0}, \"stop\": false, "
                        + "\"changed\": \"2020-11-02T14:30:00Z\"},"
            })
    void a_summary_that_cannot_be_one_is_made_anew(String broken) throws IOException {
        Files.writeString(folder.resolve("a.engagement"), EngagementFiles.file(1, broken + "\"answers\": {}"));

        assertThat(in(folder).list()).singleElement().isInstanceOfSatisfying(EngagementEntry.Listed.class, listed -> {
            assertThat(listed.summary().title()).isEmpty();
            assertThat(listed.summary().progress())
                    .isEqualTo(summary(titled("")).progress());
        });
    }

    @Test
    void a_summary_longer_than_the_beginning_of_the_file_is_read_all_the_same() {
        String title = "t".repeat(40_000);
        save(folder.resolve("a.engagement"), titled(title));

        assertThat(in(folder).list().stream().map(EngagementListTest::words)).containsExactly(title);
    }

    @Test
    void other_files_are_none_of_its_business() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "x");
        Files.writeString(folder.resolve(".1f3a9c2e.tmp"), "x");
        Files.writeString(folder.resolve("engagement"), "x");

        assertThat(in(folder).list()).isEmpty();
    }

    @Test
    void links_that_lead_nowhere_or_to_what_is_no_engagement_are_listed_as_such() throws IOException {
        Files.createSymbolicLink(folder.resolve("loop.engagement"), folder.resolve("loop.engagement"));
        Files.createSymbolicLink(folder.resolve("up.engagement"), folder);
        Files.writeString(folder.resolve("notes.txt"), "a secret");
        Files.createSymbolicLink(folder.resolve("notes.engagement"), folder.resolve("notes.txt"));

        assertThat(in(folder).list())
                .hasSize(3)
                .allSatisfy(entry -> assertThat(entry).isInstanceOf(EngagementEntry.Unreadable.class))
                .noneSatisfy(entry -> assertThat(words(entry)).contains("secret"));
    }

    @Test
    void an_empty_folder_and_a_missing_one_list_nothing() {
        assertThat(in(folder).list()).isEmpty();
        assertThat(in(folder.resolve("missing")).list()).isEmpty();
        assertThat(folder.resolve("missing")).doesNotExist();
    }

    @Test
    void listing_touches_no_file() throws IOException {
        save(folder.resolve("a.engagement"), rich());
        Files.writeString(folder.resolve("bad.engagement"), "{");
        List<String> before = CopiedChecklists.stateOf(folder);
        in(folder).list();

        assertThat(CopiedChecklists.stateOf(folder)).isEqualTo(before);
    }

    private static String words(EngagementEntry entry) {
        return switch (entry) {
            case EngagementEntry.Listed listed -> listed.summary().title();
            case EngagementEntry.Unreadable unreadable ->
                String.join(
                        " ", unreadable.defects().stream().map(Defect::inWords).toList());
        };
    }

    static Stream<Supplier<Summary>> throwing() {
        return Stream.of(
                () -> {
                    throw new IllegalStateException("an answer");
                },
                () -> {
                    throw new StackOverflowError();
                },
                () -> {
                    throw new OutOfMemoryError("an answer");
                });
    }

    @ParameterizedTest
    @MethodSource("throwing")
    void a_file_that_fails_as_nobody_foresaw_is_a_row_that_says_so_and_takes_no_other_with_it(
            Supplier<Summary> throwing) throws IOException {
        save(folder.resolve("good.engagement"), titled("good"));
        Files.writeString(folder.resolve("bad.engagement"), minimal(""));
        EngagementFolder broken =
                new EngagementFolder(folder, Shipped.LIBRARY, (_, _) -> throwing.get(), EngagementFiles.CLOCK);

        assertThat(broken.list().stream().map(EngagementListTest::words))
                .satisfiesExactly(
                        bad -> assertThat(bad)
                                .matches("bad.engagement: This file could not be read, for a reason that nobody foresaw"
                                        + " \\(error [0-9A-F-]{9}\\)\\. The others are not concerned. Please report"
                                        + " this\\."),
                        good -> assertThat(good).isEqualTo("good"));
    }

    @Test
    void an_identity_that_is_none_is_said_when_the_file_is_opened_and_takes_it_from_no_list() throws IOException {
        save(folder.resolve("a.engagement"), titled("a"));
        String text = Files.readString(folder.resolve("a.engagement"));
        Files.writeString(
                folder.resolve("a.engagement"), text.replaceFirst("\"id\": ?\"1f3a9c2e-[^\"]*\"", "\"id\": \"x\""));
        assertThat(in(folder).list().stream().map(EngagementListTest::words)).containsExactly("a");
        assertThat(EngagementFiles.warnings(folder.resolve("a.engagement")))
                .anyMatch(words -> words.contains("This id is not one that the program makes."));
    }
}
