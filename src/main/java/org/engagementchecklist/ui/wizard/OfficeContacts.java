package org.engagementchecklist.ui.wizard;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.engagementchecklist.checklist.Contact;
import org.engagementchecklist.checklist.Office;
import org.engagementchecklist.checklist.Person;
import org.engagementchecklist.checklist.Source;
import org.engagementchecklist.ui.common.Handover;
import org.engagementchecklist.ui.common.Links;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Outside;
import org.engagementchecklist.ui.common.Wrapping;

/** How to reach an office, each way with the page and date it was seen on. */
final class OfficeContacts extends VBox {
    private final Outside outside;

    OfficeContacts(Office office, Outside outside) {
        this.outside = outside;
        getStyleClass().add("contacts");
        if (office.contacts().isEmpty()) {
            getChildren().add(text(Messages.text("wizard.contact.unknown")));
        }
        office.contacts().forEach(this::add);
        office.people().forEach(this::add);
        if (!office.earlier().isBlank()) {
            getChildren().add(small(Messages.text("wizard.contact.earlier", office.earlier())));
        }
    }

    private void add(Contact contact) {
        getChildren().add(value(contact));
        if (!contact.seenOn().isEmpty()) {
            getChildren().add(small(seen(contact.seenOn())));
        }
    }

    private void add(Person person) {
        getChildren().add(text(Messages.text("wizard.contact.person", person.name(), person.role(), person.asOf())));
    }

    private Node value(Contact contact) {
        String words = contact.purpose().isBlank()
                ? contact.value()
                : Messages.text("wizard.contact.for", contact.value(), contact.purpose());
        return switch (contact.way()) {
            case Contact.Email(var address) -> link(words, new Handover.Address(address));
            case Contact.Page(var page) -> link(words, new Handover.Page(page));
            case Contact.Phone _ -> text(Messages.text("wizard.contact.phone", words));
            case Contact.Place _, Contact.Note _ -> text(words);
        };
    }

    private Hyperlink link(String words, Handover leads) {
        return Links.link(words, () -> outside.hand(leads));
    }

    private static String seen(List<Source> sources) {
        return sources.stream()
                .map(source -> Messages.text("wizard.contact.seen", source.what(), source.asOf()))
                .collect(Collectors.joining("; ", Messages.text("wizard.contact.seen-first"), ""));
    }

    private static Label text(String words) {
        Label label = new Label(words);
        Wrapping.wrap(label);
        return label;
    }

    private static Label small(String words) {
        Label label = text(words);
        label.getStyleClass().addAll("small", "muted");
        return label;
    }
}
