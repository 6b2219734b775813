package org.engagementchecklist.storage;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.engagementchecklist.checklist.Contact;
import org.engagementchecklist.checklist.Directory;
import org.engagementchecklist.checklist.Office;
import org.engagementchecklist.checklist.OfficeId;
import org.engagementchecklist.checklist.Origin;
import org.engagementchecklist.checklist.Person;
import org.engagementchecklist.checklist.Source;

/** Reads the dated list of offices. */
final class DirectoryReader {

    private static final Shape SHAPE = Shape.ofFile()
            .with(Shape.Kind.TEXT, "id", "title")
            .with(Shape.Kind.MONTH, "asOf")
            .optionally(Shape.Kind.TEXT, "note")
            .with(Shape.Kind.SOME_OBJECTS, "offices")
            .with(Shape.Kind.OBJECTS, "sources");
    private static final Shape OFFICE = Shape.of()
            .with(Shape.Kind.TEXT, "id", "name")
            .optionally(Shape.Kind.TEXT, "in2020")
            .with(Shape.Kind.TEXT, "purpose")
            .with(Shape.Kind.OBJECTS, "contacts")
            .optionally(Shape.Kind.OBJECTS, "people")
            .with(Shape.Kind.TEXTS, "sources");
    private static final Shape CONTACT = Shape.of()
            .with(Shape.Kind.TEXT, "kind", "value")
            .optionally(Shape.Kind.TEXT, "for")
            .with(Shape.Kind.TEXTS, "seenOn");
    private static final Shape PERSON =
            Shape.of().with(Shape.Kind.TEXT, "name", "role", "asOf").with(Shape.Kind.TEXTS, "seenOn");

    private static final int MOST_OFFICES = 2_000;

    private final Json json;
    private final Named<Source> sources;
    private final Named<Contact.Kind> kinds = new Named<>("kind of contact");

    private DirectoryReader(Json json, Named<Origin> origins) {
        this.json = json;
        this.sources = new SourceReader(origins).read(json.at("sources"));
        for (Contact.Kind kind : Contact.Kind.values()) {
            kinds.add(kind.name().toLowerCase(Locale.ROOT), kind);
        }
    }

    /** {@return the directory, if it has no defect; whatever is wrong is added to the defects of the file} */
    static Optional<Directory> read(Json json, Named<Origin> origins) {
        return SHAPE.fits(json) ? new DirectoryReader(json, origins).directory() : Optional.empty();
    }

    private Optional<Directory> directory() {
        json.at("offices").hasAtMost(MOST_OFFICES, "Leave out those that no rule and no question names.");
        List<Office> offices =
                Named.in(json.at("offices"), "office", this::office).all();
        return json.defects().hasErrors()
                ? Optional.empty()
                : Optional.of(new Directory(
                        json.at("id").text(),
                        YearMonth.parse(json.at("asOf").text()),
                        json.at("title").text(),
                        json.at("note").text(),
                        offices,
                        sources.all()));
    }

    private Optional<Office> office(Json office) {
        if (!OFFICE.fits(office)) {
            return Optional.empty();
        }
        return Optional.of(new Office(
                new OfficeId(office.at("id").text()),
                office.at("name").text(),
                office.at("in2020").text(),
                office.at("purpose").text(),
                office.at("contacts").each(this::contact),
                office.at("people").each(this::person),
                sources.allNamed(office.at("sources"))));
    }

    private Optional<Contact> contact(Json contact) {
        if (!CONTACT.fits(contact)) {
            return Optional.empty();
        }
        Optional<Contact.Way> way = kinds.named(contact.at("kind")).flatMap(kind -> way(kind, contact.at("value")));
        List<Source> seenOn = sources.allNamed(contact.at("seenOn"));
        return way.map(each -> new Contact(each, contact.at("for").text(), seenOn));
    }

    private static Optional<Contact.Way> way(Contact.Kind kind, Json value) {
        return switch (kind) {
            case EMAIL -> AddressReader.email(value).map(Contact.Email::new);
            case PAGE -> AddressReader.page(value).map(Contact.Page::new);
            case PHONE -> Optional.of(new Contact.Phone(value.text()));
            case PLACE -> Optional.of(new Contact.Place(value.text()));
            case NOTE -> Optional.of(new Contact.Note(value.text()));
        };
    }

    private Optional<Person> person(Json person) {
        return PERSON.fits(person)
                ? Optional.of(new Person(
                        person.at("name").text(),
                        person.at("role").text(),
                        person.at("asOf").text(),
                        sources.allNamed(person.at("seenOn"))))
                : Optional.empty();
    }
}
