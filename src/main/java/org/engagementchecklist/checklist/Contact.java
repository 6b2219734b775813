package org.engagementchecklist.checklist;

import java.util.List;
import java.util.Optional;

/**
 * One way to reach an office, as it was seen on a public page; never the address of an individual.
 *
 * @param way where it leads
 * @param purpose what it is for, where it serves only one purpose; may be empty
 * @param seenOn the pages on which it was seen, each with its date
 */
public record Contact(Way way, String purpose, List<Source> seenOn) {

    /** What a way is. */
    public enum Kind {
        EMAIL,
        PHONE,
        PAGE,
        PLACE,
        NOTE
    }

    public Contact {
        seenOn = List.copyOf(seenOn);
    }

    /** {@return what the way is} */
    public Kind kind() {
        return switch (way) {
            case Email _ -> Kind.EMAIL;
            case Phone _ -> Kind.PHONE;
            case Page _ -> Kind.PAGE;
            case Place _ -> Kind.PLACE;
            case Note _ -> Kind.NOTE;
        };
    }

    /** {@return the address, number, page, place or remark} */
    public String value() {
        return switch (way) {
            case Email(var address) -> address.text();
            case Page(var page) -> page.link();
            case Phone(var words) -> words;
            case Place(var words) -> words;
            case Note(var words) -> words;
        };
    }

    /** {@return what a link to it leads to, if it is something that can be linked} */
    public Optional<LinkTarget> target() {
        return switch (way) {
            case Email(var address) -> Optional.of(address);
            case Page(var page) -> Optional.of(page);
            case Phone(var words) -> PhoneNumber.in(words).map(number -> number);
            case Place _, Note _ -> Optional.empty();
        };
    }

    /** Where a contact leads. */
    public sealed interface Way {}

    /** A mailbox. */
    public record Email(EmailAddress address) implements Way {}

    /** A page of the web. */
    public record Page(WebPage page) implements Way {}

    /** A telephone, in the words of the page on which it was seen. */
    public record Phone(String words) implements Way {
        public Phone {
            Checks.notBlank(words, "telephone");
        }
    }

    /** A place to go to. */
    public record Place(String words) implements Way {
        public Place {
            Checks.notBlank(words, "place");
        }
    }

    /** A remark on how to reach the office. */
    public record Note(String words) implements Way {
        public Note {
            Checks.notBlank(words, "remark");
        }
    }
}
