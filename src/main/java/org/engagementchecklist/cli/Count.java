package org.engagementchecklist.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Counts what became of many, and names those that are not written. */
final class Count {
    private static final int MOST_NAMES = 3;

    private final List<Path> refused = new ArrayList<>();
    private int written;
    private int same;

    void add(Path path, Outcome outcome) {
        switch (outcome) {
            case Outcome.Written _, Outcome.Listed _ -> written++;
            case Outcome.Same _ -> same++;
            case Outcome.Refused _ -> refused.add(path);
        }
    }

    int all() {
        return written + same + refused.size();
    }

    /** {@return the exit code: everything is as it was asked for, some of it, or nothing} */
    int code() {
        return refused.isEmpty() ? Commands.DONE : written + same > 0 ? Commands.SOME : Commands.UNUSABLE;
    }

    /** {@return such as "3 written, 1 not changed, 1 not: b.engagement."} */
    String words() {
        if (all() == 0) {
            return "0 written, for no engagement was found.";
        }
        return number(written, "written") + (same == 0 ? "" : ", " + number(same, "not changed"))
                + (refused.isEmpty() ? "" : ", " + number(refused.size(), "not: " + names())) + ".";
    }

    private String names() {
        String first = refused.stream().limit(MOST_NAMES).map(OneLine::of).collect(Collectors.joining(", "));
        int more = refused.size() - MOST_NAMES;
        return more > 0 ? first + " and " + number(more, "more") + ", named above" : first;
    }

    private static String number(int number, String what) {
        return String.format(Locale.ROOT, "%,d %s", number, what);
    }
}
