package org.engagementchecklist.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A defect is one line that a person can act on. */
class DefectTest {

    private static final Place PLACE = new Place("checklist.json", "/rules/3/when", 12, 7);

    @Test
    void a_place_names_file_line_and_column_as_far_as_they_are_known() {
        assertThat(PLACE.inWords()).isEqualTo("checklist.json:12:7");
        assertThat(Place.wholeOf("checklist.json").inWords()).isEqualTo("checklist.json");
        assertThat(new Place("checklist.json", "/rules", 0, 0).inWords()).isEqualTo("checklist.json");
    }

    @Test
    void place_message_and_advice_stand_in_one_line() {
        assertThat(Defect.error(PLACE, "Unknown question \"F11\".", "Did you mean \"F1\"?")
                        .inWords())
                .isEqualTo("checklist.json:12:7: Unknown question \"F11\". Did you mean \"F1\"?");
        assertThat(Defect.warning(PLACE, "Unknown question \"F11\".", "").inWords())
                .isEqualTo("checklist.json:12:7: Unknown question \"F11\".");
    }

    @Test
    void an_error_and_a_warning_differ_in_severity_alone() {
        assertThat(Defect.error(PLACE, "m", "a")).isEqualTo(new Defect(Severity.ERROR, PLACE, "m", "a"));
        assertThat(Defect.warning(PLACE, "m", "a")).isEqualTo(new Defect(Severity.WARNING, PLACE, "m", "a"));
    }

    @Test
    void letters_that_cannot_be_seen_are_named() {
        String quoted = "\u0000\u001B[31m\u202Eb\u2066\uD800\u2028\n🧪";

        assertThat(Defect.error(PLACE, quoted, quoted).inWords())
                .isEqualTo("checklist.json:12:7: " + "[U+0000][U+001B][31m[U+202E]b[U+2066][U+D800][U+2028][U+000A]🧪 "
                        + "[U+0000][U+001B][31m[U+202E]b[U+2066][U+D800][U+2028][U+000A]🧪");
    }
}
