package org.engagementchecklist.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import org.engagementchecklist.proof.Defect;
import org.engagementchecklist.report.pdf.PdfOpener;
import org.engagementchecklist.report.print.Printout;
import org.engagementchecklist.storage.Opening;
import org.engagementchecklist.storage.Saving;
import org.engagementchecklist.ui.checklists.ChecklistsDoors;
import org.engagementchecklist.ui.checklists.ChecklistsModel;
import org.engagementchecklist.ui.checklists.ChecklistsView;
import org.engagementchecklist.ui.common.Dialogs;
import org.engagementchecklist.ui.common.KeptSettings;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.history.HistoryModel;
import org.engagementchecklist.ui.history.HistoryView;
import org.engagementchecklist.ui.history.Keeping;
import org.engagementchecklist.ui.moving.MovingModel;
import org.engagementchecklist.ui.moving.MovingView;
import org.engagementchecklist.ui.preview.PreviewDoors;
import org.engagementchecklist.ui.preview.PreviewModel;
import org.engagementchecklist.ui.preview.PreviewView;
import org.engagementchecklist.ui.start.StartDoors;
import org.engagementchecklist.ui.start.StartModel;
import org.engagementchecklist.ui.start.StartView;
import org.engagementchecklist.ui.summary.PageModel;
import org.engagementchecklist.ui.summary.PdfModel;
import org.engagementchecklist.ui.summary.SummaryDoors;
import org.engagementchecklist.ui.summary.SummaryExits;
import org.engagementchecklist.ui.summary.SummaryModel;
import org.engagementchecklist.ui.summary.SummaryView;
import org.engagementchecklist.ui.wizard.Exits;

/** The screens of the program and the ways between them. */
public final class Screens {
    private final Surroundings around;
    private final BiConsumer<Parent, String> show;
    private final StartModel startModel;
    private final StartView start;
    private final ChecklistsModel checklists;
    private volatile Optional<InHand> inHand = Optional.empty();

    /**
     * Makes the screens; none is shown yet.
     *
     * @param show puts a screen into the window, under a title
     */
    public Screens(Surroundings around, BiConsumer<Parent, String> show) {
        this.around = around;
        this.show = show;
        startModel = new StartModel(
                around.installed().library(), around.folder(), around.threads(), around.clock(), this::takeInHand);
        start = new StartView(
                startModel,
                new StartDoors(around.dialogs(), around.outlets().opener(), this::showChecklists, around.choice()));
        checklists = new ChecklistsModel(around.installed(), around.threads(), around.clock());
    }

    /** From now on begins as the last start ended, and keeps what is chosen on the first screen for the next one. */
    void remember(KeptSettings settings) {
        startModel.remember(
                settings.now().edition(),
                chosen -> settings.change(each -> each.withEdition(Optional.of(chosen)), _ -> {}));
    }

    /** Shows what there is at the start of the program, and what its user has added as soon as it is read. */
    public void begin() {
        showStart();
        checklists.begin();
        new LeftBehind(around, this::open).ask();
    }

    /** Puts down what is in hand and shows the list of engagements. */
    public void showStart() {
        putDown();
        show.accept(start, Messages.text("window.title"));
        start.enter();
    }

    /** Opens a file; one that cannot be used is explained, and a PDF is brought into the folder. */
    public void open(Path file) {
        if (PdfOpener.isPdf(file)) {
            start.bring(List.of(file));
            return;
        }
        startModel.open(file, trouble -> {
            around.dialogs()
                    .tell(new Dialogs.Message(
                            Messages.text("window.unusable", trouble.file().getFileName()), words(trouble.defects())));
            startModel.goodCopies(around.dialogs()).offer(file).ifPresent(this::open);
        });
    }

    /** Makes ready what would be slow when it is first asked for. */
    void prepare() {
        around.outlets().printing().prepare();
    }

    /** Says something that needs no answer. */
    void tell(Dialogs.Message message) {
        around.dialogs().tell(message);
    }

    /** Judges the answers in hand by the present day. */
    public void refresh() {
        inHand.ifPresent(each -> each.session().refresh());
    }

    /** Waits until what is in hand is saved, and lets it go; where saving fails, another place is offered. */
    public void putDown() {
        inHand.ifPresent(each -> {
            each.saving().end().ifPresent(trouble -> settle(each, trouble));
            each.saving().file().close();
        });
        inHand = Optional.empty();
    }

    private void settle(InHand each, Saving trouble) {
        boolean changed = trouble instanceof Saving.ChangedElsewhere;
        if (!changed || !new Conflict(each.session(), each.saving(), around, _ -> {}).settle()) {
            Rescue.offer(each.saving(), trouble, around.dialogs());
        }
    }

