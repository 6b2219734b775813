package org.engagementchecklist.report;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Contact;
import org.engagementchecklist.checklist.Office;
import org.engagementchecklist.checklist.Person;
import org.engagementchecklist.checklist.Source;

/** How to reach an office, with the pages on which that was seen. */
final class ContactWords {
    private ContactWords() {}

    /** The office's general addresses on one line; what there is where it has none. */
    static List<Span> brief(Office office) {
        List<Contact> general = office.addresses()
                .filter(contact -> contact.purpose().isBlank())
                .toList();
        if (!general.isEmpty()) {
            return joined(general);
        }
        List<Contact> all = office.addresses().toList();
        if (!all.isEmpty()) {
            return joined(all);
        }
        return office.contacts().isEmpty() ? List.of(Span.quiet(without(office))) : joined(office.contacts());
    }

    private static String without(Office office) {
        return ReportWords.say(office.people().isEmpty() ? "contact.none" : "contact.people");
    }

    private static List<Span> joined(List<Contact> contacts) {
        List<Span> spans = new ArrayList<>();
        for (Contact contact : contacts) {
            if (!spans.isEmpty()) {
                spans.add(Span.plain(" · "));
            }
            spans.add(value(contact));
        }
        return spans;
    }

    /** Every contact and person of the office, one a line, each with the pages on which it was seen. */
    static List<Prose> full(Office office) {
        Stream<Prose> contacts = office.contacts().stream().map(ContactWords::line);
        Stream<Prose> people = office.people().stream().map(ContactWords::line);
        List<Prose> lines = Stream.concat(contacts, people).toList();
        return lines.isEmpty() ? List.of(Prose.small(Span.plain(ReportWords.say("contact.none-found")))) : lines;
    }

    private static Prose line(Contact contact) {
        String purpose = contact.purpose().isBlank() ? "" : " (" + contact.purpose() + ")";
        return Prose.small(
                Span.strong(ReportWords.say("contact." + contact.kind().name()) + " "),
                value(contact),
                Span.plain(purpose + seen(contact.seenOn())));
    }

    private static Prose line(Person person) {
        String name = ReportWords.say("person", person.name(), person.role(), person.asOf());
        return Prose.small(
                Span.strong(ReportWords.say("contact.PERSON") + " "), Span.plain(name + seen(person.seenOn())));
    }

    private static String seen(List<Source> pages) {
        return pages.isEmpty()
                ? ""
                : pages.stream()
                        .map(source -> ReportWords.say("contact.page", source.what(), source.asOf()))
                        .collect(Collectors.joining("; ", ", " + ReportWords.say("contact.seen") + " ", "."));
    }

    private static Span value(Contact contact) {
        String value = contact.value();
        return switch (contact.kind()) {
            case EMAIL -> new Span.Link(value, "mailto:" + value);
            case PAGE -> new Span.Link(shown(value), value);
            case PHONE -> new Span.Link(value, "tel:" + value.replaceAll("[^+0-9]", ""));
            case PLACE, NOTE -> Span.plain(value);
        };
    }

    /** A web address as it is typed. */
    static String shown(String address) {
        return address.replaceFirst("^https?://", "");
    }

    static Span link(URI page) {
        return new Span.Link(shown(page.toString()), page.toString());
    }
}
