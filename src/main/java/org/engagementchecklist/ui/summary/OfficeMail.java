package org.engagementchecklist.ui.summary;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.assessment.Finding;
import org.engagementchecklist.assessment.Referral;
import org.engagementchecklist.checklist.Contact;
import org.engagementchecklist.checklist.Office;
import org.engagementchecklist.report.Personal;
import org.engagementchecklist.report.ReasonWords;
import org.engagementchecklist.ui.common.Messages;

/**
 * A message to one office, to be pasted into any mail program.
 *
 * @param to its addresses, or how else it is reached; empty where no contact was found
 * @param body what is planned, why the office is asked, and the answers it needs
 */
record OfficeMail(String to, String subject, String body) {

    /** {@return the message about a referral; personal answers are left out unless asked for} */
    static OfficeMail about(Referral referral, SummaryModel summary, Personal personal) {
        ReasonWords reasons = new ReasonWords(summary.checklist(), personal);
        String engagement = Stream.concat(Stream.of(summary.title()), summary.facts().stream())
                .collect(Collectors.joining("\n"));
        String why = referral.findings().stream()
                .map(finding -> asked(finding, reasons))
                .collect(Collectors.joining("\n\n"));
        String body = Messages.text(
                "summary.mail.body",
                engagement,
                why,
                summary.checklist().edition().title(),
                summary.standing());
        return new OfficeMail(to(referral.office()), Messages.text("summary.mail.subject", summary.title()), body);
    }

    /** {@return the whole message as text} */
    String text() {
        return Stream.of(
                        to.isEmpty() ? "" : Messages.text("summary.mail.to", to),
                        Messages.text("summary.mail.subject-line", subject),
                        "",
                        body)
                .dropWhile(String::isEmpty)
                .collect(Collectors.joining("\n"));
    }

    private static String asked(Finding finding, ReasonWords reasons) {
        Stream<String> because = reasons.parts(finding).stream()
                .map(part -> part.question()
                        .map(question -> Messages.text(
                                "summary.mail.because", question.id().value(), question.text(), part.answer()))
                        .orElseGet(part::answer));
        String when = Messages.text(
                "summary.mail.action", finding.rule().action(), finding.time().text());
        return Stream.concat(Stream.of(when), because).collect(Collectors.joining("\n"));
    }

    private static String to(Office office) {
        List<String> mail = office.contacts().stream()
                .filter(contact -> contact.kind() == Contact.Kind.EMAIL)
                .map(Contact::value)
                .toList();
        return mail.isEmpty()
                ? office.contacts().stream().map(Contact::value).collect(Collectors.joining("; "))
                : String.join(", ", mail);
    }
}
