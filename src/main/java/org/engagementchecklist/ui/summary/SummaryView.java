package org.engagementchecklist.ui.summary;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.engagementchecklist.assessment.Referral;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.report.AnswerWords;
import org.engagementchecklist.report.print.Printout;
import org.engagementchecklist.ui.common.Command;
import org.engagementchecklist.ui.common.CommandMenu;
import org.engagementchecklist.ui.common.Contained;
import org.engagementchecklist.ui.common.Headline;
import org.engagementchecklist.ui.common.InView;
import org.engagementchecklist.ui.common.Links;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Passage;
import org.engagementchecklist.ui.common.Reflow;
import org.engagementchecklist.ui.common.Subheading;

/** The summary on screen, with what can be done with it above and what became of that below. */
public final class SummaryView extends BorderPane {
    private final SummaryModel model;
    private final PdfModel pdf;
    private final SummaryDoors doors;
    private final SummaryExits exits;
    private final Headline headline = new Headline();
    private final PdfStatus status;
    private final OutgoingActions outgoing;
    private final VBox page = new VBox();

    /** Shows a summary. */
    public SummaryView(SummaryModel model, PdfModel pdf, SummaryDoors doors, SummaryExits exits) {
        this.model = model;
        this.pdf = pdf;
        this.doors = doors;
        this.exits = exits;
        this.status = new PdfStatus(doors.outside());
        this.outgoing = new OutgoingActions(new OutgoingModel(model, pdf::personal), doors, status);
        headline.setText(model.title());
        getStyleClass().add("summary");
        setTop(new VBox(head(), new PdfBar(pdf, this::savePdf, this::preview, this::print)));
        setCenter(scrolled());
        setBottom(status);
        pdf.state().subscribe(status::show);
    }

    /** Moves the focus to the heading, where reading begins. */
    public void enter() {
        applyCss();
        headline.requestFocus();
    }

    /** Offers, at the end, to compare a printed page. */
    public void offer(PageModel pages) {
        page.getChildren().add(new PagePart(pages));
    }

    /** Asks where the PDF is to be saved, and saves it there. */
    public void savePdf() {
        pdf.saveSummary(doors.dialogs());
    }

    private void preview() {
        pdf.make(this::show);
    }

    private void show(Printout printout) {
        if (getScene() != null) {
            exits.preview().accept(printout, this);
        }
    }

    /** Prints the summary. */
    public void print() {
        pdf.print(doors.printing());
    }

    private HBox head() {
        Button back = Links.button(Messages.text("summary.back"), exits.back());
        back.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(back, space, new Passage(model.standing(), "muted", "standing"), menu());
        head.getStyleClass().add("summary-head");
        return head;
    }

    private CommandMenu menu() {
        CommandMenu menu = new CommandMenu(this, doors.look(), doors.dialogs());
        menu.add(List.of(Command.back(Messages.text("summary.back"), exits.back())));
        menu.add(Command.undoAndRedo(model.session(), exits.undo(), exits.redo()));
        menu.add(List.of(
                Command.of(Messages.text("summary.pdf.save"), this::savePdf, "Shortcut+E"),
                Command.of(Messages.text("summary.pdf.preview"), this::preview),
                Command.of(Messages.text("summary.pdf.print"), this::print, "Shortcut+P")));
        return menu;
    }

    private ScrollPane scrolled() {
        page.getChildren()
                .addAll(
                        beginning(),
                        contacts(),
                        new OpenView(model, exits.question()),
                        new AnswersView(model, exits.question()),
                        new AboutPart(model));
        page.getStyleClass().add("summary-page");
        VBox centred = new VBox(page);
        centred.getStyleClass().add("summary-centred");
        ScrollPane scrolled = new ScrollPane(centred);
        scrolled.setFitToWidth(true);
        scrolled.setFocusTraversable(false);
        InView.keepFocus(scrolled);
        return scrolled;
    }

    private VBox beginning() {
        FlowPane facts = Reflow.of();
        facts.getStyleClass().add("summary-facts");
        model.facts().forEach(each -> facts.getChildren().add(new Passage(each)));
        VBox beginning = new VBox(headline, facts);
        beginning.getStyleClass().add("summary-beginning");
        model.newer().ifPresent(newer -> beginning.getChildren().add(newer(newer)));
        model.typed().ifPresent(each -> beginning.getChildren().add(new Passage(each, "summary-notice")));
        model.incomplete().ifPresent(each -> beginning.getChildren().add(new Passage(each, "summary-notice")));
        if (!model.stops().isEmpty()) {
            beginning.getChildren().add(new StopBox(model.stops()));
        }
        return beginning;
    }

    private HBox newer(Checklist newer) {
        Passage words = new Passage(
                Messages.text("summary.newer", AnswerWords.month(newer.edition().asOf())));
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button see = Links.button(Messages.text("summary.newer.see"), exits.newer());
        see.getStyleClass().add("small-button");
        see.setMinWidth(USE_PREF_SIZE);
        HBox notice = new HBox(words, see);
        notice.getStyleClass().add("summary-notice");
        return notice;
    }

    private VBox contacts() {
        VBox contacts = new VBox(Subheading.part(Messages.text("summary.contacts")));
        contacts.getStyleClass().add("summary-part");
        List<TimeGroup> groups = TimeGroup.of(model.assessment());
        if (groups.isEmpty()) {
            contacts.getChildren().add(new Passage(Messages.text("summary.contacts.none")));
        } else {
            contacts.getChildren().add(outgoing.aboutAll());
        }
        for (TimeGroup group : groups) {
            contacts.getChildren().add(Subheading.group(group.time().text()));
            group.referrals().forEach(each -> contacts.getChildren().add(Contained.of(() -> card(each))));
        }
        return contacts;
    }

    private OfficeCard card(Referral referral) {
        return new OfficeCard(
                referral,
                model,
                doors,
                exits,
                outgoing.about(referral, () -> pdf.makeMeetingPage(referral, this::show)));
    }
}
