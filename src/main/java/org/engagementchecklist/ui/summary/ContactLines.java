package org.engagementchecklist.ui.summary;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.engagementchecklist.checklist.Contact;
import org.engagementchecklist.checklist.Office;
import org.engagementchecklist.checklist.Person;
import org.engagementchecklist.checklist.Source;
import org.engagementchecklist.checklist.WebPage;
import org.engagementchecklist.ui.common.Handover;
import org.engagementchecklist.ui.common.Links;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Outside;
import org.engagementchecklist.ui.common.Passage;

/** How to reach an office, each way with the pages on which it was seen. */
final class ContactLines extends VBox {
    private final Office office;
    private final Outside outside;

    ContactLines(Office office, Outside outside) {
        this.office = office;
        this.outside = outside;
        getStyleClass().add("summary-contacts");
        office.contacts().forEach(contact -> getChildren().add(line(contact)));
        office.people().forEach(person -> getChildren().add(line(person)));
        if (getChildren().isEmpty()) {
            getChildren().add(new Passage(Messages.text("summary.contact.none"), "muted", "small"));
        }
    }

    private Node line(Contact contact) {
        String kind = kind(contact.kind());
        Label label = new Label(kind);
        label.getStyleClass().addAll("muted", "small");
        label.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(label, value(contact, kind));
        line.getStyleClass().add("summary-contact");
        if (contact.way() instanceof Contact.Page(var page)) {
            line.getChildren().add(open(page));
        }
        return new VBox(line, seen(contact.purpose(), contact.seenOn()));
    }

    private Node value(Contact contact, String kind) {
        return contact.kind() == Contact.Kind.NOTE
                ? new Passage(contact.value())
                : new SelectableText(
                        contact.value(), Messages.text("summary.contact.of", kind, office.name(), contact.value()));
    }

    private Hyperlink open(WebPage page) {
        Hyperlink link = Links.link(Messages.text("summary.contact.open"), () -> outside.hand(new Handover.Page(page)));
        link.setAccessibleText(Messages.text("summary.contact.open-page", page.link()));
        return link;
    }

    private static Node line(Person person) {
        String name = Messages.text("summary.contact.person", person.name(), person.role(), person.asOf());
        return new VBox(new Passage(name), seen("", person.seenOn()));
    }

    private static Passage seen(String purpose, List<Source> pages) {
        String on = pages.stream()
                .map(source -> Messages.text("summary.contact.page", source.what(), source.asOf()))
                .collect(Collectors.joining("; "));
        String what = purpose.isBlank() ? "" : Messages.text("summary.contact.for", purpose);
        String where = on.isEmpty() ? "" : Messages.text("summary.contact.seen", on);
        return new Passage((what + " " + where).strip(), "muted", "small");
    }

    private static String kind(Contact.Kind kind) {
        return switch (kind) {
            case EMAIL -> Messages.text("summary.contact.mail");
            case PHONE -> Messages.text("summary.contact.phone");
            case PAGE -> Messages.text("summary.contact.web");
            case PLACE -> Messages.text("summary.contact.place");
            case NOTE -> Messages.text("summary.contact.note");
        };
    }
}
