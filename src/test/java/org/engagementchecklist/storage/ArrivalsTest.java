package org.engagementchecklist.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.storage.EngagementFiles.NOW;
import static org.engagementchecklist.storage.EngagementFiles.id;
import static org.engagementchecklist.storage.EngagementFiles.in;
import static org.engagementchecklist.storage.EngagementFiles.rich;
import static org.engagementchecklist.storage.EngagementFiles.save;
import static org.engagementchecklist.storage.EngagementFiles.summary;
import static org.engagementchecklist.storage.EngagementFiles.titled;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.engagementchecklist.CopiedChecklists;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Facts;
import org.engagementchecklist.engagement.Mark;
import org.engagementchecklist.proof.Defect;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes from elsewhere finds its place in the folder, and nothing there is lost. */
class ArrivalsTest {

    @TempDir
    private Path home;

    private Path folder;
    private Path source;

    @BeforeEach
    void makeTheFolder() throws IOException {
        folder = Files.createDirectories(home.resolve("engagements"));
        source = home.resolve("came.engagement");
    }

    @Test
    void what_was_not_there_is_added_under_the_name_it_would_have_got_here() {
        Arrival arrival = bring(rich());

        assertThat(arrival).isEqualTo(new Arrival.Added(source, in(folder).fileFor(rich()), List.of()));
        assertThat(engagement(only())).isEqualTo(rich());
    }

    @Test
    void what_is_there_already_changes_nothing_whatever_its_file_is_called() throws IOException {
        Path own = folder.resolve("mine.engagement");
        save(own, rich());
        List<String> before = CopiedChecklists.stateOf(folder);

        assertThat(bring(rich().changedAt(NOW.plusSeconds(999)))).isEqualTo(new Arrival.Known(source, own));
        assertThat(CopiedChecklists.stateOf(folder)).isEqualTo(before);
    }

    @Test
    void what_says_something_else_stands_beside_and_coming_again_changes_nothing() {
        Path own = in(folder).fileFor(rich());
        save(own, rich());
        Engagement other = rich().withAnswer(id("C2"), new Answer.Choice("no"));

        Arrival arrival = bring(other);
        Path beside = ((Arrival.Beside) arrival).file();
        assertThat(arrival).isEqualTo(new Arrival.Beside(source, beside, own, List.of()));
        assertThat(engagement(own)).isEqualTo(rich());
        assertThat(engagement(beside)).isEqualTo(other);
        assertThat(bring(other)).isEqualTo(new Arrival.Known(source, beside));
    }

    @Test
    void several_that_differ_never_share_a_name() {
        for (String option : List.of("yes", "no", "unsure")) {
            bring(rich().withAnswer(id("C2"), new Answer.Choice(option)));
        }

        assertThat(in(folder).list()).hasSize(3);
    }

    @Test
    void what_leaves_personal_answers_out_adds_what_it_knows_and_deletes_nothing() {
        Path own = folder.resolve("mine.engagement");
        save(own, rich().withNote(id("H3"), "personal").with(new Facts("", "J. Doe", "EECS", "", Optional.empty())));
        Engagement copy = rich().withAnswer(id("C2"), new Answer.Choice("yes"))
                .withNote(id("C2"), "asked")
                .toggled(id("C2"), Mark.CHECK_AGAIN)
                .withoutAll(Set.of(id("H3")));

        assertThat(bring(copy)).isEqualTo(new Arrival.Completed(source, own, 6));
        Engagement whole = engagement(own);
        assertThat(whole.answers().to(id("H3"))).contains(new Answer.Money(0));
        assertThat(whole.noteOn(id("H3"))).contains("personal");
        assertThat(whole.answers().to(id("C2"))).contains(new Answer.Choice("yes"));
        assertThat(whole.noteOn(id("C2"))).contains("asked");
        assertThat(whole.marksOn(id("C2"))).containsExactly(Mark.CHECK_AGAIN);
        assertThat(whole.facts()).isEqualTo(rich().facts());
        assertThat(whole.partial()).isEmpty();
        assertThat(bring(copy)).isEqualTo(new Arrival.Known(source, own));
    }

