package org.engagementchecklist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.report.Summaries;
import org.engagementchecklist.storage.EngagementText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What differs between two states of an engagement, told on the command line. */
final class CompareCommandTest {
    private static final QuestionId NOTED = new QuestionId("B1");

    @TempDir
    private Path folder;

    private Path before;
    private Path after;
    private Terminal terminal;

    @BeforeEach
    void two_states_of_one_engagement() throws IOException {
        Engagement earlier = Summaries.worked("S12").withNote(NOTED, "Ask for 3 laptops.");
        before = write("before.engagement", earlier);
        after = write(
                "after.engagement",
                earlier.withNote(NOTED, "Ask for 4 laptops.")
                        .withAnswer(new QuestionId("D4"), new Answer.Choice("no")));
        terminal = new Terminal();
    }

    @Test
    void offices_answers_and_notes_are_told_in_words() {
        assertThat(terminal.run("compare", before.toString(), after.toString(), "--today", "2020-11-02"))
                .isZero();
        assertThat(terminal.out())
                .contains("- **Before:** before.engagement", "One office otherwise", "STOP · While planning")
                .contains("Ask for ~~3~~ <ins>4</ins> laptops");
    }

    @Test
    void it_is_written_as_a_pdf_and_does_not_take_the_place_of_another_file() throws IOException {
        Path out = folder.resolve("difference.pdf");
        Object[] command = {"compare", before.toString(), after.toString(), "-o", out.toString()};

        assertThat(terminal.run(command)).isZero();
        assertThat(out).content(StandardCharsets.ISO_8859_1).startsWith("%PDF-1.7");
        Files.writeString(out, "mine");
        assertThat(terminal.run(command)).isEqualTo(1);
        assertThat(terminal.err()).contains("is already there, and was left.");
        assertThat(out).hasContent("mine");
    }

    @Test
    void a_state_that_cannot_be_used_is_told_and_an_odd_name_is_a_mistake_of_the_command() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.engagement"), "{");

        assertThat(terminal.run("compare", before.toString(), broken.toString()))
                .isEqualTo(1);
        assertThat(terminal.err()).contains("This file cannot be used: " + broken);
        assertThat(terminal.run("compare", before.toString(), after.toString(), "-o", "difference.txt"))
                .isEqualTo(2);
    }

    @Test
    void of_two_states_that_cannot_be_used_both_are_told() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.engagement"), "{");
        Path gone = folder.resolve("gone.engagement");

        assertThat(terminal.run("compare", gone, broken)).isEqualTo(1);
        assertThat(terminal.err()).contains("This file cannot be used: " + broken, "This file cannot be used: " + gone);
        assertThat(terminal.err().split("The file was not changed", -1)).hasSize(2);
    }

    private Path write(String name, Engagement engagement) throws IOException {
        return Files.write(
                folder.resolve(name),
                EngagementText.of(engagement, Summaries.of(engagement).listed()));
    }
}
