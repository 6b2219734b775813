package org.engagementchecklist.storage.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The one door to files and folders. No name inside a chosen folder is followed; what is no plain file or folder is refused
 * with a {@link PlantedException}. Nothing of it is ended by an interrupt.
 */
public interface Disk {

    /** {@return the disks of this machine} */
    static Disk real() {
        return new RealDisk();
    }

    /** {@return what stands there} */
    FileState look(GuardedPath place) throws IOException;

    /** {@return what stands there; nothing where it cannot be looked at} */
    default FileState stateOf(GuardedPath place) {
        try {
            return look(place);
        } catch (IOException unknown) {
            return FileState.NOTHING;
        }
    }

    /** {@return the same of what a path that somebody named leads to, through links} */
    default FileState stateOf(Path named) {
        return stateOf(GuardedPath.named(named));
    }

    /** {@return whether a file that somebody named may be written to, or new files put into a folder} */
    boolean isWritable(Path named);

    /** {@return how many bytes may still be written there} */
    long room(GuardedPath folder) throws IOException;

    /** {@return whether others can look into the folder of a file, and cannot read the file} */
    boolean isClosedToOthers(GuardedPath file) throws IOException;

    /** {@return whether a file is marked as not to be written} */
    boolean isReadOnly(GuardedPath file) throws IOException;

    /** {@return the names in a folder, in no order} */
    List<String> list(GuardedPath folder) throws IOException;

    /**
     * Makes a file that must not be there yet.
     *
     * @param model the file whose permissions it gets; else the audience decides
     */
    Draft create(GuardedPath file, Optional<GuardedPath> model, Audience audience) throws IOException;

    /**
     * {@return the whole content of a file, as long as it was when it was opened}
     *
     * @throws FileTooLargeException if it is longer than this many bytes
     */
    byte[] read(GuardedPath file, long most) throws IOException;

    /** {@return the first bytes of a file, at most so many} */
    byte[] readBeginning(GuardedPath file, int bytes) throws IOException;

    /** {@return whether a file that somebody named can be read and holds exactly this} */
    default boolean holds(Path named, byte[] content) {
        try {
            return Arrays.equals(read(GuardedPath.named(named), content.length), content);
        } catch (IOException somethingElse) {
            return false;
        }
    }

    /** {@return whether the name is free, or a file stands there that is empty or begins with these letters} */
    default boolean isFreeOrBegins(GuardedPath file, String letters) throws IOException {
        FileState state = look(file);
        byte[] bytes = letters.getBytes(StandardCharsets.UTF_8);
        return !state.isThere()
                || (state.isFile() && (state.size() == 0 || Arrays.equals(readBeginning(file, bytes.length), bytes)));
    }

    /** Makes an empty file that is to say who has another open, where it is missing, for those who may use its folder. */
    void makeLock(GuardedPath file) throws IOException;

    /**
     * Opens a file that says who has another open.
     *
     * @return the file, or nothing where there is none, be it that somebody has removed it in this moment
     * @throws PlantedException if something else stands under the name
     */
    Optional<LockFile> openLock(GuardedPath file) throws IOException;

    /** Gives a file a second name, or copies it where files have but one. The name must be free. */
    void link(GuardedPath file, GuardedPath name) throws IOException;

    /** Moves a file over another in one step. */
    void move(GuardedPath from, GuardedPath to) throws IOException;

    /** Makes sure that the names in a folder outlast a power cut, where the system needs to be told. */
    void force(GuardedPath folder) throws IOException;

    /** Makes a folder and those above it, where they are missing, open to those to whom the folder above is. */
    void makeFolder(GuardedPath folder) throws IOException;

    /**
     * Makes a folder that only its owner can look into, where it is missing: the names in it say what files are about. On
     * Windows the folders of a user are closed to others.
     */
    void makePrivateFolder(GuardedPath folder) throws IOException;

    /** Removes a file, if it is there. */
    void delete(GuardedPath file) throws IOException;

    /** Waits before another try. */
    void pause(Duration pause);

    /** A file that is being written. */
    interface Draft extends Closeable {

        /** Adds bytes to the file. */
        void write(byte[] bytes) throws IOException;

        /** Makes sure that the content outlasts a power cut. */
        void force() throws IOException;
    }

    /** An open lock file. Closing it frees the lock. */
    interface LockFile extends Closeable {

        /** Locks it until it is closed. {@return whether nobody else had} */
        boolean lock() throws IOException;

        /** {@return whether it may be written to; else one learns only whether somebody has locked it} */
        boolean isWritable();

        /** {@return whether it is still what stands under its name} */
        boolean isInPlace() throws IOException;

        /** {@return what it says, at most this many bytes} */
        byte[] read(int most) throws IOException;

        /** Replaces what it says. */
        void write(byte[] content) throws IOException;

        /** Removes it from its folder, if it is still what stands under its name. */
        void remove() throws IOException;
    }
}
