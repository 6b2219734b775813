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
 * @param out for results
 * @param err for everything else
 * @param terminal whether a person watches what is written
 */
public record Surroundings(List<Path> checklists, Clock clock, PrintStream out, PrintStream err, boolean terminal) {

    public Surroundings {
        checklists = List.copyOf(checklists);
    }

    Surroundings with(List<Path> more) {
        List<Path> all = Stream.concat(checklists.stream(), more.stream()).toList();
        return new Surroundings(all, clock, out, err, terminal);
    }
}
