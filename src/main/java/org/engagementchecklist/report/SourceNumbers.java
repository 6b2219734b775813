package org.engagementchecklist.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.engagementchecklist.checklist.Source;

/** Numbers the sources of a paper in the order in which they are first named. */
final class SourceNumbers {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Source> sources = new ArrayList<>();

    /** The numbers of some sources as they stand in the text, such as "[3, 7]"; empty for none. */
    String cite(Collection<Source> cited) {
        return cited.isEmpty()
                ? ""
                : cited.stream()
                        .map(this::number)
                        .sorted()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ", "[", "]"));
    }

    List<Source> inOrder() {
        return List.copyOf(sources);
    }

    private Integer number(Source source) {
        return numbers.computeIfAbsent(source.id(), _ -> {
            sources.add(source);
            return sources.size();
        });
    }
}
