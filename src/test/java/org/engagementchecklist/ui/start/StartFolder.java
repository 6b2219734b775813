package org.engagementchecklist.ui.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.assessment.Assessor;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.engagement.EditionUsed;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Facts;
import org.engagementchecklist.engagement.Summary;
import org.engagementchecklist.storage.ChecklistLibrary;
import org.engagementchecklist.storage.EngagementFolder;
import org.engagementchecklist.storage.Holder;
import org.engagementchecklist.storage.MissingFolder;
import org.engagementchecklist.storage.Opening;
import org.engagementchecklist.storage.Safekeeping;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.ui.common.AtOnce;
import org.engagementchecklist.ui.common.FolderChoice;
import org.engagementchecklist.ui.common.Threads;

/** A folder of engagements on the disk, and what the start screen hands over. */
final class StartFolder {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2020-11-02T10:42:00Z"), ZoneOffset.UTC);

    final List<Opening.Opened> taken = new ArrayList<>();
    final ChecklistLibrary library;
    private final EngagementFolder folder;

    StartFolder(Path folder, ChecklistLibrary library) {
        this.library = library;
        this.folder = new EngagementFolder(folder, library, StartFolder::summary, CLOCK);
    }

    /** A folder that the user has chosen, and that is waited for where it is not there. */
    StartFolder(Path folder, MissingFolder missing) {
        this.library = Shipped.LIBRARY;
        Safekeeping safekeeping =
                new Safekeeping(Disk.real(), Optional.empty(), Holder.UNKNOWN, Optional.empty(), missing);
        this.folder = new EngagementFolder(folder, () -> library, StartFolder::summary, CLOCK, safekeeping);
    }

    FolderChoice choice(FolderChoice.Standing standing, Consumer<Optional<Path>> used) {
        return new FolderChoice(folder.folder(), standing, used);
    }

    Opening open(Path file) {
        return folder.open(file);
    }

    StartModel model() {
        return model(new AtOnce());
    }

    StartModel model(Threads threads) {
        return new StartModel(new SimpleObjectProperty<>(library), folder, threads, CLOCK, taken::add);
    }

    /** {@return a model whose checklists change} */
    StartModel model(ObservableValue<ChecklistLibrary> checklists) {
        return new StartModel(checklists, folder, new AtOnce(), CLOCK, taken::add);
    }

    /** Saves engagements called "Number 00" and so on, each a day older than the one before. */
    void saveMany(int count) {
        for (int number = 0; number < count; number++) {
            save("many-" + number, "S03", facts(String.format(Locale.ROOT, "Number %02d", number), "", ""), number);
        }
    }

    /** Saves a worked engagement, changed so many days ago. */
    Path save(String scenario, Facts facts, int daysAgo) {
        return save(scenario, scenario, facts, daysAgo);
    }

    private Path save(String identity, String scenario, Facts facts, int daysAgo) {
        Checklist checklist = Shipped.checklist();
        Engagement engagement = Engagement.started(
                        UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8)),
                        EditionUsed.of(checklist.edition()),
                        CLOCK.instant().minus(Duration.ofDays(daysAgo)))
                .with(facts)
                .with(Shipped.scenario(scenario).answers());
        Path file = folder.fileFor(engagement);
        folder.save(file, engagement, summary(engagement, checklist));
        return file;
    }

    /** Writes a file that cannot be read. */
    Path spoil(String name) {
        try {
            Path file = Files.createDirectories(folder.folder()).resolve(name);
            return Files.writeString(file, "{\n  \"format\": \"engagement\",\n  \"answers\": {,}\n}\n");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Facts facts(String title, String pi, String department) {
        return new Facts(title, pi, department, "", Optional.empty());
    }

    private static Summary summary(Engagement engagement, Checklist checklist) {
        return Assessor.assess(checklist, engagement.answers(), LocalDate.of(2020, 11, 2))
                .summaryOf(engagement, checklist.countries());
    }
}
