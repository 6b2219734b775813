package org.engagementchecklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Decisions are kept by tests that exist, and no library comes in without a reason. */
final class DecisionsTest {
    private static final Path DECISIONS = Path.of("src", "docs", "decisions");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)\\.(\\w+)`");
    private static final Pattern DEPENDENCY =
            Pattern.compile("<dependency>\\s*<groupId>[^<]*</groupId>\\s*<artifactId>([^<]*)</artifactId>");

    @ParameterizedTest
    @MethodSource("decisions")
    void every_decision_names_what_keeps_it(Path decision) {
        assertThat(testsKeeping(decision)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void what_keeps_a_decision_exists(Path decision) {
        String tests = String.join("\n", allTests());
        assertThat(testsKeeping(decision))
                .allSatisfy(test -> assertThat(tests)
                        .contains("class " + test.group(1) + " ")
                        .containsPattern("\\b" + test.group(2) + "( =|\\()"));
    }

    @Test
    void every_library_has_its_line() {
        String table = Sources.textOf(DECISIONS.resolve("0008-dependencies.md"));
        assertThat(libraries())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(table).contains("| `" + name + "` |"));
    }

    private static List<Path> decisions() throws IOException {
        try (Stream<Path> files = Files.list(DECISIONS)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d{4}-.*\\.md"))
                    .sorted()
                    .toList();
        }
    }

    private static List<MatchResult> testsKeeping(Path decision) {
        String text = Sources.textOf(decision);
        return TEST.matcher(text.substring(text.lastIndexOf("## Kept by")))
                .results()
                .toList();
    }

    private static List<String> allTests() {
        return Sources.filesBelow(Sources.TEST).stream().map(Sources::textOf).toList();
    }

    private static List<String> libraries() {
        String pom = Sources.textOf(Path.of("pom.xml"));
        String used = pom.substring(pom.indexOf("</dependencyManagement>"), pom.indexOf("<build>"));
        return DEPENDENCY.matcher(used).results().map(found -> found.group(1)).toList();
    }
}
