package org.engagementchecklist.storage.disk;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A folder in which names are used as they are: none of them is followed. */
sealed interface OpenFolder extends Closeable {

    /**
     * Opens a folder, on its way from the chosen one following no name. Folders below the chosen one are held open where
     * the system can do that, so that nobody can exchange them meanwhile; whoever can exchange the chosen folder itself
     * might as well have chosen.
     *
     * @throws PlantedException if something else stands under one of the names
     */
    static OpenFolder at(GuardedPath place) throws IOException {
        OpenFolder open = new Named(place.folder());
        for (String name : place.names()) {
            try (OpenFolder above = open) {
                open = above.below(name);
            }
        }
        return open;
    }

    /** {@return what stands under a name} */
    FileState look(String name) throws IOException;

    /** Opens a file without following its name. */
    FileChannel open(String name, Set<? extends OpenOption> how, FileAttribute<?>... with) throws IOException;

    /** {@return the owner, group and rights of a file, where files have them} */
    PosixFileAttributeView rightsOf(String name);

    /** {@return the owner, group and rights of the folder itself} */
    PosixFileAttributeView rights();

    /** {@return every name} */
    List<String> names() throws IOException;

    /** Moves a file over another in one step. */
    void move(String name, OpenFolder to, String newName) throws IOException;

    /** Removes a file or an empty folder. */
    void delete(String name) throws IOException;

    /** Opens a folder in this one. */
    OpenFolder below(String name) throws IOException;

    /** {@return where it was when it was opened} */
    Path path();

    @Override
    void close() throws IOException;

    private static Set<OpenOption> unfollowed(Set<? extends OpenOption> how) {
        Set<OpenOption> options = new HashSet<>(how);
        options.add(LinkOption.NOFOLLOW_LINKS);
        return options;
    }

    private static void requireFolder(FileState state, Path place) throws IOException {
        if (!state.isThere()) {
            throw new NoSuchFileException(place.toString());
        }
        if (!state.isFolder()) {
            throw new PlantedException(place, state.kind());
        }
    }

    /** A folder by its name. */
    record Named(Path path) implements OpenFolder {

        @Override
        public FileState look(String name) throws IOException {
            try {
                return FileState.of(
                        Files.readAttributes(path.resolve(name), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
            } catch (NoSuchFileException none) {
                return FileState.NOTHING;
            }
        }

        @Override
        public FileChannel open(String name, Set<? extends OpenOption> how, FileAttribute<?>... with)
                throws IOException {
            return FileChannel.open(path.resolve(name), unfollowed(how), with);
        }

        @Override
        public PosixFileAttributeView rightsOf(String name) {
            return Files.getFileAttributeView(
                    path.resolve(name), PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        }

        @Override
        public PosixFileAttributeView rights() {
            return Files.getFileAttributeView(path, PosixFileAttributeView.class);
        }

        @Override
        public List<String> names() throws IOException {
            // Whoever opens a pipe as if it were a folder waits until somebody writes.
            requireFolder(FileState.of(Files.readAttributes(path, BasicFileAttributes.class)), path);
            try (Stream<Path> files = Files.list(path)) {
                return files.map(each -> String.valueOf(each.getFileName())).toList();
            } catch (UncheckedIOException broken) {
                throw broken.getCause();
            }
        }

        @Override
        public void move(String name, OpenFolder to, String newName) throws IOException {
            Files.move(
                    path.resolve(name),
                    to.path().resolve(newName),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }

        @Override
        public void delete(String name) throws IOException {
            Files.deleteIfExists(path.resolve(name));
        }

        @Override
        public OpenFolder below(String name) throws IOException {
            Path inside = path.resolve(name);
            requireFolder(look(name), inside);
            try (DirectoryStream<Path> above = Files.newDirectoryStream(path)) {
                return above instanceof SecureDirectoryStream<Path> secure
                        ? Held.in(path, secure, name)
                        : new Named(inside);
            }
        }

        @Override
        public void close() {}
    }

    /** A folder that is held open. */
    record Held(Path path, SecureDirectoryStream<Path> stream) implements OpenFolder {

        @Override
        public FileState look(String name) throws IOException {
            try {
                return FileState.of(stream.getFileAttributeView(
                                Path.of(name), BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                        .readAttributes());
            } catch (NoSuchFileException none) {
                return FileState.NOTHING;
            }
        }

        @Override
        public FileChannel open(String name, Set<? extends OpenOption> how, FileAttribute<?>... with)
                throws IOException {
            return (FileChannel) stream.newByteChannel(Path.of(name), unfollowed(how), with);
        }

        @Override
        public PosixFileAttributeView rightsOf(String name) {
            return stream.getFileAttributeView(Path.of(name), PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        }

        @Override
        public PosixFileAttributeView rights() {
            return stream.getFileAttributeView(PosixFileAttributeView.class);
        }

        @Override
        public List<String> names() throws IOException {
            List<String> names = new ArrayList<>();
            try (SecureDirectoryStream<Path> once =
                    stream.newDirectoryStream(Path.of("."), LinkOption.NOFOLLOW_LINKS)) {
                once.forEach(each -> names.add(String.valueOf(each.getFileName())));
            } catch (DirectoryIteratorException broken) {
                throw broken.getCause();
            }
            return names;
        }

        @Override
        public void move(String name, OpenFolder to, String newName) throws IOException {
            switch (to) {
                case Held(var _, var target) -> stream.move(Path.of(name), target, Path.of(newName));
                case Named named -> new Named(path).move(name, named, newName);
            }
        }

        @Override
        public void delete(String name) throws IOException {
            try {
                stream.deleteFile(Path.of(name));
            } catch (NoSuchFileException gone) {
                return;
            }
        }

        @Override
        public OpenFolder below(String name) throws IOException {
            requireFolder(look(name), path.resolve(name));
            return in(path, stream, name);
        }

        /** {@return a folder in another, which can then be let go} */
        static Held in(Path path, SecureDirectoryStream<Path> above, String name) throws IOException {
            return new Held(path.resolve(name), above.newDirectoryStream(Path.of(name), LinkOption.NOFOLLOW_LINKS));
        }

        @Override
        public void close() throws IOException {
            stream.close();
        }
    }
}
