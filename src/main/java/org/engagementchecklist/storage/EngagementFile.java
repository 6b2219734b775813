package org.engagementchecklist.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Summary;
import org.engagementchecklist.storage.disk.Audience;
import org.engagementchecklist.storage.disk.Durability;
import org.engagementchecklist.storage.disk.FileReplacement;
import org.engagementchecklist.storage.disk.Gate;
import org.engagementchecklist.storage.disk.GuardedPath;

/**
 * The file of an engagement in hand. It knows what it last read or wrote, so that nobody else's change is ever
 * overwritten, keeps what it replaces among the backups, and puts into the rescue folder what cannot be saved in its
 * place. While it is open, others learn who has it.
 */
public final class EngagementFile implements AutoCloseable {

    private final Path file;
    private final GuardedPath place;
    private final Safekeeping safekeeping;
    private final Clock clock;
    private final Supplier<Reservations.Outcome> reserving;
    private final Optional<RescueCopy> rescue;
    private final ReadBack proof;
    private final FolderMemory memory;
    private Optional<Reservation> reservation = Optional.empty();
    private Optional<String> whyNotLocked = Optional.empty();
    private Optional<String> withoutBackup = Optional.empty();
    private Seen seen;

    /**
     * @param place the same file, by the folder that somebody chose
     * @param memory what was seen of that folder
     */
    EngagementFile(
            Opening.Opened opened,
            GuardedPath place,
            Safekeeping safekeeping,
            Clock clock,
            Editions editions,
            Supplier<Reservations.Outcome> reserving,
            FolderMemory memory) {
        this.file = opened.file();
        this.place = place;
        this.seen = opened.seen();
        this.safekeeping = safekeeping;
        this.clock = clock;
        this.reserving = reserving;
        this.memory = memory;
        this.proof = new ReadBack(editions.with(opened.checklist()));
        this.rescue = safekeeping.rescue().map(folder -> new RescueCopy(folder, file, safekeeping.disk()));
        if (seen.equals(Seen.NOTHING)) {
            memory.meetFolder();
        } else {
            memory.meet(place);
        }
    }

    /** {@return the file} */
    public Path path() {
        return file;
    }

    /** Reserves the file. {@return who has it, if that is somebody else} */
    synchronized Optional<Holder> reserve() {
        return switch (reserving.get()) {
            case Reservations.Outcome.Theirs(var holder) -> Optional.of(holder);
            case Reservations.Outcome.Impossible _ -> Optional.empty();
            case Reservations.Outcome.Obstructed(var reason) -> {
                whyNotLocked = Optional.of(reason);
                yield Optional.empty();
            }
            case Reservations.Outcome.Mine(var mine) -> {
                reservation = Optional.of(mine);
                whyNotLocked = Optional.empty();
                yield Optional.empty();
            }
        };
    }

    /** {@return what keeps others from seeing that this file is open, if anything does, in a sentence} */
    public synchronized Optional<String> whyNotLocked() {
        return whyNotLocked;
    }

    /** {@return whose program ended without closing this file, if one did} */
    public synchronized Optional<Holder> leftBy() {
        return reservation.flatMap(Reservation::leftBy);
    }

    /**
     * Saves the engagement in its place, unless the file has been changed elsewhere. It is called saved only once what
     * was written has been read by the reader that opens files, and is this engagement. Whatever is thrown on the way
     * ends as an outcome.
     *
     * @param summary what a list shows of it
     */
    public synchronized Saving save(Engagement engagement, Summary summary) {
        withoutBackup = Optional.empty();
        return write(engagement, summary, draft -> {
            proof.check(draft, engagement, summary);
            if (!Seen.in(safekeeping.disk(), place).equals(seen)) {
                memory.require();
                throw new ChangedElsewhereException();
            }
            keepReplaced();
        });
    }

