package org.engagementchecklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SystemLibrariesTest {

    @Test
    void what_is_missing_is_named_and_nothing_else() {
        SystemLibraries libraries = new SystemLibraries(
                List.of(
                        new SystemLibraries.Library("liba.so.1", "liba1"),
                        new SystemLibraries.Library("libb.so.2", "libb-2"),
                        new SystemLibraries.Library("libc.so.3", "libc3")),
                file -> file.equals("libb.so.2"));
        assertThat(libraries.missing())
                .contains("This system lacks liba.so.1, libc.so.3. On Debian or Ubuntu install what is missing with:"
                        + " apt-get install liba1 libc3");
    }

    @Test
    void where_all_are_there_nothing_is_said() {
        assertThat(new SystemLibraries(List.of(new SystemLibraries.Library("liba.so.1", "liba1")), _ -> true).missing())
                .isEmpty();
    }

    @Test
    void the_system_is_asked_which_libraries_it_has() {
        SystemLibraries here = SystemLibraries.toDraw();
        SystemLibraries asked = new SystemLibraries(
                List.of(new SystemLibraries.Library("libthatnobodyhas.so.9", "libthatnobodyhas9")), here.present());
        assertThat(asked.missing()).get().asString().contains("libthatnobodyhas9");
    }

    @Test
    void the_readme_names_the_same_packages() {
        String readme = Sources.textOf(Path.of("README.md"));
        List<String> named = readme.lines()
                .filter(line -> line.startsWith("apt-get install "))
                .flatMap(line -> Arrays.stream(line.split(" ")).skip(2))
                .toList();
        assertThat(SystemLibraries.TO_OPEN_A_WINDOW)
                .extracting(SystemLibraries.Library::source)
                .allSatisfy(source -> assertThat(named).contains(source));
    }
}
