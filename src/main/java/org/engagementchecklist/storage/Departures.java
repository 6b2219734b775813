package org.engagementchecklist.storage;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Summary;
import org.engagementchecklist.proof.Defect;
import org.engagementchecklist.storage.disk.Audience;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.storage.disk.FileReplacement;
import org.engagementchecklist.storage.disk.Gate;
import org.engagementchecklist.storage.disk.GuardedPath;

/** Takes engagements to a folder elsewhere. Nothing there is ever overwritten. */
public final class Departures {

    private final EngagementFolder from;
    private final Path to;
    private final Disk disk;

    /**
     * @param from opens the engagements
     * @param to the folder elsewhere
     */
    public Departures(EngagementFolder from, Path to, Disk disk) {
        this.from = from;
        this.to = to;
        this.disk = disk;
    }

    /** Copies an engagement as it is; one that cannot be opened can be copied as well. */
    public Departure copy(Path file) {
        try {
            return write(file, disk.read(from.at(file), Limits.ENGAGEMENT.bytes()), Gate.OPEN);
        } catch (NoSuchFileException gone) {
            return new Departure.Refused(file, "It is no longer there.", "It may have been moved or renamed.");
        } catch (IOException unreadable) {
            return new Departure.Refused(file, "The file cannot be read.", "It may be gone or in use; try again.");
        }
    }

    /** Copies an engagement without personal answers; the copy says that they were left out. */
    public Departure copyWithoutPersonal(Path file) {
        return switch (from.open(file)) {
            case Opening.Unusable unusable -> refused(unusable);
            case Opening.Opened opened -> {
                Engagement copy =
                        opened.engagement().withoutAll(opened.checklist().personalQuestions());
                Summary summary = from.summary(copy, opened.checklist());
                yield write(file, EngagementText.of(copy, summary), from.proof().of(copy, summary));
            }
        };
    }

    /** {@return that an engagement which cannot be opened was not taken there, and why} */
    public static Departure refused(Opening.Unusable unusable) {
        Optional<Defect> first = unusable.defects().stream().findFirst();
        return new Departure.Refused(
                unusable.file(),
                first.map(Defect::message).orElse(""),
                first.map(Defect::advice).orElse(""));
    }

    /**
     * {@return a file of that folder which is not there yet, with the name of an engagement's own}
     *
     * @param ending how its name ends, such as {@code .pdf}
     */
    public Path placeFor(Path file, String ending) {
        return new FolderFiles(disk, to).free(stem(file), ending);
    }

    private Departure write(Path file, byte[] content, Gate gate) {
        Optional<Path> same =
                sameName(file).filter(other -> holds(other, content)).findFirst();
        if (same.isPresent()) {
            return new Departure.There(file, same.get());
        }
        Path place = placeFor(file, EngagementFormat.EXTENSION);
        try {
            new FileReplacement(disk, Audience.AS_USUAL).replace(place, content, gate);
            return new Departure.Written(file, place);
        } catch (IOException | RuntimeException | Error failure) {
            return refused(file, Failures.of(place, failure));
        }
    }

    private Stream<Path> sameName(Path file) {
        return new FolderFiles(disk, to)
                .names(stem(file), EngagementFormat.EXTENSION)
                .takeWhile(new FolderFiles(disk, to)::isThere);
    }

    private boolean holds(Path file, byte[] content) {
        try {
            return Arrays.equals(disk.read(GuardedPath.of(file), content.length), content);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static Departure refused(Path file, Saving.Failed failed) {
        return new Departure.Refused(file, failed.reason(), failed.advice());
    }

    private static String stem(Path file) {
        return EngagementName.of(file).stem();
    }
}
