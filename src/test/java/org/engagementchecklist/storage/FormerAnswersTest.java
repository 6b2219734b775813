package org.engagementchecklist.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Option;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.junit.jupiter.api.Test;

/** Whatever could be answered when an edition was first given out keeps its place in it when its content is corrected. */
class FormerAnswersTest {

    /** A question as it was first given out. */
    private record Former(Checklist edition, String section, QuestionId id, String type, List<String> options) {
        static Former of(String line) {
            List<String> words = List.of(line.split(" ", -1));
            return new Former(
                    Shipped.edition(words.getFirst()),
                    words.get(1),
                    new QuestionId(words.get(2)),
                    words.get(3),
                    words.subList(4, words.size()));
        }

        Question present() {
            return edition.question(id).orElseThrow();
        }
    }

    @Test
    void every_question_keeps_its_id_its_section_and_its_kind_of_answer() {
        assertThat(former()).isNotEmpty().allSatisfy(each -> {
            assertThat(each.present().type().name()).isEqualTo(each.type());
            assertThat(each.edition().sections())
                    .filteredOn(section -> section.questions().contains(each.present()))
                    .singleElement()
                    .satisfies(section -> assertThat(section.id()).isEqualTo(each.section()));
        });
    }

    @Test
    void every_option_keeps_its_id() {
        assertThat(former())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.present().options().stream().map(Option::id))
                        .containsSubsequence(each.options().toArray(String[]::new)));
    }

    private static List<Former> former() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(FormerAnswersTest.class.getResourceAsStream("/content/former-editions.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines().map(Former::of).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
