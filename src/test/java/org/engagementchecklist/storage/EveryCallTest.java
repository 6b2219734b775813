package org.engagementchecklist.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.storage.EngagementFiles.CLOCK;
import static org.engagementchecklist.storage.EngagementFiles.opened;
import static org.engagementchecklist.storage.EngagementFiles.rich;
import static org.engagementchecklist.storage.EngagementFiles.summary;
import static org.engagementchecklist.storage.EngagementFiles.taken;
import static org.engagementchecklist.storage.EngagementFiles.titled;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.storage.disk.Disk;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whichever call of a save fails, of whatever it relies on and in whatever way: it is told, the work lies in its place or in
 * the rescue folder, the file holds the old state or the new, and the next save is made.
 */
final class EveryCallTest {
    @TempDir
    private Path home;

    /** What a disk, a clock or the checklists may throw; an {@link IOException} only where the call may. */
    static Stream<Supplier<Throwable>> thrown() {
        return Stream.of(
                () -> new IOException("the disk says no"),
                () -> new UncheckedIOException(new IOException("in the middle of a list")),
                () -> new IllegalStateException("what nobody had thought of"),
                () -> new NullPointerException("what cannot be"),
                StackOverflowError::new,
                OutOfMemoryError::new,
                () -> new NoClassDefFoundError("a part of the program"),
                () -> new AssertionError("what cannot be"));
    }

    @ParameterizedTest
    @MethodSource("thrown")
    void of_a_file_that_is_there(Supplier<Throwable> thrown) {
        assertThat(fails(thrown, titled("old"))).isGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("thrown")
    void of_a_file_that_is_new(Supplier<Throwable> thrown) {
        assertThat(fails(thrown, rich())).isGreaterThan(5);
    }

    /** {@return how many calls a save makes} */
    private int fails(Supplier<Throwable> thrown, Engagement old) {
        boolean isNew = old.equals(rich());
        for (int number = 1; ; number++) {
            Path folder = home.resolve(String.valueOf(number));
            Path file = folder.resolve("share").resolve("e.engagement");
            if (!isNew) {
                EngagementFiles.in(file.getParent()).save(file, old, summary(old));
            }
            Failing failing = new Failing(thrown);
            EngagementFile mine = taken(
                    folder(folder, failing),
                    isNew ? new Opening.Opened(file, rich(), Shipped.checklist(), false, List.of()) : opened(file));
            List<Saving> told = new ArrayList<>();
            try (EngagementWriter writer = new EngagementWriter(mine, told::add)) {
                failing.at(number);
                writer.save(rich(), summary(rich()));
                writer.flush();
                boolean reached = failing.reached();
                assertThat(told).as("call %d", number).singleElement().satisfies(saving -> {
                    assertThat(saving.isInPlace() || saving instanceof Saving.Rescued)
                            .as("%s", saving)
                            .isTrue();
                    assertThat(Files.exists(file) || isNew).isTrue();
                    if (Files.exists(file)) {
                        assertThat(opened(file).engagement()).isEqualTo(saving.isInPlace() ? rich() : old);
                    }
                    if (saving instanceof Saving.Rescued rescued) {
                        assertThat(opened(rescued.copy()).engagement()).isEqualTo(rich());
                    }
                });
                failing.never();
                writer.save(titled("next"), summary(titled("next")));
                writer.flush();
                assertThat(told.getLast().isInPlace())
                        .as("the next after call %d: %s", number, told.getLast())
                        .isTrue();
                assertThat(opened(file).engagement()).isEqualTo(titled("next"));
                if (!reached) {
                    return number - 1;
                }
            }
        }
    }

    private static EngagementFolder folder(Path folder, Failing failing) {
        return new EngagementFolder(
                folder.resolve("share"),
                () -> failing.call(() -> Shipped.LIBRARY),
                EngagementFiles::summary,
                failing.clock(),
                new Safekeeping(
                        failing.of(Disk.class, Disk.real()), Optional.of(folder.resolve("rescue")), Holder.UNKNOWN));
    }

    /** Counts the calls of all that a save relies on, and lets one of them fail. */
    private static final class Failing {
        private final Supplier<Throwable> thrown;
        private int at = Integer.MAX_VALUE;
        private int calls;

        Failing(Supplier<Throwable> thrown) {
            this.thrown = thrown;
        }

        synchronized void at(int number) {
            at = number;
            calls = 0;
        }

        synchronized void never() {
            at = Integer.MAX_VALUE;
        }

        synchronized boolean reached() {
            return calls >= at;
        }

        private synchronized boolean isDue() {
            return ++calls == at;
        }

        <T> T call(Supplier<T> real) {
            if (isDue()) {
                throwUnchecked(thrown.get());
            }
            return real.get();
        }

        Clock clock() {
            return new Clock() {
                @Override
                public ZoneId getZone() {
                    return CLOCK.getZone();
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return CLOCK.withZone(zone);
                }

                @Override
                public Instant instant() {
                    return call(CLOCK::instant);
                }
            };
        }

        /** What a call gives back, such as a draft that is being written, fails in the same way. */
        <T> T of(Class<T> type, Object real) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
                        if (isDue()) {
                            Throwable failure = thrown.get();
                            boolean may = !(failure instanceof IOException)
                                    || List.of(method.getExceptionTypes()).contains(IOException.class);
                            throw may ? failure : new IllegalStateException(failure);
                        }
                        try {
                            Object result = method.invoke(real, arguments);
                            return wrapped(result);
                        } catch (InvocationTargetException failed) {
                            throw failed.getCause();
                        }
                    }));
        }

        private Object wrapped(Object result) {
            return switch (result) {
                case Disk.Draft draft -> of(Disk.Draft.class, draft);
                case Optional<?> found
                when found.orElse(null) instanceof Disk.LockFile lock -> Optional.of(of(Disk.LockFile.class, lock));
                case null, default -> result;
            };
        }

        private static void throwUnchecked(Throwable thrown) {
            switch (thrown) {
                case RuntimeException unchecked -> throw unchecked;
                case Error error -> throw error;
                default -> throw new IllegalStateException(thrown);
            }
        }
    }
}
