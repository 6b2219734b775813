package org.engagementchecklist.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engagementchecklist.storage.disk.Disk;
import picocli.CommandLine;

/** What names a file to open: its path, or its address as desktops hand it to a program. */
sealed interface FileArgument {
    /** The address of something; a single letter would be a drive of Windows, and a colon may stand in a name. */
    Pattern ADDRESS = Pattern.compile("(?i)([a-z][a-z0-9+.-]+://|file:|mailto:).*", Pattern.DOTALL);

    /** A path, of a file that need not be there. */
    record Local(Path path) implements FileArgument {}

    /** Something that no path leads to. */
    record Elsewhere(String address) implements FileArgument {
        /** {@return that it is none, and what to do} */
        String words() {
            return "Only files of this computer and its network drives can be used, and this is none: "
                    + OneLine.of(address) + ". Save the file first, then name that.";
        }
    }

    /** {@return what an argument names} */
    static FileArgument of(String argument) {
        return spelled(argument)
                .filter(path -> Disk.real().stateOf(path).isThere()
                        || !ADDRESS.matcher(argument).matches())
                .<FileArgument>map(Local::new)
                .or(() -> addressed(argument).map(Local::new))
                .orElseGet(() -> new Elsewhere(argument));
    }

    /**
     * {@return the path that an argument names, for every argument and option that is a file or a folder}
     *
     * @throws CommandLine.TypeConversionException if it names none, in words
     */
    static Path path(String argument) {
        if (argument.isBlank()) {
            throw new CommandLine.TypeConversionException("an empty name is the name of no file");
        }
        return switch (of(argument)) {
            case Local(var path) -> path;
            case Elsewhere elsewhere -> throw new CommandLine.TypeConversionException(elsewhere.words());
        };
    }

    private static Optional<Path> addressed(String argument) {
        if (!argument.toLowerCase(Locale.ROOT).startsWith("file:")) {
            return Optional.empty();
        }
        try {
            URI address = new URI(argument);
            if (hasMore(address)) {
                return written(argument);
            }
            boolean local = Optional.ofNullable(address.getHost())
                    .filter(host -> !host.equalsIgnoreCase("localhost"))
                    .isEmpty();
            String place = Optional.ofNullable(address.getPath()).orElse("");
            return local && !place.isEmpty()
                    ? Optional.of(Path.of(URI.create(new URI("file", null, place, null).toASCIIString())))
                    : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException notAnAddress) {
            return written(argument);
        }
    }

    /** Neither has a meaning for a file, so that these signs are part of its name. */
    private static boolean hasMore(URI address) {
        return Optional.ofNullable(address.getRawQuery()).isPresent()
                || Optional.ofNullable(address.getRawFragment()).isPresent();
    }

    /** What is no address by the rules may still be a path behind "file:". */
    private static Optional<Path> written(String argument) {
        return spelled(argument.replaceFirst("(?i)^file:(//(localhost)?)?(?=/)", ""));
    }

    private static Optional<Path> spelled(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }
}
