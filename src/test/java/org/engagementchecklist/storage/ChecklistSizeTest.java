package org.engagementchecklist.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.CopiedChecklists.CHECKLIST;
import static org.engagementchecklist.CopiedChecklists.DIRECTORY;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.engagementchecklist.CopiedChecklists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How large a checklist may be. */
final class ChecklistSizeTest {
    private static final String FIRST_SECTION = "\"questions\": [";
    private static final String FIRST_OFFICE = "\"offices\": [";

    @TempDir
    private Path folder;

    @Test
    void a_question_may_have_64_options() throws IOException {
        CopiedChecklists copy = CopiedChecklists.in(folder);
        copy.change(CHECKLIST, FIRST_SECTION, FIRST_SECTION + question(64));

        assertThat(copy.read().checklists()).hasSize(1);
    }

    @Test
    void a_question_with_more_is_said_to_have_too_many() throws IOException {
        CopiedChecklists copy = CopiedChecklists.in(folder);
        String place = copy.change(CHECKLIST, FIRST_SECTION, FIRST_SECTION + question(65));

        assertThat(copy.defects())
                .containsExactly(
                        place + ": There are 65 here, and at most 64 can be used. Divide the question into several.");
    }

    @Test
    void a_directory_may_have_2000_offices() throws IOException {
        CopiedChecklists copy = CopiedChecklists.in(folder);
        copy.change(DIRECTORY, FIRST_OFFICE, FIRST_OFFICE + offices(2_000 - 33));

        assertThat(copy.read().checklists()).hasSize(1);
    }

    @Test
    void a_directory_with_more_is_said_to_have_too_many() throws IOException {
        CopiedChecklists copy = CopiedChecklists.in(folder);
        String place = copy.change(DIRECTORY, FIRST_OFFICE, "\"offices\": ▶[" + offices(2_000 - 32));

        assertThat(copy.defects())
                .containsExactly(place + ": There are 2,001 here, and at most 2,000 can be used. "
                        + "Leave out those that no rule and no question names.");
    }

    private static String question(int options) {
        return "{\"id\": \"Z1\", \"text\": \"x\", \"why\": \"x\", \"type\": \"single-choice\", \"basis\": \"x\", "
                + "\"sources\": [], \"options\": ▶["
                + listed(options, "{\"id\": \"o%d\", \"label\": \"x\"}")
                + "]},\n";
    }

    private static String offices(int number) {
        return listed(
                        number,
                        "{\"id\": \"Z%d\", \"name\": \"x\", \"purpose\": \"x\", \"contacts\": [], \"sources\": []}")
                + ",\n";
    }

    private static String listed(int number, String each) {
        return IntStream.range(0, number).mapToObj(each::formatted).collect(Collectors.joining(",\n"));
    }
}
