package org.engagementchecklist.ui.summary;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import org.engagementchecklist.assessment.Referral;
import org.engagementchecklist.report.CalendarEntry;
import org.engagementchecklist.report.OfficeMail;
import org.engagementchecklist.report.mail.MailLink;
import org.engagementchecklist.report.mail.Mailto;
import org.engagementchecklist.storage.Saving;
import org.engagementchecklist.storage.TextFiles;
import org.engagementchecklist.ui.common.Dialogs;
import org.engagementchecklist.ui.common.FileKind;
import org.engagementchecklist.ui.common.Handover;
import org.engagementchecklist.ui.common.Links;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Reflow;

/** What can be done about meetings, messages to offices and calendars, only ever on a click. */
final class OutgoingActions {
    private static final int MOST_NAMES = 5;

    private final OutgoingModel model;
    private final SummaryDoors doors;
    private final PdfStatus status;

    /** @param status says what became of it */
    OutgoingActions(OutgoingModel model, SummaryDoors doors, PdfStatus status) {
        this.model = model;
        this.doors = doors;
        this.status = status;
    }

    /**
     * {@return the actions for one office}
     *
     * @param page shows the page for a meeting with it
     */
    FlowPane about(Referral referral, Runnable page) {
        String office = referral.office().name();
        return row(
                button(Messages.text("summary.meeting"), Messages.text("summary.meeting-for", office), page),
                button(
                        Messages.text("summary.mail.write"),
                        Messages.text("summary.mail.write-for", office),
                        () -> write(model.mail(referral))),
                button(
                        Messages.text("summary.mail.copy"),
                        Messages.text("summary.mail.copy-for", office),
                        () -> copy(model.mail(referral))));
    }

    /** {@return the actions for all offices together} */
    FlowPane aboutAll() {
        Button mails = Links.button(Messages.text("summary.mail.save"), this::saveMails);
        mails.setAccessibleHelp(Messages.text("summary.mail.save-meaning"));
        Button calendar = Links.button(Messages.text("summary.calendar.save"), this::saveCalendar);
        calendar.setAccessibleHelp(Messages.text("summary.calendar.save-meaning"));
        return row(mails, calendar);
    }

    private void write(OfficeMail mail) {
        String office = mail.office().name();
        switch (MailLink.of(mail)) {
            case MailLink.Whole(var begun) -> hand(begun, mail, Messages.text("summary.mail.handed", office));
            case MailLink.WithoutText(var begun) -> {
                doors.clipboard().accept(mail.body());
                hand(begun, mail, Messages.text("summary.mail.handed-in-part", office));
            }
            case MailLink.TooLong() -> {
                doors.clipboard().accept(mail.text());
                status.say(Messages.text("summary.mail.too-long", office));
            }
        }
    }

    private void hand(Mailto begun, OfficeMail mail, String handed) {
        String office = mail.office().name();
        doors.outside()
                .hand(
                        new Handover.Message(begun, mail.text()),
                        outcome -> status.say(
                                switch (outcome) {
                                    case TAKEN -> handed;
                                    case REFUSED -> Messages.text("summary.mail.not-handed", office);
                                }));
    }

    private void copy(OfficeMail mail) {
        doors.clipboard().accept(mail.text());
        status.say(Messages.text("summary.mail.copied", mail.office().name()));
    }

    private void saveMails() {
        doors.dialogs().folder().ifPresent(folder -> {
            List<OfficeMail> mails = model.mails();
            long bare =
                    mails.stream().filter(mail -> mail.addresses().isEmpty()).count();
            save(
                    model.drafts(mails, folder),
                    this::mayReplace,
                    Messages.text("summary.mail.saved", mails.size(), name(folder), bare),
                    folder(folder));
        });
    }

    private void saveCalendar() {
        FileKind kind = new FileKind(Messages.text("summary.calendar.kind"), "ics");
        doors.dialogs().fileToSave(kind, model.suggestion()).ifPresent(chosen -> {
            List<CalendarEntry> entries = model.entries();
            long dated =
                    entries.stream().filter(entry -> entry.day().isPresent()).count();
            TextFiles calendar = model.calendar(entries, chosen);
            Path file = calendar.folder()
                    .resolve(calendar.texts().keySet().iterator().next());
            // The system's dialog has asked about the file that was chosen, and about no other.
            save(
                    calendar,
                    inTheWay -> inTheWay.contains(chosen.toAbsolutePath()) || mayReplace(inTheWay),
                    Messages.text("summary.calendar.saved", name(file), dated, entries.size() - dated),
                    Links.link(
                            Messages.text("summary.calendar.open"),
                            () -> doors.outside().hand(new Handover.Document(file))));
        });
    }

    private void save(TextFiles files, Predicate<List<Path>> consent, String saved, Hyperlink way) {
        Consumer<Optional<Saving.Failed>> then = failed -> failed.ifPresentOrElse(
                each -> status.say(
                        Messages.text("summary.outgoing.failed", name(each.file()), each.reason(), each.advice())),
                () -> status.tell(saved, way));
        model.write(files, consent, then);
    }

    private boolean mayReplace(List<Path> inTheWay) {
        String names =
                inTheWay.stream().limit(MOST_NAMES).map(OutgoingActions::name).collect(Collectors.joining("\n"));
        int more = Math.max(0, inTheWay.size() - MOST_NAMES);
        return doors.dialogs()
                .ask(
                        new Dialogs.Message(
                                Messages.text("summary.outgoing.there", inTheWay.size()),
                                Messages.text("summary.outgoing.there-meaning", names, more)),
                        Messages.text("summary.outgoing.replace"));
    }

    private Hyperlink folder(Path folder) {
        return Links.link(
                Messages.text("summary.pdf.folder"), () -> doors.outside().hand(new Handover.Folder(folder)));
    }

    private static FlowPane row(Button... buttons) {
        FlowPane row = Reflow.of(buttons);
        row.getStyleClass().add("summary-outgoing");
        for (Button button : buttons) {
            button.getStyleClass().add("summary-small-button");
        }
        return row;
    }

    private static Button button(String words, String name, Runnable action) {
        Button button = Links.button(words, action);
        button.setAccessibleText(name);
        return button;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
