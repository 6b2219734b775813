package org.engagementchecklist.report.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engagementchecklist.assessment.RandomAnswers;
import org.engagementchecklist.checklist.EmailAddress;
import org.engagementchecklist.checklist.Office;
import org.engagementchecklist.checklist.OfficeId;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.report.MailComposer;
import org.engagementchecklist.report.OfficeMail;
import org.engagementchecklist.report.Summaries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class MailLinkTest {

    private static Stream<OfficeMail> mails() {
        return Stream.concat(Stream.of("S01", "S03", "S08", "S09").map(Summaries::worked), drawn())
                .flatMap(engagement -> new MailComposer(Summaries.of(engagement)).all().stream());
    }

    private static Stream<Engagement> drawn() {
        return IntStream.range(0, 10)
                .mapToObj(seed -> new RandomAnswers(Summaries.CHECKLIST, Summaries.TODAY, seed).some(0.8))
                .map(answers -> Summaries.empty().with(answers));
    }

    @Test
    void a_link_gives_back_what_it_was_made_from() {
        assertThat(mails()).hasSizeGreaterThan(150).allSatisfy(MailLinkTest::givesBack);
    }

    private static void givesBack(OfficeMail mail) {
        switch (MailLink.of(mail)) {
            case MailLink.Whole(var begun) -> {
                URI link = URI.create(begun.link());
                assertThat(parts(link)).isEqualTo(List.of(addresses(mail), mail.subject(), mail.body()));
                assertThat(link.toString()).hasSizeLessThanOrEqualTo(2_000);
            }
            case MailLink.WithoutText(var begun) -> {
                URI link = URI.create(begun.link());
                assertThat(parts(link)).isEqualTo(List.of(addresses(mail), mail.subject(), ""));
                assertThat(PercentCode.of(mail.body())).hasSizeGreaterThan(1_700);
            }
            case MailLink.TooLong() -> throw new AssertionError("a subject of this length fits");
        }
    }

    @Test
    void both_kinds_occur_among_the_worked_engagements() {
        assertThat(mails().map(MailLink::of))
                .hasAtLeastOneElementOfType(MailLink.Whole.class)
                .hasAtLeastOneElementOfType(MailLink.WithoutText.class);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatever_a_text_holds_it_stays_within_its_part_of_the_link(String text) {
        String subject = text.replace("\n", " ");
        OfficeMail mail = mail(List.of("a+b@mit.edu", "c@mit.edu"), subject, text);
        String link = ((MailLink.Whole) MailLink.of(mail)).begun().link();

        assertThat(link)
                .startsWith("mailto:a%2Bb@mit.edu,c@mit.edu?subject=")
                .matches("[A-Za-z0-9._~%@,:?&=-]+")
                .containsOnlyOnce("?")
                .containsOnlyOnce("&")
                .doesNotContain("%0D%0D", "%0A%0A");
        assertThat(parts(URI.create(link))).isEqualTo(List.of("a+b@mit.edu,c@mit.edu", subject, text));
    }

    static Stream<String> hostile() {
        return Stream.of(
                "&bcc=x@example.org",
                "?cc=x@example.org#part",
                "100 % sure %0D%0ABcc: x@example.org",
                "\" & calc.exe \" 'quoted' `ls` $(ls) ^ | < > \\ ;",
                "one\nBcc: x@example.org",
                "Besuch in Zürich, 访问, زيارة, ביקור, 🧪👩🏽‍🔬");
    }

    @Test
    void a_subject_that_fills_the_link_is_not_cut_but_said_to_be_too_long() {
        assertThat(MailLink.of(mail(List.of(), "语".repeat(300), ""))).isEqualTo(new MailLink.TooLong());
    }

    @Test
    void an_office_without_an_address_stays_without_one() {
        assertThat(((MailLink.Whole) MailLink.of(mail(List.of(), "s", "b")))
                        .begun()
                        .link())
                .isEqualTo("mailto:?subject=s&body=b");
    }

    /** The addresses, the subject and the text of a link, taken apart as a mail program does. */
    private static List<String> parts(URI link) {
        String raw = link.getRawSchemeSpecificPart();
        String fields = raw.substring(raw.indexOf('?') + 1);
        String subject = fields.replaceFirst("&body=.*", "").replaceFirst("subject=", "");
        String body = fields.contains("&body=") ? fields.substring(fields.indexOf("&body=") + 6) : "";
        return Stream.of(raw.substring(0, raw.indexOf('?')), subject, body)
                .map(each -> URLDecoder.decode(each, StandardCharsets.UTF_8))
                .map(each -> each.replace("\r\n", "\n"))
                .toList();
    }

    private static String addresses(OfficeMail mail) {
        return mail.addresses().stream().map(EmailAddress::text).collect(Collectors.joining(","));
    }

    private static OfficeMail mail(List<String> addresses, String subject, String body) {
        Office office = new Office(new OfficeId("ICC"), "ICC", "", "", List.of(), List.of(), List.of());
        return new OfficeMail(office, addresses.stream().map(EmailAddress::new).toList(), "", subject, body);
    }
}