    /** Saves the engagement in its place, whoever has changed the file; what is there is kept among the backups. */
    public synchronized Saving overwrite(Engagement engagement, Summary summary) {
        withoutBackup = Optional.empty();
        return write(engagement, summary, draft -> {
            proof.check(draft, engagement, summary);
            memory.require();
            if (!Seen.in(safekeeping.disk(), place).equals(Seen.NOTHING)) {
                backups().copyPresent(Backup.Kind.ASIDE);
            }
        });
    }

    /** Keeps the engagement among the backups of the file, which stays as others have left it. */
    public synchronized Saving keepAside(Engagement engagement, Summary summary) {
        Saving kept = backups().keep(engagement, summary, Backup.Kind.ASIDE, "");
        if (kept.isInPlace()) {
            forgetRescued();
        }
        return kept;
    }

    /**
     * Puts the engagement into the rescue folder, for its place does not answer. Does not wait for what is being saved.
     *
     * @param summary what a list shows of it
     */
    public Saving rescue(Engagement engagement, Summary summary) {
        Saving.Failed silent = Failures.silent(file);
        try {
            return rescued(EngagementText.of(engagement, summary), silent);
        } catch (RuntimeException | Error notEvenSpelled) {
            return Failures.of(file, notEvenSpelled);
        }
    }

    /** Lets others have the file. */
    @Override
    public synchronized void close() {
        reservation.ifPresent(Reservation::close);
        reservation = Optional.empty();
    }

    private Saving write(Engagement engagement, Summary summary, Gate gate) {
        try {
            return write(EngagementText.of(engagement, summary), gate);
        } catch (RuntimeException | Error notEvenSpelled) {
            return Failures.of(file, notEvenSpelled);
        }
    }

    private Saving write(byte[] content, Gate gate) {
        Instant now;
        Durability durability;
        try {
            now = clock.instant();
            durability = replace(content, gate);
        } catch (ChangedElsewhereException changed) {
            return new Saving.ChangedElsewhere(file, rescue.flatMap(copy -> copy.keep(content)));
        } catch (IOException | RuntimeException | Error failure) {
            return rescued(content, Failures.of(file, failure));
        }
        seen = Seen.of(content);
        memory.add(place);
        forgetRescued();
        return withoutBackup
                .<Saving>map(reason -> new Saving.SavedWithoutBackup(file, now, reason))
                .orElseGet(() -> durability == Durability.FORCED
                        ? new Saving.Saved(file, now)
                        : new Saving.SavedNotForced(file, now));
    }

    private Durability replace(byte[] content, Gate gate) throws IOException {
        memory.require();
        if (seen.equals(Seen.NOTHING)) {
            makeFolder();
            memory.meetFolder();
            reserveNow();
        }
        return new FileReplacement(safekeeping.disk(), Audience.FOLDER).replace(place, content, gate);
    }

    private Saving rescued(byte[] content, Saving.Failed failed) {
        return rescue.flatMap(copy -> copy.keep(content))
                .<Saving>map(copy -> new Saving.Rescued(file, copy, clock.instant(), failed.reason(), failed.advice()))
                .orElse(failed);
    }

    private void forgetRescued() {
        rescue.ifPresent(RescueCopy::forget);
    }

    /** Only for a new file: a folder that went away later may be a disk that was taken out. */
    private void makeFolder() throws IOException {
        if (safekeeping.missing() == MissingFolder.IS_MADE) {
            safekeeping.disk().makeFolder(place.parent());
        }
    }

    /** A new file could not be reserved before its folder was there. */
    private void reserveNow() {
        if (reservation.isEmpty()) {
            reserve();
        }
    }

    /** A backup that cannot be made is no reason to leave the work itself unsaved; it is said. */
    private void keepReplaced() {
        try {
            backups().keepReplaced();
        } catch (IOException | RuntimeException | Error without) {
            withoutBackup = Optional.of(Failures.withoutBackup(without));
        }
    }

    private Backups backups() {
        return new Backups(place, safekeeping.disk(), clock, proof, memory);
    }

    private static final class ChangedElsewhereException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
