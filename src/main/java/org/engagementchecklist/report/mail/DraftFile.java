package org.engagementchecklist.report.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.RawField;
import org.engagementchecklist.checklist.EmailAddress;
import org.engagementchecklist.report.OfficeMail;

/** A message as a file that mail programs open as a draft. It names no sender and no date: those are for the sender. */
public final class DraftFile {
    /** How the names of such files end. */
    public static final String ENDING = ".eml";

    private DraftFile() {}

    /** {@return the file, in characters of ASCII only} */
    public static String of(OfficeMail mail) {
        try {
            byte[] written = DefaultMessageWriter.asBytes(message(mail));
            return new String(written, StandardCharsets.US_ASCII);
        } catch (IOException impossible) {
            throw new UncheckedIOException("nothing is read or written but memory", impossible);
        }
    }

    private static Message message(OfficeMail mail) throws IOException {
        Message.Builder draft = Message.Builder.of()
                .setField(new RawField("X-Unsent", "1"))
                .setSubject(mail.subject())
                .setBody(mail.body().replace("\n", "\r\n"), StandardCharsets.UTF_8)
                .setContentTransferEncoding("quoted-printable");
        if (!mail.addresses().isEmpty()) {
            draft.setTo(mailboxes(mail.addresses()));
        }
        return draft.build();
    }

    private static List<Mailbox> mailboxes(List<EmailAddress> addresses) {
        return addresses.stream().map(DraftFile::mailbox).collect(Collectors.toList());
    }

    private static Mailbox mailbox(EmailAddress address) {
        int at = address.text().lastIndexOf('@');
        return new Mailbox(address.text().substring(0, at), address.text().substring(at + 1));
    }
}
