package org.engagementchecklist.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file's name is readable where the title has Latin letters, and is never made by the title alone. */
class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "Saudi prototype, saudi-prototype-1f3a9c2e.engagement",
        "'  Ärger & Éclat, 2020!  ', arger-eclat-2020-1f3a9c2e.engagement",
        "'', engagement-1f3a9c2e.engagement",
        "زيارة 北京, engagement-1f3a9c2e.engagement",
        "北京 visit, visit-1f3a9c2e.engagement",
        "🧪, engagement-1f3a9c2e.engagement",
        "CON, con-1f3a9c2e.engagement",
        "nul.txt, nul-txt-1f3a9c2e.engagement",
        "../../etc/passwd, etc-passwd-1f3a9c2e.engagement",
        "'C:\\temp\\x', c-temp-x-1f3a9c2e.engagement",
        "'.hidden', hidden-1f3a9c2e.engagement",
        "'a\tb\nc', a-b-c-1f3a9c2e.engagement"
    })
    void the_name_is_made_of_the_title_and_the_identity(String title, String name) {
        assertThat(FileName.of(EngagementFiles.titled(title))).isEqualTo(name);
    }

    @Test
    void a_long_title_makes_no_long_name() {
        assertThat(FileName.of(EngagementFiles.titled("long title ".repeat(100))))
                .isEqualTo("long-title-long-title-long-title-long-title-long-1f3a9c2e.engagement");
    }

    @ParameterizedTest
    @CsvSource({
        "RESEARCH_COMPLIANCE, visit-1f3a9c2e-research-compliance.eml",
        "'../x', visit-1f3a9c2e-x.eml",
        "出口, visit-1f3a9c2e.eml"
    })
    void what_is_made_from_an_engagement_is_named_after_it_and_what_it_is_about(String part, String name) {
        assertThat(FileName.of(EngagementFiles.titled("Visit"), part, ".eml")).isEqualTo(name);
        assertThat(FileName.of(EngagementFiles.titled("Visit"), ".ics")).isEqualTo("visit-1f3a9c2e.ics");
    }

    @Test
    void the_file_stands_in_the_folder_whatever_the_title_says() {
        Path folder = Path.of("engagements");

        assertThat(EngagementFiles.in(folder).fileFor(EngagementFiles.titled("../../x")))
                .isEqualTo(folder.resolve("x-1f3a9c2e.engagement"));
    }
}
