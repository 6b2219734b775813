package org.engagementchecklist.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Parent;
import org.engagementchecklist.app.PdfFiles;
import org.engagementchecklist.proof.Defect;
import org.engagementchecklist.report.print.Printout;
import org.engagementchecklist.storage.Opening;
import org.engagementchecklist.storage.Saving;
import org.engagementchecklist.ui.checklists.ChecklistsDoors;
import org.engagementchecklist.ui.checklists.ChecklistsModel;
import org.engagementchecklist.ui.checklists.ChecklistsView;
import org.engagementchecklist.ui.common.Dialogs;
import org.engagementchecklist.ui.common.KeptSettings;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Snapshot;
import org.engagementchecklist.ui.history.HistoryExits;
import org.engagementchecklist.ui.history.HistoryModel;
import org.engagementchecklist.ui.history.HistoryView;
import org.engagementchecklist.ui.history.Keeping;
import org.engagementchecklist.ui.moving.MovingModel;
import org.engagementchecklist.ui.moving.MovingView;
import org.engagementchecklist.ui.preview.PreviewDoors;
import org.engagementchecklist.ui.preview.PreviewModel;
import org.engagementchecklist.ui.preview.PreviewView;
import org.engagementchecklist.ui.start.Order;
import org.engagementchecklist.ui.start.StartDoors;
import org.engagementchecklist.ui.start.StartModel;
import org.engagementchecklist.ui.start.StartView;
import org.engagementchecklist.ui.start.Trouble;
import org.engagementchecklist.ui.summary.PageModel;
import org.engagementchecklist.ui.summary.PdfModel;
import org.engagementchecklist.ui.summary.SummaryDoors;
import org.engagementchecklist.ui.summary.SummaryExits;
import org.engagementchecklist.ui.summary.SummaryModel;
import org.engagementchecklist.ui.summary.SummaryView;
import org.engagementchecklist.ui.wizard.Exits;
import org.engagementchecklist.ui.wizard.WizardModel;

/** The screens of the program and the ways between them. */
public final class Screens {
    private final Surroundings around;
    private final BiConsumer<Parent, String> show;
    private final Consumer<String> rename;
    private final StartModel startModel;
    private final StartView start;
    private final ChecklistsModel checklists;
    private volatile Optional<InHand> inHand = Optional.empty();

    /**
     * Makes the screens; none is shown yet.
     *
     * @param show puts a screen into the window, under a title
     * @param rename puts another title over the screen that is shown
     */
    public Screens(Surroundings around, BiConsumer<Parent, String> show, Consumer<String> rename) {
        this.around = around;
        this.show = show;
        this.rename = rename;
        startModel = new StartModel(
                around.installed().library(), around.folder(), around.threads(), around.clock(), this::takeInHand);
        start = new StartView(
                startModel,
                new StartDoors(
                        around.dialogs(),
                        around.outlets().outside(),
                        this::showChecklists,
                        around.look(),
                        around.choice()));
        checklists = new ChecklistsModel(around.installed(), around.threads(), around.clock());
    }

    /** From now on begins as the last start ended, and keeps what is chosen on the first screen for the next one. */
    void remember(KeptSettings settings) {
        settings.now().sort().map(Order::of).ifPresent(startModel.order()::set);
        startModel.order().addListener((_, _, order) -> settings.change(each -> each.withSort(order.text()), _ -> {}));
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
        if (!putDown()) {
            return;
        }
        show.accept(start, Messages.text("window.title"));
        start.enter();
    }

    /** Opens a file; one that cannot be used is explained, and a PDF is brought into the folder. */
    public void open(Path file) {
        if (PdfFiles.isPdf(file)) {
            start.bring(List.of(file));
            return;
        }
        startModel.open(
                file, trouble -> startModel.goodCopies(around.dialogs()).offer(trouble, this::explain, this::open));
    }

    private void explain(Trouble trouble) {
        tell(new Dialogs.Message(
                Messages.text("window.unusable", trouble.file().getFileName()),
                words(trouble.defects()).collect(Collectors.joining("\n"))));
    }

    /** Makes ready what would be slow when it is first asked for. */
    void prepare() {
        around.outlets().printing().prepare();
    }

    /** Says something that needs no answer. */
    void tell(Dialogs.Message message) {
        around.dialogs().tell(message);
    }

    /** Judges the answers in hand by the present day; where none are, lists what others may have changed meanwhile. */
    public void refresh() {
        inHand.ifPresentOrElse(each -> each.session().refresh(), startModel::comeBack);
    }

    /**
     * Waits until what is in hand is saved, and lets it go; where saving fails, another place is offered.
     *
     * @return whether nothing is in hand any more; its user may stay with what is not saved
     */
    public boolean putDown() {
        Optional<InHand> taken = settled();
        if (taken.filter(each -> !canGo(each)).isPresent()) {
            return false;
        }
        taken.ifPresent(each -> each.saving().end());
        inHand = Optional.empty();
        return true;
    }

