package org.engagementchecklist.storage.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Real folders on which chosen operations fail. A write that fails has written half. */
public final class FailingDisk implements Disk {

    /** An operation: its number in their order, beginning with 1, what it is and to which file. */
    public record Operation(int number, String name, Path place) {}

    private final Disk real = Disk.real();
    private final Predicate<Operation> fails;
    private final Failure failure;
    private final List<Operation> operations = new ArrayList<>();
    private final List<Duration> pauses = new ArrayList<>();

    public FailingDisk(Failure failure, Predicate<Operation> fails) {
        this.failure = failure;
        this.fails = fails;
    }

    /** {@return a disk on which only the n-th operation fails} */
    public static FailingDisk atOperation(int number, Failure failure) {
        return new FailingDisk(failure, each -> each.number() == number);
    }

    /** {@return a disk on which every operation of a name fails, the first few times} */
    public static FailingDisk atEvery(String name, int times, Failure failure) {
        int[] left = {times};
        return new FailingDisk(failure, each -> each.name().equals(name) && left[0]-- > 0);
    }

    /** {@return the names of the operations, in their order} */
    public List<String> operations() {
        return operations.stream().map(Operation::name).toList();
    }

    public List<Duration> pauses() {
        return List.copyOf(pauses);
    }

    /** {@return whether there were as many operations as that} */
    public boolean reached(int number) {
        return operations.size() >= number;
    }

    private boolean failsNow(String name, Path place) {
        Operation operation = new Operation(operations.size() + 1, name, place);
        operations.add(operation);
        return fails.test(operation);
    }

    private void attempt(String name, GuardedPath place) throws IOException {
        attempt(name, place.path());
    }

    private void attempt(String name, Path file) throws IOException {
        if (failsNow(name, file)) {
            throw failure.of(file);
        }
    }

    @Override
    public FileState look(GuardedPath place) throws IOException {
        attempt("look", place);
        return real.look(place);
    }

    @Override
    public boolean isReadOnly(GuardedPath file) throws IOException {
        attempt("read-only", file);
        return real.isReadOnly(file);
    }

    @Override
    public boolean isWritable(Path folder) {
        return !fails.test(new Operation(0, "read-only folder", folder)) && real.isWritable(folder);
    }

    @Override
    public long room(GuardedPath folder) throws IOException {
        return fails.test(new Operation(0, "no room", folder.path())) ? 0 : real.room(folder);
    }

    @Override
    public boolean isClosedToOthers(GuardedPath file) throws IOException {
        return real.isClosedToOthers(file);
    }

    @Override
    public List<String> list(GuardedPath folder) throws IOException {
        attempt("list", folder);
        return real.list(folder);
    }

    @Override
    public Draft create(GuardedPath file, Optional<GuardedPath> model, Audience audience) throws IOException {
        attempt("create", file);
        return new Written(file.path(), real.create(file, model, audience));
    }

    @Override
    public byte[] read(GuardedPath file, long most) throws IOException {
        attempt("read", file);
        return real.read(file, most);
    }

    @Override
    public byte[] readBeginning(GuardedPath file, int bytes) throws IOException {
        attempt("read", file);
        return real.readBeginning(file, bytes);
    }

    @Override
    public void makeLock(GuardedPath file) throws IOException {
        attempt("make lock", file);
        real.makeLock(file);
    }

    @Override
    public Optional<LockFile> openLock(GuardedPath file) throws IOException {
        attempt("open lock", file);
        return real.openLock(file);
    }

    @Override
    public void link(GuardedPath file, GuardedPath name) throws IOException {
        attempt("link", name);
        real.link(file, name);
    }

    @Override
    public void move(GuardedPath from, GuardedPath to) throws IOException {
        attempt("move", to);
        real.move(from, to);
    }

    @Override
    public void force(GuardedPath folder) throws IOException {
        attempt("force folder", folder);
        real.force(folder);
    }

    @Override
    public void makeFolder(GuardedPath folder) throws IOException {
        attempt("make folder", folder);
        real.makeFolder(folder);
    }

    @Override
    public void makePrivateFolder(GuardedPath folder) throws IOException {
        attempt("make folder", folder);
        real.makePrivateFolder(folder);
    }

    @Override
    public void delete(GuardedPath file) throws IOException {
        attempt("delete", file);
        real.delete(file);
    }

    @Override
    public void pause(Duration pause) {
        pauses.add(pause);
    }

    private final class Written implements Draft {
        private final Path file;
        private final Draft draft;

        Written(Path file, Draft draft) {
            this.file = file;
            this.draft = draft;
        }

        @Override
        public void write(byte[] bytes) throws IOException {
            if (failsNow("write", file)) {
                draft.write(Arrays.copyOf(bytes, bytes.length / 2));
                throw failure.of(file);
            }
            draft.write(bytes);
        }

        @Override
        public void force() throws IOException {
            attempt("force", file);
            draft.force();
        }

        @Override
        public void close() throws IOException {
            draft.close();
            attempt("close", file);
        }
    }
}
