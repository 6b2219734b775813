package org.engagementchecklist.ui.summary;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.engagementchecklist.assessment.Referral;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.fault.Fault;
import org.engagementchecklist.report.CalendarComposer;
import org.engagementchecklist.report.CalendarEntry;
import org.engagementchecklist.report.MailComposer;
import org.engagementchecklist.report.OfficeMail;
import org.engagementchecklist.report.Personal;
import org.engagementchecklist.report.SummaryContents;
import org.engagementchecklist.report.calendar.CalendarFile;
import org.engagementchecklist.report.mail.DraftFile;
import org.engagementchecklist.storage.FileName;
import org.engagementchecklist.storage.Saving;
import org.engagementchecklist.storage.TextFiles;
import org.engagementchecklist.ui.common.Broken;
import org.engagementchecklist.ui.common.Messages;

/** Messages to offices and entries for calendars, made of the summary and written beside the window's thread. */
final class OutgoingModel {
    private final SummaryModel summary;
    private final Supplier<Personal> personal;

    /** @param personal what becomes of personal answers, asked each time */
    OutgoingModel(SummaryModel summary, Supplier<Personal> personal) {
        this.summary = summary;
        this.personal = personal;
    }

    /** {@return the message to the office of a referral} */
    OfficeMail mail(Referral referral) {
        return new MailComposer(contents()).to(referral);
    }

    /** {@return the messages to all offices} */
    List<OfficeMail> mails() {
        return new MailComposer(contents()).all();
    }

    /** {@return what is to be entered into a calendar} */
    List<CalendarEntry> entries() {
        return CalendarComposer.compose(contents());
    }

    /** {@return a name for the file of the calendar} */
    String suggestion() {
        return FileName.of(summary.snapshot().engagement(), CalendarFile.ENDING);
    }

    /** {@return the messages as files of a folder} */
    TextFiles drafts(List<OfficeMail> mails, Path folder) {
        Engagement engagement = summary.snapshot().engagement();
        return TextFiles.of(
                folder,
                mails,
                mail -> FileName.of(engagement, mail.office().id().value(), DraftFile.ENDING),
                DraftFile::of);
    }

    /** {@return the entries as a file; one without an ending gets that of calendars} */
    TextFiles calendar(List<CalendarEntry> entries, Path chosen) {
        Instant made = summary.now();
        String name = String.valueOf(chosen.getFileName());
        boolean complete = name.toLowerCase(Locale.ROOT).endsWith(CalendarFile.ENDING);
        Path file = complete ? chosen : chosen.resolveSibling(name + CalendarFile.ENDING);
        return TextFiles.one(file, CalendarFile.of(entries, made));
    }

    /**
     * Writes files.
     *
     * @param consent is asked whether they may be written over what is in their way
     * @param then hears why they are not all in their places, if they are not
     */
    void write(TextFiles files, Predicate<List<Path>> consent, Consumer<Optional<Saving.Failed>> then) {
        Consumer<Fault> broken = fault -> then.accept(Optional.of(new Saving.Failed(
                files.folder(), Broken.words(fault), Messages.text("summary.outgoing.look", files.folder()))));
        summary.work(
                files::inTheWay,
                inTheWay -> {
                    if (inTheWay.isEmpty() || consent.test(inTheWay)) {
                        summary.work(() -> files.write().failed().stream().findFirst(), then, broken);
                    }
                },
                broken);
    }

    private SummaryContents contents() {
        return summary.contents(personal.get());
    }
}
