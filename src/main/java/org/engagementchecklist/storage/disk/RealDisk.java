package org.engagementchecklist.storage.disk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** The disks of this machine. */
final class RealDisk implements Disk {

    private static final int MOST_TRIES = 100;

    private static final Set<PosixFilePermission> WRITERS =
            Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    @Override
    public FileState look(GuardedPath place) throws IOException {
        if (place.names().isEmpty()) {
            return lookAtChosen(place);
        }
        try (OpenFolder folder = OpenFolder.at(place.parent())) {
            return folder.look(place.name());
        } catch (NoSuchFileException noFolder) {
            return FileState.NOTHING;
        }
    }

    /** A chosen folder may be the root of a disk, which has no name in another. */
    private static FileState lookAtChosen(GuardedPath place) throws IOException {
        try {
            return FileState.of(Files.readAttributes(place.folder(), BasicFileAttributes.class));
        } catch (NoSuchFileException none) {
            return FileState.NOTHING;
        }
    }

    @Override
    public boolean isWritable(Path folder) {
        return Files.isWritable(folder);
    }

    @Override
    public long room(GuardedPath folder) throws IOException {
        return Files.getFileStore(folder.path()).getUsableSpace();
    }

    @Override
    public boolean isClosedToOthers(GuardedPath file) throws IOException {
        try (OpenFolder folder = OpenFolder.at(file.parent())) {
            return Rights.EXIST
                    && Rights.isClosed(
                            folder.rights().readAttributes().permissions(),
                            folder.rightsOf(file.name()).readAttributes().permissions());
        }
    }

    /** An administrator may write to any file, so that the mark itself is looked at. */
    @Override
    public boolean isReadOnly(GuardedPath file) throws IOException {
        if (!Files.isWritable(file.path())) {
            return true;
        }
        try (OpenFolder folder = OpenFolder.at(file.parent())) {
            return Rights.EXIST
                    && Collections.disjoint(
                            folder.rightsOf(file.name()).readAttributes().permissions(), WRITERS);
        }
    }

    @Override
    public List<String> list(GuardedPath place) throws IOException {
        try (OpenFolder folder = OpenFolder.at(place)) {
            return folder.names();
        }
    }

