package org.engagementchecklist.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.storage.EngagementFiles.in;
import static org.engagementchecklist.storage.EngagementFiles.save;
import static org.engagementchecklist.storage.EngagementFiles.titled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.engagementchecklist.ListCases;
import org.engagementchecklist.storage.disk.Disk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One rule tells an engagement from other files, wherever files are looked for. */
class EngagementNameTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "a.engagement, true",
        "A.ENGAGEMENT, true",
        "a.Engagement, true",
        "visit (1).engagement, true",
        "a.engagement.lock, false",
        "a.engagement~, false",
        "#a.engagement#, false",
        "engagement, false",
        "a.engagements, false",
        ".engagement, false",
        ".a.engagement, false",
        "._a.ENGAGEMENT, false",
        ".#a.engagement, false",
        "~$a.engagement, false",
        "~a.engagement, true",
        "$a.engagement, true",
        "İ.ENGAGEMENT, true"
    })
    void a_name_tells_whether_a_file_is_an_engagement(String name, boolean engagement) {
        assertThat(new EngagementName(name).isEngagement()).isEqualTo(engagement);
    }

    @ParameterizedTest
    @CsvSource({
        "a.engagement, a, .engagement",
        "A.ENGAGEMENT, A, .ENGAGEMENT",
        "a.pdf, a, .pdf",
        "a.pdf.engagement, a.pdf, .engagement",
        "İİ.Engagement, İİ, .Engagement",
        "a.txt, a.txt, ''"
    })
    void a_name_is_taken_apart_as_it_stands(String name, String stem, String ending) {
        assertThat(new EngagementName(name).stem()).isEqualTo(stem);
        assertThat(new EngagementName(name).ending()).isEqualTo(ending);
    }

    @ParameterizedTest
    @ValueSource(strings = {"archive", "Archive", "BACKUPS", "Bin"})
    void folders_of_what_was_put_away_may_be_written_in_capitals(String name) throws IOException {
        save(Files.createDirectories(folder.resolve(name)).resolve("a.engagement"), titled("a"));
        assertThat(EngagementWalk.forEngagements().from(folder))
                .containsExactly(new Found.LeftOut(folder.resolve(name), Found.Reason.PUT_AWAY));
    }

    static List<String> companions() {
        return ListCases.COMPANIONS;
    }

    @ParameterizedTest
    @MethodSource("companions")
    void what_other_programs_keep_beside_a_file_is_looked_at_nowhere_and_said_to_be_left_out(String name)
            throws IOException {
        save(folder.resolve("robots.engagement"), titled("robots"));
        Path companion = Files.writeString(folder.resolve(name), "x");

        assertThat(in(folder).list()).hasSize(1);
        assertThat(new FolderFiles(Disk.real(), folder).all()).containsExactly(folder.resolve("robots.engagement"));
        for (EngagementWalk walk : List.of(EngagementWalk.forEngagements(), EngagementWalk.forImports())) {
            assertThat(walk.from(folder))
                    .containsExactlyInAnyOrder(
                            new Found.Candidate(folder.resolve("robots.engagement")),
                            new Found.LeftOut(companion, Found.Reason.COMPANION));
        }
    }

    @Test
    void what_is_hidden_beside_a_pdf_is_not_imported() throws IOException {
        Files.writeString(folder.resolve("._summary.pdf"), "x");
        Files.writeString(folder.resolve("summary.PDF"), "x");
        assertThat(EngagementWalk.forImports().from(folder))
                .containsExactly(
                        new Found.LeftOut(folder.resolve("._summary.pdf"), Found.Reason.COMPANION),
                        new Found.Candidate(folder.resolve("summary.PDF")));
    }

    @Test
    void a_name_in_capitals_is_listed_counted_found_by_its_identity_moved_and_brought_back() throws IOException {
        ListCases.copy(ListCases.CAPITALS, folder);
        Path file = folder.resolve("UPPER.ENGAGEMENT");
        Shelves shelves = new Shelves(in(folder));

        assertThat(in(folder).list()).extracting(EngagementEntry::file).containsExactly(file);
        assertThat(shelves.areEmpty()).isFalse();
        assertThat(new FolderFiles(Disk.real(), folder).ids())
                .isEqualTo(Map.of(UUID.fromString("97ef5de9-97da-408f-bea1-8de689ae7913"), List.of(file)));

        shelves.move(file, Shelf.ARCHIVE);
        assertThat(shelves.at(Shelf.ARCHIVE).list()).hasSize(1);
        assertThat(shelves.move(folder.resolve("archive/UPPER.ENGAGEMENT"), Shelf.CURRENT))
                .isEqualTo(new Moving.Moved(folder.resolve("archive/UPPER.ENGAGEMENT"), file));
    }

    @Test
    void a_longest_name_leaves_room_for_a_number() throws IOException {
        String name = "n".repeat(244) + ".engagement";
        Files.writeString(folder.resolve(name), "x");
        Path free = new FolderFiles(Disk.real(), folder).free(name);
        assertThat(Files.writeString(free, "y")).exists();
        assertThat(free.getFileName().toString()).matches("n{242}-2\\.engagement");
    }

    @Test
    void what_lies_in_the_folder_and_is_none_is_named_by_nobody() throws IOException {
        ListCases.addCompanions(folder);
        assertThat(in(folder).list()).isEmpty();
        assertThat(new Shelves(in(folder)).areEmpty()).isTrue();
        assertThat(EngagementWalk.forEngagements()
                        .from(folder)
                        .map(found -> ((Found.LeftOut) found).reason())
                        .collect(Collectors.toSet()))
                .containsExactly(Found.Reason.COMPANION);
    }
}
