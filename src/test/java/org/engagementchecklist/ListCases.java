package org.engagementchecklist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Folders of engagement files as synchronising programs, other systems and other keyboards leave them. */
public final class ListCases {
    /** One engagement three times: the file, and what two programs that synchronise have put beside it. */
    public static final String COPIES = "copies";

    /** One file whose name ends in capitals. */
    public static final String CAPITALS = "capitals";

    /** Titles, names and notes with letters that few keyboards have. */
    public static final String LETTERS = "letters";

    /** What macOS, Emacs, Word and others put beside a file, for a file called {@code robots.engagement}. */
    public static final List<String> COMPANIONS = List.of(
            "._robots.engagement",
            ".#robots.engagement",
            "~$robots.engagement",
            ".robots.engagement",
            ".~robots.ENGAGEMENT");

    private static final Path PLACE = Path.of("src", "test", "resources", "list");

    private ListCases() {}

    /** Copies the files of a case. {@return the folder they were copied to} */
    public static Path copy(String name, Path folder) {
        try (Stream<Path> files = Files.list(PLACE.resolve(name))) {
            Files.createDirectories(folder);
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(String.valueOf(file.getFileName())));
            }
            return folder;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Puts beside a file what other programs would. */
    public static void addCompanions(Path folder) {
        try {
            for (String name : COMPANIONS) {
                Files.write(folder.resolve(name), new byte[] {0, 5, 22, 7});
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
