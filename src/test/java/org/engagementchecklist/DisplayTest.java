package org.engagementchecklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayTest {

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

    @Test
    void a_missing_library_names_the_packages_to_install() {
        Throwable failure = new RuntimeException(new UnsatisfiedLinkError("libgtk-3.so.0: cannot open shared object"));
        assertThat(Display.missingLibrary(failure)).get().asString().contains("libgtk-3-0", "libxtst6");
        assertThat(Display.missingLibrary(new IllegalStateException("else"))).isEmpty();
    }
}