    @Test
    void what_leaves_personal_answers_out_and_contradicts_stands_beside_with_the_personal_answers_of_before() {
        Path own = in(folder).fileFor(rich());
        save(own, rich());
        Engagement copy = rich().withAnswer(id("C8"), new Answer.Money(1)).withoutAll(Set.of(id("H3")));

        Path beside = ((Arrival.Beside) bring(copy)).file();
        assertThat(engagement(own)).isEqualTo(rich());
        assertThat(engagement(beside).answers().to(id("C8"))).contains(new Answer.Money(1));
        assertThat(engagement(beside).answers().to(id("H3"))).contains(new Answer.Money(0));
        assertThat(bring(copy)).isEqualTo(new Arrival.Known(source, beside));
    }

    @Test
    void what_somebody_has_open_is_not_changed_meanwhile() {
        Path own = in(folder).fileFor(rich());
        save(own, rich());
        Engagement copy = rich().withAnswer(id("C2"), new Answer.Choice("yes")).withoutAll(Set.of(id("H3")));
        Taking.Taken taken = (Taking.Taken) in(folder).take(EngagementFiles.opened(own));

        try (EngagementFile _ = taken.file()) {
            assertThat(bring(copy)).isInstanceOf(Arrival.Beside.class);
        }
        assertThat(engagement(own)).isEqualTo(rich());
    }

    @Test
    void what_leaves_something_out_and_was_not_there_goes_on_saying_so() {
        bring(rich().withoutAll(Set.of(id("H3"))));

        assertThat(engagement(only()).partial()).containsExactly(id("H3"));
    }

    @Test
    void what_cannot_be_used_is_refused_with_its_reasons() throws IOException {
        Files.writeString(source, "{");

        assertThat(new Arrivals(in(folder)).take(in(folder).open(source)))
                .isInstanceOfSatisfying(
                        Arrival.Refused.class,
                        refused -> assertThat(refused.defects()).hasSize(1));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void what_only_a_newer_program_may_write_is_refused() throws IOException {
        Files.writeString(source, EngagementFiles.file(9, "\"minReader\": 9, \"answers\": {}"));

        assertThat(new Arrivals(in(folder)).take(in(folder).open(source)))
                .isInstanceOfSatisfying(
                        Arrival.Refused.class,
                        refused -> assertThat(refused.defects())
                                .extracting(Defect::message)
                                .singleElement()
                                .asString()
                                .contains("newer version"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_damaged_neighbour_is_no_hindrance_and_stays() throws IOException {
        save(folder.resolve("mine.engagement"), rich());
        String text = Files.readString(folder.resolve("mine.engagement"));
        Files.writeString(folder.resolve("mine.engagement"), text.replace("\"answers\"", "\"anwsers\""));

        assertThat(bring(rich())).isInstanceOf(Arrival.Added.class);
        assertThat(folder.resolve("mine.engagement")).content().contains("anwsers");
    }

    @Test
    void what_a_user_should_know_of_it_is_said() throws IOException {
        save(source, rich());
        Files.writeString(source, Files.readString(source).replace("J. Doe", "J. Dove"));

        assertThat(new Arrivals(in(folder)).take(in(folder).open(source)))
                .isInstanceOfSatisfying(
                        Arrival.Added.class,
                        added -> assertThat(added.remarks())
                                .extracting(Defect::message)
                                .containsExactly("This file was changed outside the program, or is damaged."));
    }

    @Test
    void what_another_file_carries_must_be_as_it_was_put_there() {
        String text = new String(EngagementText.of(rich(), summary(rich())), StandardCharsets.UTF_8);

        assertThat(in(folder).open(source, text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Opening.Opened.class);
        assertThat(in(folder)
                        .open(
                                source,
                                text.replaceFirst(",\\s+\"checksum\": \"[0-9a-f]+\"", "")
                                        .getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Opening.Unusable.class);
        assertThat(in(folder).open(source, text.replace("J. Doe", "J. Dog").getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Opening.Unusable.class,
                        unusable -> assertThat(unusable.defects())
                                .extracting(Defect::message)
                                .singleElement()
                                .asString()
                                .contains("not as it was put there"));
    }

    @Test
    void where_the_folder_cannot_be_written_the_reason_is_said() throws IOException {
        Path file = Files.writeString(home.resolve("no-folder"), "x");
        save(source, titled("x"));

        assertThat(new Arrivals(in(file)).take(in(folder).open(source))).isInstanceOf(Arrival.Refused.class);
    }

    private Arrival bring(Engagement engagement) {
        save(source, engagement);
        return new Arrivals(in(folder)).take(in(folder).open(source));
    }

    private Path only() {
        return in(folder).list().getFirst().file();
    }

    private static Engagement engagement(Path file) {
        return EngagementFiles.opened(file).engagement();
    }
}
