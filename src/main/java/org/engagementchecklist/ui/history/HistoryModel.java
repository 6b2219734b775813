package org.engagementchecklist.ui.history;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.engagementchecklist.app.BackupWords;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Summary;
import org.engagementchecklist.fault.Fault;
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.Report;
import org.engagementchecklist.storage.Backup;
import org.engagementchecklist.storage.Backups;
import org.engagementchecklist.storage.Opening;
import org.engagementchecklist.storage.Saving;
import org.engagementchecklist.ui.common.Announcement;
import org.engagementchecklist.ui.common.Broken;
import org.engagementchecklist.ui.common.Dates;
import org.engagementchecklist.ui.common.Dialogs;
import org.engagementchecklist.ui.common.Edited;
import org.engagementchecklist.ui.common.EngagementSession;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.PdfSaving;
import org.engagementchecklist.ui.common.Snapshot;
import org.engagementchecklist.ui.common.Threads;

/** The states that were kept of the engagement in hand, and what can be done with them. Files are read beside the window. */
public final class HistoryModel {
    private final EngagementSession session;
    private final Keeping keeping;
    private final Threads threads;
    private final ObservableList<FormerState> states = FXCollections.observableArrayList();
    private final ObservableList<FormerState> statesToRead = FXCollections.unmodifiableObservableList(states);
    private final ObjectProperty<Optional<FormerState>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<FormerState>> compared = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.DIFFERENCE);
    private final ReadOnlyObjectWrapper<Optional<Report>> report = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper awaited = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Paper> paper = new SimpleObjectProperty<>(Paper.LETTER);
    private final PdfSaving saving;
    private final ReadOnlyBooleanWrapper wentBack = new ReadOnlyBooleanWrapper(false);
    private int round;

    /** Knows no state until it is refreshed. */
    public HistoryModel(EngagementSession session, Keeping keeping, Threads threads) {
        this.session = session;
        this.keeping = keeping;
        this.threads = threads;
        this.saving = new PdfSaving(threads);
        saving.state().subscribe(state -> said.set(state.words()));
        List.of(selected, compared, shown).forEach(each -> each.subscribe(() -> compose()));
        session.snapshot().subscribe(() -> {
            wentBack.set(session.toUndo().filter(Edited.Whole.class::isInstance).isPresent());
            compose();
        });
    }

    /** {@return the kept states, the latest first} */
    ObservableList<FormerState> states() {
        return statesToRead;
    }

    /** {@return whether the kept states are not known yet} */
    ReadOnlyBooleanProperty awaited() {
        return awaited.getReadOnlyProperty();
    }

    /** {@return the state that is looked at, if one is} */
    ObjectProperty<Optional<FormerState>> selected() {
        return selected;
    }

    /** {@return the state it is compared with; empty for that of now} */
    ObjectProperty<Optional<FormerState>> compared() {
        return compared;
    }

    /** {@return what is shown of the selected state} */
    ObjectProperty<Shown> shown() {
        return shown;
    }

    /** {@return the sheets for a PDF} */
    ObjectProperty<Paper> paper() {
        return paper;
    }

    /** {@return what is to be read of the selected state; empty while nothing can be} */
    ReadOnlyObjectProperty<Optional<Report>> report() {
        return report.getReadOnlyProperty();
    }

    /** {@return what came of the last thing that was asked for, in words} */
    ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    /** {@return the work on the engagement, with what can be taken back} */
    EngagementSession session() {
        return session;
    }

    /** {@return whether the engagement may not be changed} */
    boolean isReadOnly() {
        return session.isReadOnly();
    }

    /** Reads what is kept. */
    public void refresh() {
        threads.work(
                this::read,
                found -> {
                    states.setAll(found);
                    selected.set(selected.get()
                            .flatMap(HistoryModel.this::sameOf)
                            .or(() -> found.stream().findFirst()));
                    compared.set(compared.get().flatMap(HistoryModel.this::sameOf));
                    awaited.set(false);
                },
                fault -> {
                    awaited.set(false);
                    say(fault);
                });
    }

    /** Keeps the state as it is now, until somebody removes its file. */
    void keep(String name) {
        Snapshot state = session.snapshot().get();
        threads.work(
                () -> keep(state, Backup.Kind.NAMED, name.strip()),
                saving -> {
                    say(
                            saving,
                            name.isBlank()
                                    ? Messages.text("history.kept-unnamed")
                                    : Messages.text("history.kept", name.strip()));
                    refresh();
                },
                this::say);
    }

    /** {@return why the selected state cannot take the place of the present one, if it cannot} */
    Optional<String> obstacle() {
        if (isReadOnly()) {
            return Optional.of(Messages.text("history.go-back.read-only"));
        }
        return openedSelection()
                .filter(each -> !isOfThisEdition(each))
                .map(_ -> Messages.text("history.go-back.other-edition"));
    }

    /** Keeps the present state, then lets the selected one take its place. */
    void goBack() {
        selected.get()
                .filter(_ -> obstacle().isEmpty())
                .ifPresent(state -> state.opened().ifPresent(opened -> goBack(state, opened.engagement())));
    }

    /** {@return whether the last change was going back to a former state, so that {@link #undo} takes that back} */
    ReadOnlyBooleanProperty wentBack() {
        return wentBack.getReadOnlyProperty();
    }

    /** Takes going back to a former state back again, if that was the last change. */
    void undo() {
        if (wentBack.get()) {
            session.undo();
            said.set(session.latest().get().map(Announcement::sentence).orElse(""));
        }
    }

    /** Makes another engagement of the selected state and takes it in hand. */
    void copy() {
        selected.get().ifPresent(state -> state.opened().ifPresent(opened -> copy(state, opened)));
    }

    /** Saves what is shown as a PDF, without personal answers. */
    void savePdf(Dialogs dialogs) {
        reading().onPaper(shown.get(), paper.get()).ifPresent(order -> saving.ask(dialogs, title(), order));
    }

    private String title() {
        String title = session.engagement().facts().title();
        String named = title.isBlank() ? Messages.text("history.pdf.untitled") : title;
        return Messages.text(shown.get() == Shown.WHOLE ? "history.pdf.whole" : "history.pdf.difference", named);
    }

    private void goBack(FormerState state, Engagement former) {
        Snapshot present = session.snapshot().get();
        threads.work(
                () -> keep(present, Backup.Kind.BEFORE_RESTORING, ""),
                saving -> {
                    if (saving.isInPlace()) {
                        session.goBackTo(former);
                    }
                    say(saving, Messages.text("history.gone-back", state.words()));
                    refresh();
                },
                this::say);
    }

    private void copy(FormerState state, Opening.Opened opened) {
        Engagement former = opened.engagement();
        String title = Messages.text("history.copy-title", former.facts().title(), state.words());
        Engagement copy = former.copiedAs(UUID.randomUUID(), keeping.clock().instant())
                .with(former.facts().withTitle(title));
        threads.work(
                () -> keeping.folder().saveNew(keeping.folder().fileFor(copy), copy, opened.checklist()),
                saving -> {
                    if (saving.isInPlace()) {
                        keeping.opened().accept(saving.file());
                    } else {
                        say(saving, "");
                    }
                },
                this::say);
    }

    private List<FormerState> read() {
        return backups().list().stream().map(this::state).toList();
    }

    private FormerState state(Backup backup) {
        return new FormerState(
                backup,
                BackupWords.of(backup, Dates.second(backup.at(), keeping.clock().getZone())),
                keeping.folder().open(backup.file()));
    }

    private Optional<FormerState> sameOf(FormerState state) {
        return states.stream()
                .filter(each -> each.backup().file().equals(state.backup().file()))
                .findFirst();
    }

    private Optional<Opening.Opened> openedSelection() {
        return selected.get().flatMap(FormerState::opened);
    }

    private boolean isOfThisEdition(Opening.Opened opened) {
        return opened.checklist()
                .edition()
                .key()
                .equals(session.checklist().edition().key());
    }

    /** Only what was asked for last is shown, whatever is ready first. */
    private void compose() {
        int mine = ++round;
        Optional<Supplier<Report>> wanted = reading().onScreen(shown.get());
        if (wanted.isEmpty()) {
            report.set(Optional.empty());
        } else {
            threads.work(
                    wanted.get(),
                    composed -> {
                        if (mine == round) {
                            report.set(Optional.of(composed));
                        }
                    },
                    fault -> {
                        if (mine == round) {
                            report.set(Optional.empty());
                            say(fault);
                        }
                    });
        }
    }

    private Reading reading() {
        return new Reading(session, selected.get(), compared.get(), session.today());
    }

    private Saving keep(Snapshot state, Backup.Kind kind, String name) {
        Engagement engagement = state.engagement();
        Summary summary =
                state.assessment().summaryOf(engagement, session.checklist().countries());
        return backups().keep(engagement, summary, kind, name);
    }

    private Backups backups() {
        return keeping.folder().backups(keeping.file());
    }

    private void say(Fault fault) {
        said.set("");
        said.set(Broken.words(fault));
    }

    private void say(Saving saving, String done) {
        said.set("");
        said.set(
                saving instanceof Saving.Failed failed
                        ? Messages.text("history.failed", failed.reason(), failed.advice())
                        : done);
    }
}