    private boolean canGo(InHand each) {
        return each.saving().unsaved().map(trouble -> settle(each, trouble)).orElse(true);
    }

    private boolean settle(InHand each, Saving trouble) {
        return (trouble instanceof Saving.ChangedElsewhere
                        && new Conflict(each.session(), each.saving(), around, _ -> {}).settle())
                || Rescue.offer(each.saving(), trouble, around.dialogs());
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

    /** {@return the same, after what is being typed in it has settled} */
    private Optional<InHand> settled() {
        inHand.ifPresent(each -> each.session().settle());
        return inHand;
    }

    /** Puts down what is in hand and takes this instead. */
    void takeInHand(Opening.Opened opened) {
        if (!putDown()) {
            return;
        }
        new Entrance(around).admit(opened).ifPresent(this::show);
    }

    private void show(Entry entry) {
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
        taken.session().snapshot().addListener((_, before, now) -> retitle(taken, before, now));
        Conflict conflict = new Conflict(taken.session(), taken.saving(), around, this::open);
        taken.saving().onConflict(conflict::settle);
        showWizard(taken);
        String toKnow = toKnow(entry);
        if (!toKnow.isEmpty()) {
            around.dialogs().tell(new Dialogs.Message(Messages.text("window.warnings"), toKnow));
        }
    }

    private static String toKnow(Entry entry) {
        Stream<String> unseen =
                entry.file().whyNotLocked().map(reason -> Messages.text("window.unlocked", reason)).stream();
        return Stream.concat(unseen, words(entry.opened().warnings())).collect(Collectors.joining("\n"));
    }

    /** The title of the window follows the one that is typed, as long as the engagement is in hand. */
    private void retitle(InHand taken, Snapshot before, Snapshot now) {
        String former = before.engagement().facts().title();
        if (!now.engagement().facts().title().equals(former)
                && inHand.filter(taken::equals).isPresent()) {
            rename.accept(taken.title());
        }
    }

    private void showWizard(InHand taken) {
        show.accept(taken.wizard(), taken.title());
        taken.wizard().begin();
    }

    /** Shows the questions again where they were left. */
    private void comeBack(InHand taken) {
        show.accept(taken.wizard(), taken.title());
        taken.wizard().comeBack();
    }

    /** Changes are taken back and made again where they can be seen. */
    private void retrace(InHand taken, Consumer<WizardModel> step) {
        comeBack(taken);
        step.accept(taken.model());
    }

    /** Shows the summary of what is in hand. */
    void showSummary() {
        settled().ifPresent(taken -> summary(taken).enter());
    }

    private void showChecklists() {
        ChecklistsDoors doors = new ChecklistsDoors(
                around.dialogs(), around.outlets().outside(), around.outlets().clipboard(), around.look());
        ChecklistsView view = new ChecklistsView(checklists, doors, this::showStart);
        show.accept(view, Messages.text("window.title"));
        view.enter();
    }

    /** Shows what the newest edition would change for what is in hand, if there is a newer one. */
    private void showNewer() {
        settled()
                .ifPresent(taken -> taken.newer(around).ifPresent(newer -> {
                    MovingModel model = new MovingModel(
                            taken.asItStands(), newer, around.folder(), around.threads(), around.clock());
                    MovingView view = new MovingWay(this, around).preview(model, () -> comeBack(taken));
                    show.accept(view, taken.title());
                    view.enter();
                }));
    }

    /** Shows the states that were kept of what is in hand. */
    void showHistory() {
        settled().ifPresent(taken -> {
            Keeping keeping = new Keeping(taken.saving().file().path(), around.folder(), around.clock(), this::open);
            HistoryModel model = new HistoryModel(taken.session(), keeping, around.threads());
            HistoryExits exits = new HistoryExits(
                    () -> comeBack(taken),
                    () -> retrace(taken, WizardModel::undo),
                    () -> retrace(taken, WizardModel::redo));
            HistoryView view = new HistoryView(model, around.look(), around.dialogs(), exits);
            show.accept(view, taken.title());
            view.enter();
        });
    }

    private void savePdf() {
        settled().ifPresent(taken -> {
            SummaryView view = summary(taken);
            view.enter();
            view.savePdf();
        });
    }

    private void print() {
        settled().ifPresent(taken -> {
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
                        around.outlets().outside(),
                        around.outlets().clipboard(),
                        around.outlets().printing(),
                        around.look()),
                new SummaryExits(
                        () -> comeBack(taken),
                        () -> retrace(taken, WizardModel::undo),
                        () -> retrace(taken, WizardModel::redo),
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
        PreviewView view = new PreviewView(model, new PreviewDoors(around.dialogs(), back, around.look()));
        show.accept(view, Messages.text("window.title-of", printout.title()));
        view.enter();
    }

    private static Stream<String> words(List<Defect> defects) {
        return defects.stream().map(defect -> Messages.text("window.defect", defect.message(), defect.advice()));
    }
}
