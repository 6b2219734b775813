package org.engagementchecklist.ui.wizard;

import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.engagementchecklist.checklist.Contact;
import org.engagementchecklist.checklist.Office;
import org.engagementchecklist.checklist.Person;
import org.engagementchecklist.checklist.Source;
import org.engagementchecklist.ui.common.Links;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Wrapping;

/** How to reach an office, each way with the page and date it was seen on. */
final class OfficeContacts extends VBox {
    private final Consumer<URI> browser;

    OfficeContacts(Office office, Consumer<URI> browser) {
        this.browser = browser;
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
        return switch (contact.kind()) {
            case EMAIL -> Links.link(words, () -> browser.accept(URI.create("mailto:" + contact.value())));
            case PAGE -> Links.link(words, () -> browser.accept(URI.create(contact.value())));
            case PHONE -> text(Messages.text("wizard.contact.phone", words));
            case PLACE, NOTE -> text(words);
        };
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
