package org.engagementchecklist.ui.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.engagementchecklist.assessment.Referral;
import org.engagementchecklist.checklist.OfficeId;
import org.engagementchecklist.report.Personal;
import org.engagementchecklist.ui.WorkedSession;
import org.engagementchecklist.ui.common.AtOnce;
import org.junit.jupiter.api.Test;

final class OfficeMailTest {
    private static final Set<String> ALL = Set.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J");

    @Test
    void it_says_what_is_planned_why_and_with_which_answers() {
        OfficeMail mail = mail("S01", "ICC", Personal.LEFT_OUT);
        assertThat(mail.to()).isEqualTo("icc-admin@mit.edu");
        assertThat(mail.subject())
                .isEqualTo("International engagement: Saudi-funded collaboration with a shipped prototype");
        assertThat(mail.body())
                .contains("Ask the ICC about planning", "While planning, before any commitment", "B1", "Saudi Arabia")
                .contains("Not MIT's official checklist");
        assertThat(mail.text()).startsWith("To: icc-admin@mit.edu\nSubject: International engagement");
    }

    @Test
    void it_tells_the_office_nothing_of_answers_that_led_to_others() {
        assertThat(mail("S01", "ICC", Personal.LEFT_OUT).body()).doesNotContain("C8", "600,000");
    }

    @Test
    void an_office_without_a_contact_has_no_line_for_one() {
        OfficeMail mail = mail("S01", "IAC", Personal.LEFT_OUT);
        assertThat(mail.to()).isEmpty();
        assertThat(mail.text()).startsWith("Subject: ");
    }

    @Test
    void personal_answers_are_left_out_unless_asked_for() {
        assertThat(mail("S08", "COI", Personal.LEFT_OUT).body()).contains("a personal answer, not printed");
        assertThat(mail("S08", "COI", Personal.PRINTED).body()).doesNotContain("a personal answer, not printed");
    }

    private static OfficeMail mail(String scenario, String office, Personal personal) {
        SummaryModel model = new SummaryModel(WorkedSession.worked(scenario, ALL), Optional.empty(), new AtOnce());
        Referral referral = model.assessment().referralTo(new OfficeId(office)).orElseThrow();
        return OfficeMail.about(referral, model, personal);
    }
}
