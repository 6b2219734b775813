package org.engagementchecklist;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a window can be opened here, and if not, why, in words for whoever started the program. */
final class Display {

    private Display() {}

    /**
     * Says whether there is a display at all, before JavaFX is touched: it cannot be started twice.
     *
     * @param system the name of the operating system
     */
    static boolean isMissing(String system, Map<String, String> environment) {
        return system.startsWith("Linux")
                && Stream.of("DISPLAY", "WAYLAND_DISPLAY")
                        .map(environment::get)
                        .allMatch(value -> value == null || value.isBlank());
    }

    /** {@return whether a window could not be opened because the display that is named does not answer} */
    static boolean isDead(Throwable failure) {
        return causes(failure).anyMatch(cause -> said(cause).contains("DISPLAY"));
    }

    /** {@return what to install, if a window could not be opened because a library of the system is missing} */
    static Optional<String> missingLibrary(Throwable failure) {
        return causes(failure).anyMatch(Display::isAboutLibraries)
                ? Optional.of("A library of the system is missing, so that no window can be opened. On Debian or Ubuntu"
                        + " install it with: apt-get install libgtk-3-0 libxtst6 libpangoft2-1.0-0")
                : Optional.empty();
    }

    private static boolean isAboutLibraries(Throwable cause) {
        return cause instanceof UnsatisfiedLinkError
                || (cause instanceof RuntimeException && said(cause).contains("No toolkit found"))
                || said(cause).contains("Unable to load glass");
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }

    private static String said(Throwable cause) {
        return Optional.ofNullable(cause.getMessage()).orElse("");
    }
}
