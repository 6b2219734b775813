package org.engagementchecklist;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The libraries of a Linux system that the window's toolkit needs and does not bring. It says of most of them only that
 * something of its own cannot be loaded, so they are asked for one by one.
 *
 * @param needed what is needed
 * @param present says of a file's name whether the system has such a library
 */
record SystemLibraries(List<Library> needed, Predicate<String> present) {
    private static final List<Library> TO_DRAW = List.of(
            new Library("libpangoft2-1.0.so.0", "libpangoft2-1.0-0"),
            new Library("libpango-1.0.so.0", "libpango-1.0-0"),
            new Library("libgobject-2.0.so.0", "libglib2.0-0"),
            new Library("libfontconfig.so.1", "libfontconfig1"),
            new Library("libfreetype.so.6", "libfreetype6"));

    static final List<Library> TO_OPEN_A_WINDOW = List.of(
            new Library("libpangoft2-1.0.so.0", "libpangoft2-1.0-0"),
            new Library("libgtk-3.so.0", "libgtk-3-0"),
            new Library("libXtst.so.6", "libxtst6"),
            new Library("libGL.so.1", "libgl1"),
            new Library("libXxf86vm.so.1", "libxxf86vm1"));

    /**
     * A library.
     *
     * @param file as the system looks for it
     * @param source the package of Debian and Ubuntu that brings it
     */
    record Library(String file, String source) {}

    /** Keeps the list as it is. */
    SystemLibraries {
        needed = List.copyOf(needed);
    }

    /** {@return what is needed to draw the screens without a display} */
    static SystemLibraries toDraw() {
        return onThisSystem(TO_DRAW);
    }

    /** {@return what is needed to open a window} */
    static SystemLibraries toOpenAWindow() {
        return onThisSystem(TO_OPEN_A_WINDOW);
    }

    /** {@return which are missing and what to install, in words, if any is missing} */
    Optional<String> missing() {
        List<Library> missing =
                needed.stream().filter(each -> !present.test(each.file())).toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("This system lacks " + joined(missing, Library::file, ", ")
                        + ". On Debian or Ubuntu install what is missing with: apt-get install "
                        + joined(missing, Library::source, " "));
    }

    private static String joined(List<Library> libraries, Function<Library, String> part, String between) {
        return libraries.stream().map(part).distinct().collect(Collectors.joining(between));
    }

    private static SystemLibraries onThisSystem(List<Library> needed) {
        boolean isLinux = Launcher.property("os.name").orElse("").startsWith("Linux");
        return new SystemLibraries(isLinux ? needed : List.of(), SystemLibraries::canBeOpened);
    }

    /** Opening a library runs what it does at its start; these are the ones that the toolkit would open itself. */
    @SuppressWarnings("restricted")
    private static boolean canBeOpened(String file) {
        try (Arena open = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(file, open);
            return true;
        } catch (IllegalArgumentException absent) {
            return false;
        }
    }
}
