package org.engagementchecklist.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.storage.disk.GuardedPath;
import org.engagementchecklist.storage.disk.PlantedException;

/**
 * Who has which engagement open. Beside an engagement's file lies another that is locked while it is open: the file itself
 * would lose its lock with every save. What this program holds is also remembered here, for on some systems opening and
 * closing a lock file a second time would free it.
 */
final class Reservations {

    /** What became of the wish to have an engagement for oneself. */
    sealed interface Outcome {

        /** Nobody else has it. */
        record Mine(Reservation reservation) implements Outcome {}

        /** Somebody has it. */
        record Theirs(Holder holder) implements Outcome {}

        /** This folder cannot lock files; the check for changes elsewhere guards alone. */
        record Impossible() implements Outcome {}

        /**
         * The folder could, but something is in the way; the check for changes elsewhere guards alone.
         *
         * @param reason what it is, in a sentence
         */
        record Obstructed(String reason) implements Outcome {}
    }

    private static final String LOCK = ".lock";
    private static final int MOST_TRIES = 100;

    private final Disk disk;
    private final Map<Path, Holder> ours = new ConcurrentHashMap<>();

    Reservations(Disk disk) {
        this.disk = disk;
    }

    /** {@return the lock file of an engagement} */
    static GuardedPath placeFor(GuardedPath file) {
        return file.sibling(lockOf(file.name()));
    }

    /** A name that leaves no room for what a lock adds to it is told by its fingerprint, by every program alike. */
    private static String lockOf(String name) {
        String lock = "." + name + LOCK;
        return FileName.isTooLong(lock)
                ? "." + Sha256.of(name.getBytes(StandardCharsets.UTF_8)).substring(0, 32) + LOCK
                : lock;
    }

    /** {@return the engagement that a file would be the lock of, if it has the name of a lock} */
    static Optional<GuardedPath> engagementOf(GuardedPath file) {
        String name = file.name();
        return name.startsWith(".") && name.endsWith(LOCK)
                ? Optional.of(file.sibling(name.substring(1, name.length() - LOCK.length())))
                : Optional.empty();
    }

    /** Reserves an engagement, if nobody has. */
    Outcome reserve(GuardedPath file, Holder holder) {
        GuardedPath place = placeFor(file);
        Optional<Holder> already = Optional.ofNullable(ours.putIfAbsent(place.path(), holder));
        if (already.isPresent()) {
            return new Outcome.Theirs(already.get());
        }
        Outcome outcome = locked(place, holder);
        if (!(outcome instanceof Outcome.Mine)) {
            ours.remove(place.path());
        }
        return outcome;
    }

    /** {@return who has an engagement open at the moment, if anybody} */
    Optional<Holder> holderOf(GuardedPath file) {
        GuardedPath place = placeFor(file);
        return Optional.ofNullable(ours.get(place.path())).or(() -> Reservation.holderOf(disk, place));
    }

    private Outcome locked(GuardedPath place, Holder holder) {
        try {
            for (int tries = 0; tries < MOST_TRIES; tries++) {
                switch (Reservation.attempt(disk, place, holder, () -> ours.remove(place.path()))) {
                    case Reservation.Attempt.Locked(var reservation) -> {
                        return new Outcome.Mine(reservation);
                    }
                    case Reservation.Attempt.LockedBy(var other) -> {
                        return new Outcome.Theirs(other);
                    }
                    case Reservation.Attempt.MayOnlyBeRead _ -> {
                        return new Outcome.Obstructed(
                                "You may not write to the file " + place.name() + ", by which others would see it.");
                    }
                    case Reservation.Attempt.TooLate _ -> {
                        // The former holder has just given it back.
                    }
                }
            }
            // Others come and go without rest, so that somebody has it.
            return new Outcome.Theirs(Holder.UNKNOWN);
        } catch (PlantedException planted) {
            return new Outcome.Obstructed(PlantedWords.of(planted) + " It is left as it is.");
        } catch (IOException | UnsupportedOperationException noLocks) {
            return new Outcome.Impossible();
        }
    }
}
