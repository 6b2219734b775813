package org.engagementchecklist.storage;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/**
 * What the name of a file tells of how a copy came to be. That it is a copy of an engagement is told by the identity
 * inside and never by this, so that a name taken for another does no harm.
 */
public sealed interface CopyName {
    /** A name like that of any other engagement. */
    record Plain() implements CopyName {}

    /**
     * A program that keeps files alike in several places met two changes at once.
     *
     * @param from whose or which computer's the change was, as the name says it; may be empty
     * @param on when, if the name says so
     */
    record Conflict(String from, Optional<LocalDate> on) implements CopyName {}

    /** Such a program added the name of a computer. */
    record OfComputer(String computer) implements CopyName {}

    /** Somebody or something made another file where one was. */
    record Another() implements CopyName {}

    /**
     * {@return what a name tells}
     *
     * @param files all files of the same engagement: the name of one may begin with that of another
     */
    static CopyName of(Path file, Collection<Path> files) {
        return CopyNameReader.read(file, files);
    }
}
