package org.engagementchecklist.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import javafx.scene.Node;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.assessment.Assessor;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.engagement.EditionUsed;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Facts;
import org.engagementchecklist.engagement.Summary;
import org.engagementchecklist.proof.Scenario;
import org.engagementchecklist.storage.EngagementFolder;
import org.engagementchecklist.storage.Holder;
import org.engagementchecklist.storage.Places;
import org.engagementchecklist.storage.Settings;
import org.engagementchecklist.storage.SettingsFile;
import org.engagementchecklist.ui.common.Dialogs;
import org.engagementchecklist.ui.common.EngagementSession;
import org.engagementchecklist.ui.common.FileKind;
import org.engagementchecklist.ui.common.Look;
import org.engagementchecklist.ui.common.SaveState;
import org.engagementchecklist.ui.common.WindowOutside;

/**
 * The program as its user starts it, over a folder of a test. Only what a test cannot look into stands behind its doors:
 * choosing a file, the browser, the printer, and time, which passes when the test lets it.
 */
public final class RunningProgram {
    /** Monday, 2 November 2020, ten in the morning. */
    public static final Instant MORNING = Instant.parse("2020-11-02T10:00:00Z");

    private final Hourglass time = new Hourglass();
    private final Clock clock = time.clock(MORNING);
    private final Places places;
    private final List<Path> checklists;
    private final Holder holder;
    private final Queue<Path> chosen = new ConcurrentLinkedQueue<>();
    private final RecordedOutside others = new RecordedOutside();
    private final List<String> copied = new ArrayList<>();
    private final ScriptedPrinting printing = new ScriptedPrinting();
    private Optional<Surroundings> around = Optional.empty();
    private Optional<Desk> desk = Optional.empty();

    /** A program with the shipped checklists, whose user's files are below this folder; it is not yet started. */
    public RunningProgram(Path home) {
        this(home, List.of(Shipped.FOLDER));
    }

    /** @param checklists the folders of checklists, the first of which came with the program */
    public RunningProgram(Path home, List<Path> checklists) {
        this(home, checklists, Holder.UNKNOWN);
    }

    /**
     * @param checklists the folders of checklists, the first of which came with the program
     * @param holder who works with it
     */
    public RunningProgram(Path home, List<Path> checklists, Holder holder) {
        this(below(home), checklists, holder);
    }

    private RunningProgram(Places places, List<Path> checklists, Holder holder) {
        this.places = places;
        this.checklists = List.copyOf(checklists);
        this.holder = holder;
    }

    /** {@return a program of somebody whose home is this folder, on Linux} */
    public static RunningProgram atHome(Path home) {
        Map<String, String> properties = Map.of("os.name", "Linux", "user.home", home.toString());
        Places places = Places.of(name -> Optional.ofNullable(properties.get(name)), Map.of());
        return new RunningProgram(places, List.of(Shipped.FOLDER), Holder.UNKNOWN);
    }

    /** {@return where its user's files are} */
    public Places places() {
        return places;
    }

    /** {@return the folder of its engagements} */
    public EngagementFolder folder() {
        return new EngagementFolder(places.engagements(), Shipped.LIBRARY, this::summary, clock);
    }

    /** Puts an engagement of the standard checklist into its folder. {@return the file} */
    public Path put(Engagement engagement) {
        return put(engagement, Shipped.checklist());
    }

    /** The same of any checklist. */
    public Path put(Engagement engagement, Checklist checklist) {
        Path file = folder().fileFor(engagement);
        folder().saveNew(file, engagement, checklist);
        return file;
    }

    /** {@return an engagement with the answers of a worked example} */
    public static Engagement worked(String scenario) {
        Scenario example = Shipped.scenario(scenario);
        EditionUsed edition = EditionUsed.of(Shipped.checklist().edition());
        return Engagement.started(new UUID(7, scenario.hashCode()), edition, MORNING)
                .with(new Facts(example.title(), "P. Investigator", "Mechanical Engineering", "", Optional.empty()))
                .with(example.answers());
    }

    /** Sets what a former start has left. */
    public void set(Settings settings) {
        new SettingsFile(places.settings(), clock).save(settings);
    }

