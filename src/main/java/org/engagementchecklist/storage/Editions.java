package org.engagementchecklist.storage;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.EditionKey;
import org.engagementchecklist.proof.Spelling;

/**
 * The checklists with which engagements can be read.
 *
 * @param inUse what is in use already, whatever becomes of its folder
 * @param installed gives those that are installed, as of now
 */
record Editions(List<Checklist> inUse, Supplier<List<Checklist>> installed) {

    Editions {
        inUse = List.copyOf(inUse);
    }

    /** {@return the checklists of a library, as of now} */
    static Editions in(Supplier<ChecklistLibrary> library) {
        return new Editions(List.of(), () -> library.get().checklists());
    }

    /** {@return one checklist alone} */
    static Editions only(Checklist checklist) {
        return new Editions(List.of(checklist), List::of);
    }

    /** {@return these, and before all others one that is in use} */
    Editions with(Checklist checklist) {
        return new Editions(List.of(checklist), installed);
    }

    Optional<Checklist> find(EditionKey key) {
        return all().filter(each -> each.edition().key().equals(key)).findFirst();
    }

    /**
     * {@return what is said of an engagement whose edition is not here} Another edition of the same checklist is never
     * taken for what was meant: it asks other questions.
     */
    String missing(EditionKey key) {
        List<String> ids =
                all().map(each -> each.edition().key().checklist()).distinct().toList();
        String editions = all().map(each -> each.edition().key())
                .filter(each -> each.checklist().equals(key.checklist()))
                .map(EditionKey::edition)
                .distinct()
                .collect(Collectors.joining(", "));
        String known = editions.isEmpty()
                ? Spelling.suggestion(key.checklist(), ids)
                : "Installed of this checklist: " + editions + ".";
        return ("This was answered with the checklist \"" + key + "\", which is not installed. " + known).strip();
    }

    private Stream<Checklist> all() {
        return Stream.concat(inUse.stream(), Stream.of(installed).flatMap(library -> library.get().stream()));
    }
}