    @Override
    public Draft create(GuardedPath file, Optional<GuardedPath> model, Audience audience) throws IOException {
        try (OpenFolder folder = OpenFolder.at(file.parent())) {
            boolean asUsual = !Rights.EXIST || (model.isEmpty() && audience == Audience.AS_USUAL);
            FileAttribute<?>[] with = asUsual ? new FileAttribute<?>[0] : new FileAttribute<?>[] {Rights.OWNER_ONLY};
            FileChannel channel =
                    folder.open(file.name(), Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), with);
            try {
                if (!asUsual) {
                    giveRights(folder, file, model, audience);
                }
            } catch (IOException | RuntimeException | Error failure) {
                channel.close();
                folder.delete(file.name());
                throw failure;
            }
            return new ChannelDraft(channel);
        }
    }

    private static void giveRights(OpenFolder folder, GuardedPath file, Optional<GuardedPath> model, Audience audience)
            throws IOException {
        if (model.isPresent()) {
            try (OpenFolder models = OpenFolder.at(model.get().parent())) {
                PosixFileAttributes given = models.rightsOf(model.get().name()).readAttributes();
                Rights.give(folder.rightsOf(file.name()), given.group(), given.permissions());
            }
        } else if (audience == Audience.FOLDER) {
            Rights.giveFile(folder.rightsOf(file.name()), folder);
        }
    }

    @Override
    public byte[] read(GuardedPath file, long most) throws IOException {
        try (OpenFolder folder = OpenFolder.at(file.parent());
                FileChannel channel = open(folder, file, StandardOpenOption.READ)) {
            long size = uninterrupted(channel::size);
            if (size > most) {
                throw new FileTooLargeException(file.path(), size);
            }
            return read(channel, size);
        }
    }

    @Override
    public byte[] readBeginning(GuardedPath file, int bytes) throws IOException {
        try (OpenFolder folder = OpenFolder.at(file.parent());
                FileChannel channel = open(folder, file, StandardOpenOption.READ)) {
            return read(channel, Math.min(bytes, uninterrupted(channel::size)));
        }
    }

    /** Never to the end of a file: what claims to be one and has no end would not come to it. */
    private static byte[] read(FileChannel channel, long bytes) throws IOException {
        return uninterrupted(() -> {
            try (InputStream in = Channels.newInputStream(channel)) {
                return in.readNBytes(Math.toIntExact(bytes));
            }
        });
    }

    /**
     * Opens a plain file. Opening a pipe would wait for ever, so that it is looked at before, and once more after: who saves
     * the file meanwhile exchanges it for another, and then it is opened anew.
     */
    private static FileChannel open(OpenFolder folder, GuardedPath file, StandardOpenOption... how) throws IOException {
        if (file.names().isEmpty()) {
            throw new PlantedException(file.path(), PathKind.FOLDER);
        }
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            FileState before = requireFile(folder.look(file.name()), file);
            FileChannel channel = folder.open(file.name(), Set.of(how));
            boolean isIt = false;
            try {
                isIt = requireFile(folder.look(file.name()), file).isSameAs(before);
            } finally {
                if (!isIt) {
                    channel.close();
                }
            }
            if (isIt) {
                return channel;
            }
        }
        throw new FileSystemException(file.path().toString(), null, "exchanged for another again and again");
    }

    private static FileState requireFile(FileState state, GuardedPath file) throws IOException {
        if (!state.isThere()) {
            throw new NoSuchFileException(file.path().toString());
        }
        if (!state.isFile()) {
            throw new PlantedException(file.path(), state.kind());
        }
        return state;
    }

    @Override
    public void makeLock(GuardedPath file) throws IOException {
        FileAttribute<?>[] with = Rights.EXIST ? new FileAttribute<?>[] {Rights.OWNER_ONLY} : new FileAttribute<?>[0];
        try (OpenFolder folder = OpenFolder.at(file.parent());
                FileChannel _ = folder.open(
                        file.name(), Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), with)) {
            giveLock(folder, file);
        } catch (FileAlreadyExistsException there) {
            return;
        }
    }

    /** Whoever finds an empty lock file may take it and give it back at once. */
    private static void giveLock(OpenFolder folder, GuardedPath file) throws IOException {
        try {
            if (Rights.EXIST) {
                Rights.giveFile(folder.rightsOf(file.name()), folder);
            }
        } catch (NoSuchFileException givenBack) {
            return;
        }
    }

    /** What is written in place is written under every name it has. */
    @Override
    public Optional<LockFile> openLock(GuardedPath file) throws IOException {
        try (OpenFolder folder = OpenFolder.at(file.parent())) {
            if (folder.look(file.name()).isFile() && Rights.EXIST && Rights.namesOf(file.path()) > 1) {
                throw new PlantedException(file.path(), PathKind.SECOND_NAME);
            }
            return Optional.of(openLock(folder, file));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    private static LockFile openLock(OpenFolder folder, GuardedPath file) throws IOException {
        FileState before = folder.look(file.name());
        try {
            FileChannel channel = open(folder, file, StandardOpenOption.READ, StandardOpenOption.WRITE);
            return new ChannelLock(file, before, channel, true);
        } catch (AccessDeniedException mayOnlyBeRead) {
            return new ChannelLock(file, before, open(folder, file, StandardOpenOption.READ), false);
        }
    }

    @Override
    public void link(GuardedPath file, GuardedPath name) throws IOException {
        if (!isLinked(file, name)) {
            copy(file, name);
        }
    }

    /** The system takes whole paths here, so that what came of it is looked at through the folders. */
    private boolean isLinked(GuardedPath file, GuardedPath name) throws IOException {
        try {
            Files.createLink(name.path(), file.path());
        } catch (IOException | UnsupportedOperationException oneNameOnly) {
            return false;
        }
        return look(name).isSameAs(look(file));
    }

    private void copy(GuardedPath file, GuardedPath name) throws IOException {
        try (Draft draft = create(name, Optional.of(file), Audience.OWNER)) {
            draft.write(read(file, Integer.MAX_VALUE));
        }
    }

    @Override
    public void move(GuardedPath from, GuardedPath to) throws IOException {
        try (OpenFolder source = OpenFolder.at(from.parent());
                OpenFolder target = OpenFolder.at(to.parent())) {
            source.move(from.name(), target, to.name());
        }
    }

    /** Windows cannot open a folder and needs no such step. */
    @Override
    public void force(GuardedPath place) throws IOException {
        if (!Rights.EXIST) {
            return;
        }
        uninterrupted(() -> {
            try (FileChannel channel = FileChannel.open(place.path(), StandardOpenOption.READ)) {
                channel.force(true);
            }
            return place;
        });
    }

    @Override
    public void makeFolder(GuardedPath place) throws IOException {
        Files.createDirectories(place.folder());
        for (int depth = 1; depth <= place.names().size(); depth++) {
            makeOne(new GuardedPath(place.folder(), place.names().subList(0, depth)));
        }
    }

    @Override
    public void makePrivateFolder(GuardedPath place) throws IOException {
        if (!look(place).isThere()) {
            Files.createDirectories(
                    place.path(),
                    Rights.EXIST ? new FileAttribute<?>[] {Rights.OWNER_ONLY_FOLDER} : new FileAttribute<?>[0]);
        }
    }

    private static void makeOne(GuardedPath place) throws IOException {
        try (OpenFolder above = OpenFolder.at(place.parent())) {
            FileState there = above.look(place.name());
            if (there.isFolder()) {
                return;
            }
            if (there.isThere()) {
                throw new PlantedException(place.path(), there.kind());
            }
            Files.createDirectory(place.path());
            try (OpenFolder made = above.below(place.name())) {
                if (Rights.EXIST) {
                    Rights.giveFolder(made, above);
                }
            }
        }
    }

    @Override
    public void delete(GuardedPath file) throws IOException {
        try (OpenFolder folder = OpenFolder.at(file.parent())) {
            folder.delete(file.name());
        } catch (NoSuchFileException noFolder) {
            return;
        }
    }

    @Override
    public void pause(Duration pause) {
        boolean interrupted = Thread.interrupted();
        long end = System.nanoTime() + pause.toNanos();
        // An interrupt also leaves a permit, with which the first park would return at once.
        for (long left = pause.toNanos(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
        restore(interrupted);
    }

    private interface Step<T> {
        T take() throws IOException;
    }

    /** An interrupt closes a channel, and would leave half of a content. */
    private static <T> T uninterrupted(Step<T> step) throws IOException {
        boolean interrupted = Thread.interrupted();
        try {
            return step.take();
        } finally {
            restore(interrupted);
        }
    }

    private static void restore(boolean interrupted) {
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private record ChannelDraft(FileChannel channel) implements Draft {

        @Override
        public void write(byte[] bytes) throws IOException {
            uninterrupted(() -> {
                ByteBuffer left = ByteBuffer.wrap(bytes);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
                return left;
            });
        }

        @Override
        public void force() throws IOException {
            uninterrupted(() -> {
                channel.force(true);
                return channel;
            });
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    /** A file key tells a lock file from another that was made anew under its name; while it is open, no other has it. */
    private record ChannelLock(GuardedPath place, FileState opened, FileChannel channel, boolean isWritable)
            implements LockFile {

        /** Behind the text, which on some systems can be read only where it is not locked. */
        private static final long LOCKED_BYTE = 1L << 30;

        @Override
        public boolean lock() throws IOException {
            try {
                return uninterrupted(() -> Optional.ofNullable(channel.tryLock(LOCKED_BYTE, 1, !isWritable))
                        .isPresent());
            } catch (OverlappingFileLockException heldByThisProgram) {
                return false;
            }
        }

        @Override
        public boolean isInPlace() throws IOException {
            try (OpenFolder folder = OpenFolder.at(place.parent())) {
                return folder.look(place.name()).isSameAs(opened);
            }
        }

        @Override
        public byte[] read(int most) throws IOException {
            ByteBuffer bytes = ByteBuffer.allocate(most);
            uninterrupted(() -> channel.read(bytes, 0));
            byte[] content = new byte[bytes.position()];
            bytes.flip().get(content);
            return content;
        }

        @Override
        public void write(byte[] content) throws IOException {
            uninterrupted(() -> channel.truncate(0).write(ByteBuffer.wrap(content), 0));
        }

        @Override
        public void remove() throws IOException {
            try (OpenFolder folder = OpenFolder.at(place.parent())) {
                if (folder.look(place.name()).isSameAs(opened)) {
                    folder.delete(place.name());
                }
            }
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