    /** {@return what a former start has left} */
    public Settings settings() {
        return new SettingsFile(places.settings(), clock).read();
    }

    /** Opens the window. To be called on its thread. */
    public void start(Optional<Path> file) {
        Beginning beginning = new Beginning(checklists, file, places, clock, holder);
        desk = Optional.of(ChecklistWindow.open(beginning, () -> {}, _ -> time, this::around));
    }

    /** {@return the time that passes here} */
    public Hourglass time() {
        return time;
    }

    /** {@return the look of the window} */
    public Look look() {
        return around.orElseThrow().look();
    }

    /** {@return what is in hand, if anything} */
    public Optional<EngagementSession> session() {
        return inHand().map(InHand::session);
    }

    /** {@return the file of what is in hand, if anything} */
    public Optional<Path> file() {
        return inHand().map(each -> each.saving().file().path());
    }

    /** {@return how the saving of what is in hand stands} */
    public Optional<SaveState> saving() {
        return inHand().map(each -> each.saving().state().get());
    }

    /** Waits until everything is on the disk that the saving has begun to write. */
    public void awaitWriting() {
        inHand().ifPresent(each -> each.saving().writer().flush());
    }

    /** Waits until what is in hand is on the disk, also what is being typed. */
    public void flush() {
        desk.ifPresent(each -> each.screens().flush());
    }

    /** Puts down what is in hand, as the window does when it is closed. To be called on its thread. */
    public void end() {
        desk.ifPresent(each -> each.screens().putDown());
    }

    /** The next file or folder that is asked for is this one; where none is named, nothing is chosen. */
    public void choose(Path file) {
        chosen.add(file);
    }

    /** {@return the other programs of the system} */
    public RecordedOutside others() {
        return others;
    }

    /** {@return the texts that were copied} */
    public List<String> copied() {
        return List.copyOf(copied);
    }

    /** {@return the printer} */
    public ScriptedPrinting printing() {
        return printing;
    }

    private Optional<InHand> inHand() {
        return desk.flatMap(each -> each.screens().inHand());
    }

    private static Places below(Path home) {
        return new Places(
                home.resolve("engagements"),
                Optional.empty(),
                home.resolve("settings.json"),
                home.resolve("rescue"),
                home.resolve("caches"));
    }

    private Surroundings around(Surroundings real) {
        Dialogs dialogs = new Chosen(real.dialogs());
        Outlets outlets =
                new Outlets(new WindowOutside(others, dialogs, copied::add, real.threads()), copied::add, printing);
        Surroundings handed = new Surroundings(
                real.installed(),
                real.folder(),
                real.choice(),
                dialogs,
                real.threads(),
                real.look(),
                real.clock(),
                outlets);
        around = Optional.of(handed);
        return handed;
    }

    private Summary summary(Engagement engagement, Checklist checklist) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return Assessor.assess(checklist, engagement, today).summaryOf(engagement, checklist.countries());
    }

    /** The real dialogs, but for those of the system, which a test answers beforehand. */
    private final class Chosen implements Dialogs {
        private final Dialogs real;

        Chosen(Dialogs real) {
            this.real = real;
        }

        @Override
        public Optional<Path> fileToOpen(FileKind kind) {
            return Optional.ofNullable(chosen.poll());
        }

        @Override
        public List<Path> filesToOpen(FileKind kind) {
            return fileToOpen(kind).stream().toList();
        }

        @Override
        public Optional<Path> fileToSave(FileKind kind, String suggestion) {
            return fileToOpen(kind);
        }

        @Override
        public Optional<Path> folder() {
            return Optional.ofNullable(chosen.poll());
        }

        @Override
        public void tell(Message message) {
            real.tell(message);
        }

        @Override
        public boolean ask(Message message, String consent) {
            return real.ask(message, consent);
        }

        @Override
        public boolean offer(Message message, String offer) {
            return real.offer(message, offer);
        }

        @Override
        public Optional<Integer> choose(Message message, List<String> ways) {
            return real.choose(message, ways);
        }

        @Override
        public void show(String title, Node content) {
            real.show(title, content);
        }
    }
}
