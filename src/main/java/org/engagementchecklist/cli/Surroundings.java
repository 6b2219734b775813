package org.engagementchecklist.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the commands work with.
 *
 * @param checklists the folders of checklists, the shipped ones first
 * @param clock says which day it is where a command does not
 * @param streams for files that are piped, for results and for everything else
 * @param faults the folder in which faults of the program are kept
 */
public record Surroundings(List<Path> checklists, Clock clock, Streams streams, Path faults) {

    public Surroundings {
        checklists = List.copyOf(checklists);
    }

    /** {@return the same at another time} */
    public Surroundings at(Clock other) {
        return new Surroundings(checklists, other, streams, faults);
    }

    /** {@return where everything is said that is no result} */
    public PrintStream err() {
        return streams.err();
    }

    PrintStream out() {
        return streams.out();
    }

    Surroundings with(List<Path> more) {
        List<Path> all = Stream.concat(checklists.stream(), more.stream()).toList();
        return new Surroundings(all, clock, streams, faults);
    }
}
