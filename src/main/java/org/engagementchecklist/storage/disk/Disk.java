package org.engagementchecklist.storage.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Everything that the replacing of a file asks of the system. Nothing of it is ended by an interrupt. */
public interface Disk {

    /** {@return the disks of this machine} */
    static Disk real() {
        return new RealDisk();
    }

    /**
     * Makes a file that must not be there yet.
     *
     * @param model the file whose permissions it gets; else the audience decides
     */
    Draft create(Path file, Optional<Path> model, Audience audience) throws IOException;

    /** {@return the whole content of a file} */
    byte[] read(Path file) throws IOException;

    /** Gives a file a second name, or copies it where files have but one. The name must be free. */
    void link(Path file, Path name) throws IOException;

    /** Moves a file over another in one step. */
    void move(Path from, Path to) throws IOException;

    /** Makes sure that the names in a folder outlast a power cut, where the system needs to be told. */
    void force(Path folder) throws IOException;

    /** Makes a folder and those above it, where they are missing. */
    void makeFolder(Path folder) throws IOException;

    /** Removes a file, if it is there. */
    void delete(Path file) throws IOException;

    /** Waits before another try. */
    void pause(Duration pause);

    /** A file that is being written. */
    interface Draft extends Closeable {

        /** Adds bytes to the file. */
        void write(byte[] bytes) throws IOException;

        /** Makes sure that the content outlasts a power cut. */
        void force() throws IOException;
    }
}
