package org.engagementchecklist.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.CopiedChecklists.CHECKLIST;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementchecklist.CopiedChecklists;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Lineage;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.checklist.Removal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What became of the questions of earlier editions, as files say it. */
class LineageReadingTest {

    private static final String B3 = "\"sources\": [\"SEED\", \"GSR-SCOPE\", \"PEER-FIU\", \"ICC-ELEV\"]\n";
    private static final String TOP = "  \"sections\": [";

    @TempDir
    private Path folder;

    @Test
    void a_question_says_what_it_was_and_an_edition_what_it_left_out() throws IOException {
        Checklist checklist = ChecklistLibrary.read(List.of(Path.of("src/test/resources/small")))
                .standard()
                .orElseThrow();

        assertThat(checklist.question(new QuestionId("A3")).orElseThrow().lineage())
                .isEqualTo(new Lineage(List.of(new QuestionId("A0")), Map.of("begun", "running"), Optional.of("1")));
        assertThat(checklist.question(new QuestionId("A2")).orElseThrow().lineage())
                .isEqualTo(Lineage.NONE);
        assertThat(checklist.removed()).containsExactly(new Removal(new QuestionId("A9"), "Nobody needs it."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void a_mistake_is_said_with_its_place_and_what_to_do(String mistake, String part, String broken, String words)
            throws IOException {
        CopiedChecklists copy = CopiedChecklists.in(folder);
        String place = copy.change(CHECKLIST, part, broken);

        assertThat(copy.defects()).as(mistake).containsExactly(place + ": " + words);
    }

    static Stream<Arguments> mistakes() {
        String gone = " Name a question of an earlier edition that is here no more.";
        return Stream.of(
                arguments(
                        "former id of a later question",
                        B3,
                        field("\"formerIds\": [\"X1\", ▶\"J1\"]"),
                        "The question \"J1\" is still there." + gone),
                arguments(
                        "former id of the question itself",
                        B3,
                        field("\"formerIds\": [▶\"B3\"]"),
                        "The question \"B3\" is still there." + gone),
                arguments(
                        "former id twice",
                        B3,
                        field("\"formerIds\": [\"X1\", ▶\"X1\"]"),
                        "What became of the former question \"X1\" is said twice. "
                                + "Its answers can go to one place only: keep one of the two."),
                arguments(
                        "blank former id",
                        B3,
                        field("\"formerIds\": [▶\" \"]"),
                        "The id of a former question is blank. Name a question of an earlier edition."),
                arguments(
                        "one former id", B3, field("\"formerIds\": ▶\"X1\""), "\"formerIds\" must be a list of texts."),
                arguments(
                        "option that is still there",
                        B3,
                        field("\"formerOptions\": {\"none\": ▶\"company\"}"),
                        "The option \"none\" is still there. "
                                + "Name an option of an earlier edition that is here no more."),
                arguments(
                        "option that is not there",
                        B3,
                        field("\"formerOptions\": {\"firm\": ▶\"compny\"}"),
                        "Question B3 has no option \"compny\". Did you mean \"company\"?"),
                arguments(
                        "option that is no text",
                        B3,
                        field("\"formerOptions\": {\"firm\": ▶1}"),
                        "Question B3 has no option \"1\"."),
                arguments(
                        "no edition",
                        B3,
                        field("\"meaningChanged\": ▶\"\""),
                        "\"meaningChanged\" must be a text that is not blank."),
                arguments(
                        "removed and still there",
                        TOP,
                        "  \"removed\": [{\"question\": ▶\"B3\", \"reason\": \"x\"}],\n" + TOP,
                        "The question \"B3\" is still there." + gone),
                arguments(
                        "removed twice",
                        TOP,
                        "  \"removed\": [{\"question\": \"X\", \"reason\": \"x\"}, {\"question\": ▶\"X\", "
                                + "\"reason\": \"x\"}],\n" + TOP,
                        "What became of the former question \"X\" is said twice. "
                                + "Its answers can go to one place only: keep one of the two."),
                arguments(
                        "removed without a reason",
                        TOP,
                        "  \"removed\": [▶{\"question\": \"X\"}],\n" + TOP,
                        "The field \"reason\" is missing. Add it: a text that is not blank."));
    }

    private static String field(String field) {
        return B3.stripTrailing() + ", " + field + "\n";
    }
}
