package org.engagementchecklist.checklist;

import java.util.List;

/**
 * What a question rests on.
 *
 * @param words the kind of basis, such as "Public 2019-2021"
 * @param sources the pages it was composed from
 */
public record Basis(String words, List<Source> sources) {

    public Basis {
        sources = List.copyOf(sources);
    }
}
