package org.engagementchecklist.proof;

import java.util.List;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Office;
import org.engagementchecklist.checklist.Source;

/**
 * Something that rests on sources.
 *
 * @param subject where to look for it
 * @param what it is, in words
 */
record Resting(Subject subject, String what, List<Source> sources) {

    /** {@return everything in the checklist and its directory that ought to name its sources} */
    static Stream<Resting> on(Checklist checklist) {
        return Stream.of(
                        checklist.questions().stream()
                                .map(each -> of(Subject.of(each), each.basis().sources())),
                        checklist.rules().stream().map(each -> of(Subject.of(each), each.sources())),
                        checklist.resources().stream()
                                .map(each -> of(new Subject(Subject.Kind.RESOURCE, each.id()), each.sources())),
                        checklist.groups().stream()
                                .map(each -> of(new Subject(Subject.Kind.GROUP, each.id()), each.sources())),
                        checklist.directory().offices().stream().flatMap(Resting::in))
                .flatMap(all -> all);
    }

    private static Resting of(Subject subject, List<Source> sources) {
        return new Resting(subject, subject.toString(), sources);
    }

    private static Stream<Resting> in(Office office) {
        Subject subject = Subject.of(office.id());
        Stream<Resting> contacts = office.contacts().stream()
                .map(each -> new Resting(subject, "contact \"" + each.value() + "\" of " + subject, each.seenOn()));
        Stream<Resting> people = office.people().stream()
                .map(each -> new Resting(subject, "a name given for " + subject, each.seenOn()));
        return Stream.of(Stream.of(of(subject, office.sources())), contacts, people)
                .flatMap(all -> all);
    }
}
