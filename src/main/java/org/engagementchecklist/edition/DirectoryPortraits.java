package org.engagementchecklist.edition;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Contact;
import org.engagementchecklist.checklist.Country;
import org.engagementchecklist.checklist.Directory;
import org.engagementchecklist.checklist.Office;
import org.engagementchecklist.checklist.Person;
import org.engagementchecklist.checklist.Source;

/** Whom to contact, and the countries that can be named. */
final class DirectoryPortraits {

    private DirectoryPortraits() {}

    static Stream<Portrait> of(Checklist checklist) {
        Directory directory = checklist.directory();
        return Stream.of(
                        Stream.of(directory(directory)),
                        directory.offices().stream().map(DirectoryPortraits::office),
                        checklist.countries().all().stream().map(DirectoryPortraits::country))
                .flatMap(portraits -> portraits);
    }

    private static Portrait directory(Directory directory) {
        return new Portrait(
                new Difference.Subject(Part.DIRECTORY, directory.id(), directory.title()),
                "",
                "",
                List.of(
                        Trait.text("id", directory.id()),
                        Trait.text("as of", directory.asOf().toString()),
                        Trait.text("title", directory.title()),
                        Trait.text("note", directory.note())));
    }

    private static Portrait office(Office office) {
        return Portrait.of(
                Part.OFFICE,
                office.id().value(),
                office.name(),
                List.of(
                        Trait.text("name", office.name()),
                        Trait.text("earlier", office.earlier()),
                        Trait.text("purpose", office.purpose()),
                        Trait.texts(
                                "contact",
                                office.contacts().stream()
                                        .map(DirectoryPortraits::contact)
                                        .toList()),
                        Trait.texts(
                                "person named on a page",
                                office.people().stream()
                                        .map(DirectoryPortraits::person)
                                        .toList()),
                        Portraits.sources(office.sources())));
    }

    private static String contact(Contact contact) {
        String purpose = contact.purpose().isBlank() ? "" : " (" + contact.purpose() + ")";
        return contact.kind().name().toLowerCase(Locale.ROOT) + " " + contact.value() + purpose
                + seen(contact.seenOn());
    }

    private static String person(Person person) {
        return person.name() + ", " + person.role() + ", " + person.asOf() + seen(person.seenOn());
    }

    private static String seen(List<Source> pages) {
        return pages.isEmpty()
                ? ""
                : pages.stream().map(Source::id).collect(Collectors.joining(", ", ", seen on ", ""));
    }

    private static Portrait country(Country country) {
        return Portrait.of(
                Part.COUNTRY,
                country.code(),
                country.name(),
                List.of(Trait.text("name", country.name()), Trait.texts("also found as", country.search())));
    }
}
