package org.engagementchecklist.ui.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.assessment.Assessor;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Summary;
import org.engagementchecklist.storage.Backup;
import org.engagementchecklist.storage.EngagementFolder;
import org.engagementchecklist.ui.WorkedSession;
import org.engagementchecklist.ui.common.AtOnce;
import org.engagementchecklist.ui.common.EngagementSession;
import org.engagementchecklist.ui.common.Threads;
import org.engagementchecklist.ui.common.TurningClock;

/** A worked engagement in hand, of which a state was kept before two of its answers and a note were changed. */
final class KeptHistory {
    static final QuestionId COUNTRIES = new QuestionId("B1");
    static final QuestionId SHOWN = new QuestionId("D4");
    private static final Set<String> SECTIONS = Set.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J");

    final EngagementSession session = WorkedSession.worked("S12", SECTIONS);
    final Engagement before;
    final List<Path> opened = new ArrayList<>();
    final TurningClock clock = new TurningClock(session.engagement().created());
    final EngagementFolder folder;
    final Path file;

    KeptHistory(Path home) {
        folder = new EngagementFolder(home.resolve("engagements"), Shipped.LIBRARY, KeptHistory::summary, clock);
        session.note(COUNTRIES, "The partner is in Osaka; ask who pays for the flights.");
        before = session.engagement();
        file = folder.fileFor(before);
        folder.saveNew(file, before, session.checklist());
        folder.backups(file).keep(Backup.Kind.NAMED, "before the meeting");
        session.answer(SHOWN, new Answer.Choice("no"));
        session.note(COUNTRIES, "The partner is in Kyoto; the sponsor pays for the flights.");
    }

    HistoryModel model() {
        return model(new AtOnce());
    }

    HistoryModel model(Threads threads) {
        return new HistoryModel(session, new Keeping(file, folder, clock, opened::add), threads);
    }

    /** Keeps something that is no engagement. */
    void keepDamaged() {
        Path kept = folder.backups(file).keep(Backup.Kind.ASIDE, "").file();
        try {
            Files.writeString(kept, "{ damaged");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Keeps a state of another edition. */
    void keepLater(Engagement moved) {
        Summary summary = summary(moved, Shipped.edition("2026-11"));
        folder.backups(file).keep(moved, summary, Backup.Kind.BEFORE_MOVING, "");
    }

    private static Summary summary(Engagement engagement, Checklist checklist) {
        return Assessor.assess(checklist, engagement.answers(), LocalDate.of(2020, 11, 2))
                .summaryOf(engagement, checklist.countries());
    }
}
