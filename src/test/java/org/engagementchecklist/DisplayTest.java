package org.engagementchecklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.engagementchecklist.fault.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DisplayTest {
    private static final SystemLibraries NOTHING_MISSING = new SystemLibraries(List.of(), _ -> true);

    @ParameterizedTest
    @CsvSource({
        "Linux, '', '', true",
        "Linux, :0, '', false",
        "Linux, '', wayland-0, false",
        "Windows 11, '', '', false",
        "Mac OS X, '', '', false"
    })
    void only_linux_can_be_without_a_display(String system, String x11, String wayland, boolean missing) {
        assertThat(Display.isMissing(system, Map.of("DISPLAY", x11, "WAYLAND_DISPLAY", wayland)))
                .isEqualTo(missing);
    }

    @Test
    void a_display_that_does_not_answer_is_dead() {
        Throwable failure = new RuntimeException(new UnsupportedOperationException("Unable to open DISPLAY"));
        assertThat(Display.isDead(failure)).isTrue();
        assertThat(Display.isDead(new RuntimeException("no display of this kind")))
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("whatAMissingLibraryBrings")
    void what_a_missing_library_brings_is_told_with_the_package_to_install(Throwable failure) {
        SystemLibraries bare = new SystemLibraries(
                List.of(new SystemLibraries.Library("libpangoft2-1.0.so.0", "libpangoft2-1.0-0")), _ -> false);
        assertThat(why(failure, bare))
                .isEqualTo("This system lacks libpangoft2-1.0.so.0. On Debian or Ubuntu install what is missing with:"
                        + " apt-get install libpangoft2-1.0-0");
    }

    private static Stream<Throwable> whatAMissingLibraryBrings() {
        return Stream.of(
                new UnsatisfiedLinkError("no javafx_font_pango"),
                new CompletionException(new NoClassDefFoundError("com.sun.javafx.font.freetype.OSPango")),
                new RuntimeException("No toolkit found"),
                new ExceptionInInitializerError("Unable to load glass GTK library."),
                new CompletionException(new TimeoutException()));
    }

    @Test
    void a_library_that_nobody_foresaw_is_named_all_the_same() {
        Throwable failure = new UnsatisfiedLinkError(
                "/cache/libglassgtk3.so: libatk-9.so.1: cannot open shared object file: No such file or directory");
        assertThat(why(failure, NOTHING_MISSING)).contains("libatk-9.so.1");
    }

    @Test
    void a_toolkit_that_never_answers_is_said_to_be_so() {
        assertThat(why(new CompletionException(new TimeoutException()), NOTHING_MISSING))
                .contains("did not answer within 2 minutes");
    }

    @Test
    void what_nobody_foresaw_is_told_with_its_code_and_blames_no_library() {
        Throwable failure = new IllegalStateException("else");
        SystemLibraries bare =
                new SystemLibraries(List.of(new SystemLibraries.Library("libone.so", "libone1")), _ -> false);
        assertThat(why(failure, bare)).contains(Fault.of(failure).line()).doesNotContain("libone");
    }

    private static String why(Throwable failure, SystemLibraries libraries) {
        return Display.why(failure, Fault.of(failure), libraries);
    }
}