    /** Writes what is in hand, also what is being typed, and does not wait for it. */
    public void write() {
        inHand.ifPresent(each -> each.saving().write());
    }

    /** The same, but waits until it is written. May be called from any thread. */
    public void flush() {
        inHand.ifPresent(each -> each.saving().flush());
    }

    /** {@return what is in hand, if anything} */
    Optional<InHand> inHand() {
        return inHand;
    }

    /** Puts down what is in hand and takes this instead. */
    void takeInHand(Opening.Opened opened) {
        putDown();
        new Entrance(around).admit(opened).ifPresent(this::show);
    }

    private void show(Entry entry) {
        Opening.Opened opened = entry.opened();
        InHand taken = InHand.take(
                entry,
                around,
                new Exits(
                        this::showStart,
                        this::showSummary,
                        this::savePdf,
                        this::print,
                        this::showNewer,
                        this::showHistory));
        inHand = Optional.of(taken);
        Conflict conflict = new Conflict(taken.session(), taken.saving(), around, this::open);
        taken.saving().onConflict(conflict::settle);
        showWizard(taken);
        if (!opened.warnings().isEmpty()) {
            around.dialogs().tell(new Dialogs.Message(Messages.text("window.warnings"), words(opened.warnings())));
        }
    }

    private void showWizard(InHand taken) {
        show.accept(taken.wizard(), taken.title());
        taken.wizard().begin();
    }

    /** Shows the summary of what is in hand. */
    void showSummary() {
        inHand.ifPresent(taken -> summary(taken).enter());
    }

    private void showChecklists() {
        ChecklistsDoors doors = new ChecklistsDoors(
                around.dialogs(), around.outlets().opener(), around.outlets().clipboard());
        ChecklistsView view = new ChecklistsView(checklists, doors, this::showStart);
        show.accept(view, Messages.text("window.title"));
        view.enter();
    }

    /** Shows what the newest edition would change for what is in hand, if there is a newer one. */
    private void showNewer() {
        inHand.ifPresent(taken -> taken.newer(around).ifPresent(newer -> {
            MovingModel model =
                    new MovingModel(taken.asItStands(), newer, around.folder(), around.threads(), around.clock());
            MovingView view = new MovingWay(this, around).preview(model, () -> showWizard(taken));
            show.accept(view, taken.title());
            view.enter();
        }));
    }

    /** Shows the states that were kept of what is in hand. */
    void showHistory() {
        inHand.ifPresent(taken -> {
            Keeping keeping = new Keeping(taken.saving().file().path(), around.folder(), around.clock(), this::open);
            HistoryModel model = new HistoryModel(taken.session(), keeping, around.threads());
            HistoryView view = new HistoryView(model, around.look(), around.dialogs(), () -> showWizard(taken));
            show.accept(view, taken.title());
            view.enter();
        });
    }

    private void savePdf() {
        inHand.ifPresent(taken -> {
            SummaryView view = summary(taken);
            view.enter();
            view.savePdf();
        });
    }

    private void print() {
        inHand.ifPresent(taken -> {
            SummaryView view = summary(taken);
            view.enter();
            view.print();
        });
    }

    private SummaryView summary(InHand taken) {
        SummaryModel model = new SummaryModel(taken.session(), taken.newer(around), around.threads());
        SummaryView view = new SummaryView(
                model,
                new PdfModel(model, around.threads()),
                new SummaryDoors(
                        around.dialogs(),
                        around.outlets().opener(),
                        around.outlets().browser(),
                        around.outlets().clipboard(),
                        around.outlets().printing()),
                new SummaryExits(
                        () -> showWizard(taken),
                        question -> {
                            showWizard(taken);
                            taken.model().goTo(question);
                        },
                        this::showNewer,
                        (printout, from) -> showPreview(printout, () -> {
                            show.accept(from, taken.title());
                            from.enter();
                        })));
        view.offer(new PageModel(
                model,
                () -> around.folder().formerStates(taken.saving().file().path()),
                around.clock().getZone(),
                around.threads()));
        show.accept(view, taken.title());
        return view;
    }

    /** Shows a finished paper as it would be printed. */
    private void showPreview(Printout printout, Runnable back) {
        PreviewModel model = new PreviewModel(printout, around.outlets().printing(), around.threads());
        PreviewView view = new PreviewView(model, new PreviewDoors(around.dialogs(), back));
        show.accept(view, Messages.text("window.title-of", printout.title()));
        view.enter();
    }

    private static String words(List<Defect> defects) {
        return defects.stream()
                .map(defect -> Messages.text("window.defect", defect.message(), defect.advice()))
                .collect(Collectors.joining("\n"));
    }
}
