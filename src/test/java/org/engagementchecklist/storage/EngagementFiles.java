package org.engagementchecklist.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.assessment.Assessor;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.EditionKey;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Asked;
import org.engagementchecklist.engagement.EditionUsed;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Facts;
import org.engagementchecklist.engagement.Mark;
import org.engagementchecklist.engagement.Parked;
import org.engagementchecklist.engagement.Standing;
import org.engagementchecklist.engagement.Summary;
import org.engagementchecklist.proof.Defect;

/** Engagements and their files, as the tests of this package need them. */
final class EngagementFiles {

    static final Instant NOW = Instant.parse("2020-11-02T14:30:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private EngagementFiles() {}

    static EngagementFolder in(Path folder) {
        return new EngagementFolder(folder, Shipped.LIBRARY, EngagementFiles::summary, CLOCK);
    }

    static EngagementFolder in(Path folder, Safekeeping safekeeping) {
        return new EngagementFolder(folder, () -> Shipped.LIBRARY, EngagementFiles::summary, CLOCK, safekeeping);
    }

    static Summary summary(Engagement engagement, Checklist checklist) {
        return Assessor.assess(checklist, engagement, LocalDate.of(2020, 11, 2))
                .summaryOf(engagement, checklist.countries());
    }

    static Summary summary(Engagement engagement) {
        return summary(engagement, Shipped.checklist());
    }

    /** {@return an engagement without answers} */
    static Engagement titled(String title) {
        EditionUsed edition = EditionUsed.of(Shipped.checklist().edition());
        return Engagement.started(UUID.fromString("1f3a9c2e-0000-4000-8000-000000000000"), edition, NOW)
                .with(new Facts(title, "", "", "", Optional.empty()));
    }

    /** {@return an engagement that has something of everything} */
    static Engagement rich() {
        return titled("زيارة 北京 🧪 \"prototype\"")
                .with(new Facts(
                        "زيارة 北京 🧪 \"prototype\"",
                        "J. Doe",
                        "EECS",
                        "ק. Admin",
                        Optional.of(LocalDate.of(2020, 12, 1))))
                .withAnswer(id("A1"), new Answer.Text("أول سطر\nsecond line \\ 第三行 🧬"))
                .withAnswer(id("A2"), new Answer.Choices(List.of("research", "education")))
                .withAnswer(id("A3"), new Answer.Choice("drafting"))
                .withAnswer(id("B1"), new Answer.CountryList(List.of("SA", "UA-43")))
                .withAnswer(id("B2"), new Answer.CountryList(List.of()))
                .withAnswer(id("B5"), new Answer.Choice(Answer.UNSURE))
                .withAnswer(id("C3"), new Answer.Date(LocalDate.of(2020, 12, 15)))
                .withAnswer(id("C8"), new Answer.Money(600_000))
                .withAnswer(id("H3"), new Answer.Money(0))
                .withNote(id("C4"), "ملاحظة: ask about 条款")
                .toggled(id("C5"), Mark.CHECK_AGAIN)
                .toggled(id("C5"), Mark.ASK_PI)
                .toggled(id("A2"), Mark.ASK_PI)
                .changedAt(NOW.plusSeconds(61));
    }

    /** {@return what is kept of questions of another edition: every kind of answer, and one entry left out} */
    static List<Parked> parked() {
        return List.of(
                parked("X1", new Answer.Choice("yes"), "Yes"),
                parked("X2", new Answer.Choices(List.of("b", "a")), "B; A"),
                parked("X3", new Answer.CountryList(List.of()), "No country"),
                parked("X4", new Answer.Date(LocalDate.of(2020, 12, 15)), "15 December 2020"),
                parked("X5", new Answer.Money(600_000), "$600,000"),
                parked("X6", new Answer.Text("أول سطر\nsecond"), "أول سطر\nsecond"),
                parked("X7", new Answer.Choice("no"), "No").leftOut());
    }

    private static Parked parked(String question, Answer answer, String words) {
        Asked asked = new Asked(
                id(question),
                "Question " + question + "?",
                question.equals("X1"),
                new EditionKey("international-engagements", "2019-10"),
                Optional.of("2019-01"));
        return new Parked(
                asked,
                Optional.of(answer),
                words,
                Optional.empty(),
                Optional.of("ملاحظة"),
                Set.of(Mark.CHECK_AGAIN, Mark.ASK_PI),
                Optional.of(new Standing(id("A1"), new Answer.Text(words))),
                "The question is gone.");
    }

    static QuestionId id(String question) {
        return new QuestionId(question);
    }

    /** {@return the smallest file that can be opened, with these answers, such as {@code "C2": "yes"}} */
    static String minimal(String answers) {
        return file(1, "\"answers\": {" + answers + "}");
    }

    /** {@return a file with these further fields} */
    static String file(int schema, String fields) {
        return """
                {
                  "format": "engagement",
                  "schema": %d,
                  "checklist": {"id": "international-engagements", "edition": "2020-10"},
                  %s
                }
                """.formatted(schema, fields);
    }

    static Path write(Path folder, String text) throws IOException {
        return Files.writeString(folder.resolve("e.engagement"), text);
    }

    static Opening.Opened opened(Path file) {
        return switch (in(file.getParent()).open(file)) {
            case Opening.Opened opened -> opened;
            case Opening.Unusable(var _, var defects) -> throw new AssertionError("cannot be opened: " + defects);
        };
    }

    /** {@return the file of an engagement in hand that is not there yet} */
    static EngagementFile taken(Path file) {
        return taken(in(file.getParent()), new Opening.Opened(file, rich(), Shipped.checklist(), false, List.of()));
    }

    static EngagementFile taken(EngagementFolder folder, Opening.Opened opened) {
        return switch (folder.take(opened)) {
            case Taking.Taken(var file) -> file;
            case Taking.HeldBy(var holder) -> throw new AssertionError("held by " + holder);
        };
    }

    static List<String> warnings(Path file) {
        return opened(file).warnings().stream().map(Defect::inWords).toList();
    }

    /** {@return what is said of a file that cannot be used; nothing of one that can} */
    static List<String> defects(Path file) {
        return switch (in(file.toAbsolutePath().getParent()).open(file)) {
            case Opening.Opened _ -> List.of();
            case Opening.Unusable(var _, var defects) ->
                defects.stream().map(Defect::inWords).toList();
        };
    }

    /** Saves, and throws where that fails. */
    static void save(Path file, Engagement engagement) {
        Saving saving = in(file.getParent()).save(file, engagement, summary(engagement));
        if (!saving.equals(new Saving.Saved(file, NOW))) {
            throw new AssertionError(saving);
        }
    }
}
