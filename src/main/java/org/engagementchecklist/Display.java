package org.engagementchecklist;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.engagementchecklist.fault.Fault;

/** Whether a window can be opened here, and if not, why, in words for whoever started the program. */
final class Display {
    private static final Pattern LIBRARY = Pattern.compile("(lib[\\w.+-]+\\.so[.\\d]*): cannot open shared object");

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

    /**
     * Says why the window's toolkit could not be used, and what to do.
     *
     * @param failure what was thrown
     * @param fault what was noted of it
     * @param libraries what the toolkit needs of the system
     */
    static String why(Throwable failure, Fault fault, SystemLibraries libraries) {
        boolean late = causes(failure).anyMatch(TimeoutException.class::isInstance);
        Optional<String> missing = late || causes(failure).anyMatch(Display::isAboutLibraries)
                ? libraries.missing().or(() -> namedIn(failure))
                : Optional.empty();
        return missing.orElseGet(() -> late
                ? "Java's window toolkit, or the display, did not answer within " + WindowThread.PATIENCE.toMinutes()
                        + " minutes."
                : "Java's window toolkit failed: error " + fault.line() + ".");
    }

    private static Optional<String> namedIn(Throwable failure) {
        return causes(failure)
                .flatMap(cause -> LIBRARY.matcher(said(cause)).results())
                .map(named -> "This system lacks " + named.group(1) + ". Install the package that brings it.")
                .findFirst();
    }

    private static boolean isAboutLibraries(Throwable cause) {
        return cause instanceof LinkageError
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
