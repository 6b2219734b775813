package org.engagementchecklist.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Contact;
import org.engagementchecklist.checklist.EmailAddress;
import org.engagementchecklist.checklist.LinkTarget;
import org.engagementchecklist.checklist.Office;
import org.engagementchecklist.checklist.Person;
import org.engagementchecklist.checklist.PhoneNumber;
import org.engagementchecklist.checklist.Source;
import org.engagementchecklist.checklist.WebPage;

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
        return contact.target()
                .map(target -> link(target, contact.value()))
                .orElseGet(() -> Span.plain(contact.value()));
    }

    private static Span link(LinkTarget target, String words) {
        return switch (target) {
            case WebPage page -> link(page);
            case EmailAddress _, PhoneNumber _ -> new Span.Link(words, target);
        };
    }

    /** A page is shown as its address is typed. */
    static Span link(WebPage page) {
        return new Span.Link(page.link().replaceFirst("^https?://", ""), page);
    }
}
