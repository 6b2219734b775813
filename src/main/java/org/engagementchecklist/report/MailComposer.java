package org.engagementchecklist.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.assessment.Finding;
import org.engagementchecklist.assessment.Referral;
import org.engagementchecklist.checklist.EmailAddress;
import org.engagementchecklist.engagement.Facts;

/**
 * Composes messages to the offices. Each says only what concerns its office: the facts of the engagement, what the office
 * is asked for, and the answers that led to it.
 */
public final class MailComposer {
    private static final int LONGEST_TITLE = 120;

    private final SummaryContents contents;
    private final ReasonWords reasons;

    /**
     * Composes for the offices of a summary.
     *
     * @param contents what the summary is made from; says also what becomes of personal answers
     */
    public MailComposer(SummaryContents contents) {
        this.contents = contents;
        this.reasons = new ReasonWords(contents.checklist(), contents.personal());
    }

    /** {@return a message to each office, in the order in which they are to be contacted} */
    public List<OfficeMail> all() {
        return contents.referrals().stream().map(this::to).toList();
    }

    /**
     * {@return the message to the office of a referral}
     *
     * @param referral a referral of this summary
     */
    public OfficeMail to(Referral referral) {
        List<EmailAddress> addresses = MailAddresses.of(referral.office());
        String contact = addresses.isEmpty() ? MailAddresses.otherwise(referral.office()) : "";
        return new OfficeMail(referral.office(), addresses, contact, subject(), body(referral));
    }

    private String subject() {
        return ReportWords.say("mail.subject", StillText.line(ReportComposer.title(contents), LONGEST_TITLE));
    }

    private String body(Referral referral) {
        String why = referral.findings().stream().map(this::asked).collect(Collectors.joining("\n\n"));
        String checklist = contents.checklist().edition().title();
        return StillText.lines(
                ReportWords.say("mail.body", engagement(), why, checklist, ReportComposer.notice(contents)));
    }

    private String engagement() {
        Facts facts = contents.engagement().facts();
        return Stream.of(
                        ReportComposer.title(contents),
                        fact("fact.pi", facts.pi()),
                        fact("fact.department", facts.department()),
                        fact("fact.prepared-by", facts.preparedBy()),
                        fact(
                                "fact.meeting",
                                facts.meeting().map(AnswerWords::day).orElse("")),
                        fact("fact.date", AnswerWords.day(contents.assessment().today())))
                .map(StillText::line)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String fact(String key, String value) {
        return value.isBlank() ? "" : ReportWords.say("mail.fact", ReportWords.say(key), value);
    }

    private String asked(Finding finding) {
        String when = FindingWords.when(finding, contents);
        Stream<String> because = reasons.parts(finding).stream().map(MailComposer::because);
        return Stream.concat(
                        Stream.of(ReportWords.say("mail.action", finding.rule().action(), when)), because)
                .collect(Collectors.joining("\n"));
    }

    private static String because(ReasonWords.Part part) {
        return part.question()
                .map(question -> ReportWords.say("mail.because", question.id().value(), question.text(), part.answer()))
                .orElseGet(() -> ReportWords.say("mail.because.personal", part.answer()));
    }
}
