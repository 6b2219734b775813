package org.engagementchecklist.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Files whose names end in capitals can be chosen as well. */
final class FileKindTest {
    @Test
    void files_are_offered_whose_names_end_in_small_letters_or_capitals() {
        assertThat(new FileKind("Engagements", List.of("engagement", "pdf")).patterns())
                .containsExactly("*.engagement", "*.ENGAGEMENT", "*.pdf", "*.PDF");
    }
}
