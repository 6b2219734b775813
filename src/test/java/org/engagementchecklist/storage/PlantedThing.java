package org.engagementchecklist.storage;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What somebody may put under a name that can be foreseen, before a colleague's program comes to it. */
enum PlantedThing {
    /** Whatever is written to this name is written to a file elsewhere. */
    LINK {
        @Override
        void plant(Path place, Path victim) throws IOException {
            Files.createSymbolicLink(place, victim);
        }
    },
    DANGLING_LINK {
        @Override
        void plant(Path place, Path victim) throws IOException {
            Files.createSymbolicLink(place, victim.resolveSibling("not-there"));
        }
    },
    LINK_TO_FOLDER {
        @Override
        void plant(Path place, Path victim) throws IOException {
            Files.createSymbolicLink(place, victim.getParent());
        }
    },
    /** A second name of a file elsewhere: what is written in place is written there too. */
    SECOND_NAME {
        @Override
        void plant(Path place, Path victim) throws IOException {
            Files.createLink(place, victim);
        }
    },
    FOLDER {
        @Override
        void plant(Path place, Path victim) throws IOException {
            Files.createDirectories(place.resolve("full"));
        }
    },
    /** Whoever opens it waits until somebody writes. */
    PIPE {
        @Override
        void plant(Path place, Path victim) throws IOException {
            run("mkfifo", place.toString());
        }
    },
    FOREIGN_FILE {
        @Override
        void plant(Path place, Path victim) throws IOException {
            Files.writeString(place, "a shopping list, and no less dear to somebody");
        }
    },
    HUGE_FILE {
        @Override
        void plant(Path place, Path victim) throws IOException {
            try (RandomAccessFile file = new RandomAccessFile(place.toFile(), "rw")) {
                file.write("huge".getBytes(StandardCharsets.UTF_8));
                file.setLength(50_000_000);
            }
        }
    };

    /** {@return what can be planted here under the name of a file, or of a folder} */
    static Stream<PlantedThing> under(boolean isFile) {
        return Stream.of(values()).filter(thing -> thing.isKnownHere() && (isFile || thing != FOLDER));
    }

    /**
     * Puts it there.
     *
     * @param victim a file elsewhere, which must stay as it is
     */
    abstract void plant(Path place, Path victim) throws IOException;

    /** {@return whether this system has such a thing, and lets everybody make one} */
    boolean isKnownHere() {
        return switch (this) {
            case FOLDER, FOREIGN_FILE, HUGE_FILE -> true;
            case LINK, DANGLING_LINK, LINK_TO_FOLDER, SECOND_NAME, PIPE ->
                FileSystems.getDefault().supportedFileAttributeViews().contains("unix");
        };
    }

    /** {@return whether it is still what it was, and has not been followed, filled or taken away} */
    boolean isAsPlanted(Path place) throws IOException {
        return switch (this) {
            case LINK, DANGLING_LINK, LINK_TO_FOLDER -> Files.isSymbolicLink(place);
            case SECOND_NAME -> Files.getAttribute(place, "unix:nlink").equals(2);
            case FOLDER -> Files.isDirectory(place.resolve("full"), LinkOption.NOFOLLOW_LINKS);
            case PIPE ->
                Files.exists(place, LinkOption.NOFOLLOW_LINKS)
                        && !Files.isRegularFile(place)
                        && !Files.isDirectory(place);
            case FOREIGN_FILE -> Files.readString(place).startsWith("a shopping list");
            case HUGE_FILE -> Files.size(place) == 50_000_000;
        };
    }

    private static void run(String... command) throws IOException {
        try {
            int code = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (code != 0) {
                throw new IOException(String.join(" ", command) + " ended with " + code);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }
}
