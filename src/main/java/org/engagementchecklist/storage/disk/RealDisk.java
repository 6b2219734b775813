package org.engagementchecklist.storage.disk;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** The disks of this machine. */
final class RealDisk implements Disk {

    /** Whether files have an owner, a group and rights for each. */
    static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    @Override
    public Draft create(Path file, Optional<Path> model, Audience audience) throws IOException {
        boolean open = !POSIX || (model.isEmpty() && audience == Audience.AS_USUAL);
        Files.createFile(file, open ? new FileAttribute<?>[0] : new FileAttribute<?>[] {OWNER_ONLY});
        if (POSIX && model.isPresent()) {
            giveRights(file, model.get());
        }
        return new Stream(file);
    }

    /** The file was made for its owner alone, so that nobody gains rights where the group cannot be kept. */
    private static void giveRights(Path file, Path model) throws IOException {
        PosixFileAttributes given = Files.readAttributes(model, PosixFileAttributes.class);
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        Set<PosixFilePermission> rights = EnumSet.copyOf(given.permissions());
        if (!hasGroup(view, given.group())) {
            rights.removeAll(PosixFilePermissions.fromString("---rwx---"));
        }
        if (!rights.equals(view.readAttributes().permissions())) {
            view.setPermissions(rights);
        }
    }

    private static boolean hasGroup(PosixFileAttributeView view, GroupPrincipal group) throws IOException {
        try {
            if (!view.readAttributes().group().equals(group)) {
                view.setGroup(group);
            }
            return true;
        } catch (IOException notAMember) {
            return false;
        }
    }

    @Override
    public byte[] read(Path file) throws IOException {
        return Files.readAllBytes(file);
    }

    @Override
    public void link(Path file, Path name) throws IOException {
        try {
            Files.createLink(name, file);
        } catch (IOException | UnsupportedOperationException oneNameOnly) {
            Files.copy(file, name, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Windows cannot open a folder and needs no such step. */
    @Override
    public void force(Path folder) throws IOException {
        if (!POSIX) {
            return;
        }
        boolean interrupted = Thread.interrupted();
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } finally {
            restore(interrupted);
        }
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
    }

    @Override
    public void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
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

    private static void restore(boolean interrupted) {
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** A stream, because an interrupt would close a channel and leave half of the content. */
    private static final class Stream implements Draft {
        private final FileOutputStream out;

        Stream(Path file) throws IOException {
            out = new FileOutputStream(file.toFile());
        }

        @Override
        public void write(byte[] bytes) throws IOException {
            out.write(bytes);
        }

        @Override
        public void force() throws IOException {
            out.getFD().sync();
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
