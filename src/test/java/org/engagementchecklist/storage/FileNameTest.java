package org.engagementchecklist.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
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

    @ParameterizedTest
    @CsvSource(
            value = {
                "A talk: Lyon/Paris?; A talk Lyon Paris",
                "'  Plan.  '; Plan",
                "'...'; International engagement",
                "''; International engagement",
                "'\u202E\u200B'; International engagement",
                ".hidden; hidden",
                "~$visit; visit",
                "'. ~$. visit'; visit",
                "CON; CON_",
                "nul; nul_",
                "aux.; aux_",
                "com1; com1_",
                "COM¹; COM¹_",
                "lpt9.txt; lpt9_.txt",
                "'con .x'; 'con_ .x'",
                "CONIN$; CONIN$_",
                "Console; Console",
                "com10; com10",
                "'a\u0000b\u0007c'; a b c",
                "gpj\u202Efdp.exe; gpjfdp.exe",
                "'line\u2028and\u00A0space'; line and space",
                "'co\u00ADoperation'; cooperation",
                "'e\u0301te\u0301'; \u00E9t\u00E9",
                "زيارة الرياض; زيارة الرياض",
                "北京大学 2026; 北京大学 2026",
                "Łódź & Ørsted; Łódź & Ørsted",
                "'half \uD83D an emoji'; half an emoji"
            },
            delimiter = ';')
    void a_name_for_people_is_the_title_as_every_system_takes_it(String title, String name) {
        assertThat(titled(title)).isEqualTo(name + ".pdf");
    }

    @Test
    void a_long_title_is_cut_between_words_and_characters() {
        String long290 =
                "Joint programme on climate resilient coastal infrastructure, with field stations, visiting scholars,"
                        + " shared instruments and a summer school for graduate students from both universities";
        assertThat(titled(long290))
                .isEqualTo(
                        "Joint programme on climate resilient coastal infrastructure, with field stations, visiting scholars.pdf");
        assertThat(titled("x".repeat(300))).isEqualTo("x".repeat(100) + ".pdf");
        assertThat(titled("👩‍🔬".repeat(300)))
                .matches("(👩🔬){1,50}\\.pdf")
                .satisfies(name -> assertThat(bytes(name)).isLessThanOrEqualTo(255));
        assertThat(titled("n" + "\u0308".repeat(400))).isEqualTo("International engagement.pdf");
    }

    @Test
    void whatever_the_title_the_name_is_one_that_every_system_takes() {
        Random random = new Random(20_261_130);
        List<String> parts = List.of(
                " ", ".", "~$", "CON", "/", "\\", "\u202E", "\uD83D", "\uDE00", "北京", "زيارة", "é", "e\u0301", "🧪",
                "x", "\n", "-", "com1", "\u0000", "🇰🇷", "ตั้ง");
        for (int i = 0; i < 3000; i++) {
            String title = random.ints(random.nextInt(80), 0, parts.size())
                    .mapToObj(parts::get)
                    .collect(Collectors.joining());
            String name = titled(title);
            assertThat(bytes(name)).as(title).isLessThanOrEqualTo(255);
            assertThat(name)
                    .endsWith(".pdf")
                    .doesNotContainPattern("[\\\\/:*?\"<>|\\p{Cc}\\p{Cf}\\p{Cs}]")
                    .doesNotMatch("(?i)(con|prn|aux|nul|com\\d|lpt\\d) *\\..*")
                    .doesNotMatch("([. ]|~\\$).*")
                    .doesNotMatch(".*[. ]\\.pdf");
        }
    }

    private static String titled(String title) {
        return FileName.titled(title, "International engagement", ".pdf");
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }
}
