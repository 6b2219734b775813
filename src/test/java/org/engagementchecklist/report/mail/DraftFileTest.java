package org.engagementchecklist.report.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.engagementchecklist.checklist.EmailAddress;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Facts;
import org.engagementchecklist.report.MailComposer;
import org.engagementchecklist.report.OfficeMail;
import org.engagementchecklist.report.Summaries;
import org.junit.jupiter.api.Test;

final class DraftFileTest {
    private static final List<String> TITLES = List.of(
            "Shared laboratory",
            "与中国科学院的联合研究：量子传感器、材料与人工智能方法的长期合作计划",
            "زيارة بحثية إلى جامعة الملك عبد الله",
            "Zürich & \"Łódź\" =?utf-8?q?not_encoded?= 🧪👩🏽‍🔬",
            "x\r\nBcc: x@example.org\r\n\r\n<script>",
            "long ".repeat(200),
            "unbroken".repeat(100),
            ".\n.\nFrom here = there, 100 %");

    static Stream<OfficeMail> mails() {
        return TITLES.stream().flatMap(title -> new MailComposer(Summaries.of(titled(title))).all().stream());
    }

    @Test
    void a_mail_program_reads_back_what_was_written() {
        assertThat(mails()).hasSizeGreaterThan(50).allSatisfy(DraftFileTest::isReadBack);
    }

    private static void isReadBack(OfficeMail mail) throws IOException {
        Message read = read(DraftFile.of(mail));

        assertThat(read.getSubject()).isEqualTo(mail.subject());
        assertThat(text(read)).isEqualTo(mail.body());
        assertThat(read.getMimeType()).isEqualTo("text/plain");
        assertThat(read.getCharset()).isEqualToIgnoringCase("UTF-8");
        assertThat(Optional.ofNullable(read.getTo()).stream()
                        .flatMap(to -> to.flatten().stream())
                        .map(mailbox -> mailbox.getAddress()))
                .isEqualTo(mail.addresses().stream().map(EmailAddress::text).toList());
    }

    @Test
    void a_file_is_a_draft_without_sender_and_date_and_no_text_adds_to_its_head() {
        assertThat(mails()).hasSizeGreaterThan(50).allSatisfy(DraftFileTest::hasTheHeadOfADraft);
    }

    private static void hasTheHeadOfADraft(OfficeMail mail) {
        Message read = read(DraftFile.of(mail));

        assertThat(read.getHeader().getFields())
                .extracting(Field::getName)
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                Stream.of("X-Unsent", "Subject", "MIME-Version", "Content-Type"),
                                Stream.of("Content-Transfer-Encoding"),
                                mail.addresses().isEmpty() ? Stream.<String>of() : Stream.of("To"))
                        .flatMap(names -> names)
                        .toList());
        assertThat(read.getHeader().getField("X-Unsent").getBody()).isEqualTo("1");
    }

    @Test
    void every_line_is_short_and_plain_and_ends_as_lines_of_messages_do() {
        assertThat(mails()).hasSizeGreaterThan(50).allSatisfy(DraftFileTest::hasPlainLines);
    }

    private static void hasPlainLines(OfficeMail mail) {
        String file = DraftFile.of(mail);

        assertThat(file).matches("(?s)(?:[ -~\\t]{0,76}\\r\\n)*[ -~]{0,76}").doesNotContain("\r\n.\r\n");
    }

    @Test
    void the_same_message_gives_the_same_file() {
        assertThat(mails().map(DraftFile::of))
                .isEqualTo(mails().map(DraftFile::of).toList());
    }

    private static Engagement titled(String title) {
        return Summaries.worked("S08").with(new Facts(title, "李明", "", "", Optional.empty()));
    }

    private static Message read(String file) {
        try {
            return Message.Builder.of()
                    .use(MimeConfig.STRICT)
                    .parse(new ByteArrayInputStream(file.getBytes(StandardCharsets.US_ASCII)))
                    .build();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(Message read) throws IOException {
        return new String(((TextBody) read.getBody()).getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .replace("\r\n", "\n");
    }
}
