package org.engagementchecklist.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.storage.EngagementFiles.rich;
import static org.engagementchecklist.storage.EngagementFiles.save;
import static org.engagementchecklist.storage.EngagementFiles.titled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engagementchecklist.ManyEngagements;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.storage.disk.Disk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a list remembers makes it quicker, and is never believed over a file. */
class ListIndexTest {

    @TempDir
    private Path home;

    private Path folder;
    private Path file;

    @BeforeEach
    void listOnce() throws IOException {
        folder = Files.createDirectories(home.resolve("engagements"));
        file = folder.resolve("a.engagement");
        save(file, rich());
        in(folder).list();
    }

    @Test
    void what_has_not_changed_is_not_read_again() throws IOException {
        List<EngagementEntry> before = in(folder).list();
        FileTime time = Files.getLastModifiedTime(file);
        Files.writeString(file, " ".repeat((int) Files.size(file)));
        Files.setLastModifiedTime(file, time);

        assertThat(in(folder).list()).isEqualTo(before);
    }

    @Test
    void what_has_changed_is_read_again() throws IOException {
        save(file, titled("another"));
        assertThat(titles()).containsExactly("another");

        FileTime time = Files.getLastModifiedTime(file);
        Files.writeString(file, " ".repeat((int) Files.size(file)));
        Files.setLastModifiedTime(file, FileTime.fromMillis(time.toMillis() + 1000));
        assertThat(in(folder).list()).singleElement().isInstanceOf(EngagementEntry.Unreadable.class);
    }

    @Test
    void what_is_gone_or_new_is_noticed() throws IOException {
        Files.delete(file);
        save(folder.resolve("b.engagement"), titled("new"));

        assertThat(titles()).containsExactly("new");
        assertThat(Files.readString(index())).contains("\"b.engagement\"").doesNotContain("\"a.engagement\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "{}", "{\"name\":\"a.engagement\",\"size\":1e999999}", "[[[[", "\u0000\u0000"})
    void a_damaged_index_is_as_good_as_none(String damaged) throws IOException {
        Files.writeString(index(), damaged);

        assertThat(titles()).containsExactly(rich().facts().title());
        assertThat(Files.readString(index())).contains("\"a.engagement\"");
    }

    @Test
    void it_may_be_deleted_at_any_time_and_a_place_that_cannot_be_written_does_no_harm() throws IOException {
        Files.delete(index());
        assertThat(titles()).containsExactly(rich().facts().title());

        Files.delete(index());
        Files.delete(home.resolve("lists"));
        Files.writeString(home.resolve("lists"), "in the way");
        assertThat(titles()).containsExactly(rich().facts().title());
    }

    @Test
    void each_folder_has_its_own() throws IOException {
        Path other = Files.createDirectories(home.resolve("other"));
        save(other.resolve("a.engagement"), titled("elsewhere"));
        in(other).list();

        assertThat(home.resolve("lists")).isDirectoryContaining("glob:**.jsonl");
        assertThat(titles()).containsExactly(rich().facts().title());
    }

    @Test
    void rows_are_handed_on_while_the_rest_is_being_read_few_at_first() throws IOException {
        ManyEngagements.write(folder, 40, false);
        List<List<EngagementEntry>> some = new ArrayList<>();

        List<EngagementEntry> all = in(folder).list(some::add);

        assertThat(all).hasSize(41);
        assertThat(some).extracting(List::size).containsExactly(8, 16);
        assertThat(some.stream().allMatch(all::containsAll)).isTrue();
    }

    @Test
    void a_list_that_is_no_longer_wanted_ends_and_what_is_remembered_stays() throws IOException {
        String remembered = Files.readString(index());
        ManyEngagements.write(folder, 40, false);
        assertThat(in(folder).list(_ -> false).size()).isEqualTo(8);
        assertThat(Files.readString(index())).isEqualTo(remembered);
    }

    @Test
    void which_engagement_a_file_holds_is_remembered_and_an_index_of_before_that_is_none() throws IOException {
        assertThat(ids()).containsExactly(rich().id());
        Files.writeString(index(), Files.readString(index()).replaceFirst("\"id\":\"[^\"]*\",", ""));
        assertThat(ids()).containsExactly(rich().id());
        assertThat(Files.readString(index())).contains(rich().id().toString());
    }

    private List<UUID> ids() {
        return in(folder).list().stream()
                .map(entry -> ((EngagementEntry.Listed) entry).id().orElseThrow())
                .toList();
    }

    private List<String> titles() {
        return in(folder).list().stream()
                .map(entry -> ((EngagementEntry.Listed) entry).summary().title())
                .toList();
    }

    private Path index() {
        return ListIndex.of(folder, home.resolve("lists"), EngagementFiles.CLOCK)
                .file();
    }

    private EngagementFolder in(Path place) {
        return new EngagementFolder(
                place,
                () -> Shipped.LIBRARY,
                EngagementFiles::summary,
                EngagementFiles.CLOCK,
                new Safekeeping(
                        Disk.real(),
                        Optional.empty(),
                        Holder.UNKNOWN,
                        Optional.of(home.resolve("lists")),
                        MissingFolder.IS_MADE));
    }
}
