package org.engagementchecklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the README says of the two commands is what the build does, and what is tried on a bare system. */
final class TwoCommandsTest {
    private static final String README = Sources.textOf(Path.of("README.md"));
    private static final String BUILD = Sources.textOf(Path.of("pom.xml"));

    @Test
    void the_readme_names_what_a_bare_system_is_tried_with() {
        String begin = "## Two commands";
        String end = "## How to use it";
        String part = README.substring(README.indexOf(begin), README.indexOf(end));
        assertThat(part.lines().filter(line -> line.startsWith("mvn"))).containsExactly("mvn", "mvn verify");
        assertThat(part.lines().filter(line -> line.startsWith("apt-get install ")))
                .hasSize(2);
        assertThat(Sources.textOf(Path.of("installer", "bare-root"))).contains(begin, end, "mvn mvn verify");
    }

    @Test
    void exactly_one_jdk_is_asked_for_in_words() {
        assertThat(BUILD)
                .contains("<version>[25,26)</version>", "<maven.compiler.release>25</maven.compiler.release>")
                .containsPattern("<id>A JDK 25 is needed\\.[^<]*JAVA_HOME[^<]*</id>");
        assertThat(README).contains("**JDK 25**, no older and no newer one");
    }
}
