package org.engagementchecklist.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engagementchecklist.assessment.Assessor;
import org.engagementchecklist.assessment.Finding;
import org.engagementchecklist.assessment.RandomAnswers;
import org.engagementchecklist.assessment.Referral;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Contact;
import org.engagementchecklist.checklist.EmailAddress;
import org.engagementchecklist.checklist.Office;
import org.engagementchecklist.checklist.OfficeId;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MailComposerTest {
    private static final int MANY = 40;

    @Test
    void it_says_what_is_planned_why_and_with_which_answers() {
        OfficeMail mail = mail("S01", "ICC", Personal.LEFT_OUT);

        assertThat(mail.addresses()).containsExactly(new EmailAddress("icc-admin@mit.edu"));
        assertThat(mail.subject())
                .isEqualTo("International engagement: Saudi-funded collaboration with a shipped prototype");
        assertThat(mail.body())
                .contains("Department: Mechanical Engineering", "Meeting: 9 November 2020", "Assessed: 2 November 2020")
                .contains("Ask the ICC about planning", "While planning, before any commitment", "B1", "Saudi Arabia")
                .contains("Not MIT's official checklist", "Rules as of October 2020.");
        assertThat(mail.text()).isEqualTo("To: icc-admin@mit.edu\nSubject: " + mail.subject() + "\n\n" + mail.body());
    }

    @Test
    void the_lead_time_is_said_with_the_date_that_it_precedes() {
        Engagement engagement =
                Summaries.worked("S02").withAnswer(new QuestionId("C3"), new Answer.Date(Summaries.TODAY.plusDays(4)));

        assertThat(mail(engagement, "RAS", Personal.LEFT_OUT).body())
                .contains("lead time 5 business days before 6 November 2020");
    }

    @Test
    void an_office_that_is_reached_otherwise_is_said_to_be_outside_of_the_message() {
        OfficeMail mail = mail("S01", "RAS", Personal.LEFT_OUT);

        assertThat(mail.addresses()).isEmpty();
        assertThat(mail.text()).startsWith("Contact: Your department's RAS contract administrator\nSubject: ");
        assertThat(mail.body()).doesNotContain("contract administrator\n");
    }

    @Test
    void an_office_without_a_contact_has_no_line_for_one() {
        assertThat(mail("S09", "OMA", Personal.LEFT_OUT).text()).startsWith("Subject: ");
    }

    @Test
    void an_address_for_one_purpose_gets_nothing_else_where_there_is_a_general_one() {
        assertThat(MailAddresses.of(office(email("ipia@mit.edu", "IPIA"), email("tlo@mit.edu", ""))))
                .containsExactly(new EmailAddress("tlo@mit.edu"));
        assertThat(MailAddresses.of(office(email("ipia@mit.edu", "IPIA"))))
                .containsExactly(new EmailAddress("ipia@mit.edu"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Visit\r\nBcc: x@example.org",
                "Visit\nBcc: x@example.org",
                "Visit\u2028Bcc: x@example.org",
                "Visit\u0085\u000BBcc: x@example.org",
                "Visit \u0007 Bcc: x@example.org"
            })
    void a_title_is_one_line_whatever_is_in_it(String title) {
        OfficeMail mail = mail(titled(title), "ICC", Personal.LEFT_OUT);

        assertThat(mail.subject()).isEqualTo("International engagement: Visit Bcc: x@example.org");
        assertThat(mail.body().lines()).contains("Visit Bcc: x@example.org").noneMatch(line -> line.startsWith("Bcc"));
    }

    @Test
    void no_title_turns_the_letters_around_it_and_none_is_endless() {
        assertThat(mail(titled("\u202Egpj.exe \u2066زيارة\u2069"), "ICC", Personal.LEFT_OUT)
                        .subject())
                .isEqualTo("International engagement: gpj.exe زيارة");
        assertThat(mail(titled("🧪".repeat(500)), "ICC", Personal.LEFT_OUT).subject())
                .isEqualTo("International engagement: " + "🧪".repeat(119) + "…");
        assertThat(mail(titled("half \uD83E"), "ICC", Personal.LEFT_OUT).subject())
                .isEqualTo("International engagement: half \uFFFD");
    }

    @Test
    void personal_answers_are_left_out_unless_asked_for() {
        assertThat(mail("S08", "COI", Personal.LEFT_OUT).body()).contains("a personal answer, not printed");
        assertThat(mail("S08", "COI", Personal.PRINTED).body()).doesNotContain("a personal answer, not printed");
    }

    private static Stream<Engagement> engagements() {
        return IntStream.range(0, MANY)
                .mapToObj(seed -> new RandomAnswers(Summaries.CHECKLIST, Summaries.TODAY, seed))
                .map(random -> titled("Plan").with(random.some(0.8)));
    }

    @Test
    void every_office_is_told_all_its_findings_in_order_and_nothing_of_others() {
        assertThat(engagements()).allSatisfy(MailComposerTest::tellsEachOfficeItsOwn);
    }

    private static void tellsEachOfficeItsOwn(Engagement engagement) {
        SummaryContents contents = Summaries.of(engagement);
        MailComposer composer = new MailComposer(contents);
        assertThat(composer.all()).hasSameSizeAs(contents.assessment().referrals());

        for (Referral referral : contents.assessment().referrals()) {
            String body = composer.to(referral).body();
            assertThat(body.lines().filter(line -> line.startsWith("- ")))
                    .containsExactlyElementsOf(referral.findings().stream()
                            .map(finding -> "- " + finding.rule().action())
                            .toList());
            assertThat(body.lines().filter(line -> line.startsWith("  ")).map(MailComposerTest::named))
                    .containsExactlyElementsOf(lines(referral, contents));
        }
    }

    /** A message of the same engagement with other personal answers, that lead to the same, is the same. */
    @Test
    void no_message_gives_a_personal_answer_away() {
        assertThat(engagements()).allSatisfy(MailComposerTest::givesNoPersonalAnswerAway);
    }

    private static void givesNoPersonalAnswerAway(Engagement engagement) {
        Question money = Summaries.CHECKLIST.question(new QuestionId("H3")).orElseThrow();
        assertThat(money.personal()).isTrue();
        Engagement one = engagement
                .withAnswer(new QuestionId("H1"), new Answer.Choice("yes"))
                .withAnswer(money.id(), new Answer.Money(5_001));
        Engagement other = one.withAnswer(money.id(), new Answer.Money(654_321));

        assertThat(new MailComposer(Summaries.of(one)).all()).isEqualTo(new MailComposer(Summaries.of(other)).all());
        assertThat(new MailComposer(Summaries.of(other)).all())
                .noneMatch(mail -> mail.text().contains("654") || mail.text().matches("(?s).* H[123] .*"));
    }

    private static List<String> lines(Referral referral, SummaryContents contents) {
        List<String> lines = new ArrayList<>();
        for (Finding finding : referral.findings()) {
            lines.add(finding.strength().name());
            new ReasonWords(contents.checklist(), contents.personal())
                    .parts(finding)
                    .forEach(part -> lines.add(part.question()
                            .map(question -> question.id().value())
                            .orElse("a")));
        }
        return lines;
    }

    private static String named(String line) {
        return line.strip().replaceFirst(" .*", "");
    }

    private static OfficeMail mail(String scenario, String office, Personal personal) {
        return mail(Summaries.worked(scenario), office, personal);
    }

    private static OfficeMail mail(Engagement engagement, String office, Personal personal) {
        Referral referral = Assessor.assess(Summaries.CHECKLIST, engagement, Summaries.TODAY)
                .referralTo(new OfficeId(office))
                .orElseThrow();
        return new MailComposer(Summaries.of(engagement, personal)).to(referral);
    }

    private static Engagement titled(String title) {
        return Summaries.worked("S01").with(new Facts(title, "", "", "", Optional.empty()));
    }

    private static Office office(Contact... contacts) {
        return new Office(new OfficeId("O"), "Office", "", "", List.of(contacts), List.of(), List.of());
    }

    private static Contact email(String value, String purpose) {
        return new Contact(new Contact.Email(new EmailAddress(value)), purpose, List.of());
    }
}
