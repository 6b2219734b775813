package org.engagementchecklist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.engagementchecklist.assessment.Assessor;
import org.engagementchecklist.assessment.RandomAnswers;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.EditionUsed;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Facts;
import org.engagementchecklist.storage.EngagementText;

/** Thousands of engagements drawn by chance, the same for the same number, in folders like those of departments. */
public final class ManyEngagements {
    private static final LocalDate DAY = LocalDate.of(2020, 11, 2);
    private static final Instant START = Instant.parse("2020-01-01T08:00:00Z");
    private static final List<String> KINDS =
            List.of("Prototype", "Visit", "Field trip", "Workshop", "Collaboration", "Fellowship", "Proposal");
    private static final List<String> TOPICS = List.of(
            "battery", "coastline", "telescope", "water", "archive", "vaccine", "bridge", "satellite", "grammar");
    private static final List<String> DEPARTMENTS =
            List.of("Biology", "Chemistry", "EECS", "History", "Physics", "Urban Studies");

    private final Checklist checklist = Shipped.checklist();
    private final Random random = new Random(20_201_102);
    private final RandomAnswers answers = new RandomAnswers(checklist, DAY, 20_201_102);

    private ManyEngagements() {}

    /**
     * Writes them.
     *
     * @param arguments the folder, how many, and "flat" to leave out the folders of departments
     */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), Integer.parseInt(arguments[1]), !arguments[2].equals("flat"));
    }

    /**
     * Writes them.
     *
     * @param inFolders whether each department has a folder of its own
     */
    public static void write(Path folder, int count, boolean inFolders) throws IOException {
        ManyEngagements many = new ManyEngagements();
        for (int number = 1; number <= count; number++) {
            Engagement engagement = many.engagement(number);
            Path place = inFolders ? folder.resolve(engagement.facts().department()) : folder;
            Files.createDirectories(place);
            Files.write(place.resolve(nameOf(number)), many.file(engagement));
        }
    }

    /** {@return the name of the file of the engagement with this number} */
    public static String nameOf(int number) {
        return String.format(Locale.ROOT, "engagement-%05d.engagement", number);
    }

    private Engagement engagement(int number) {
        Instant changed = START.plus(number, ChronoUnit.HOURS);
        UUID id = new UUID(number, random.nextLong());
        Facts facts = new Facts(
                any(KINDS) + " " + number + ": " + any(TOPICS) + " and " + any(TOPICS),
                "PI " + random.nextInt(500),
                any(DEPARTMENTS),
                "Administrator " + random.nextInt(50),
                Optional.of(DAY.plusDays(random.nextInt(100))));
        Engagement started = Engagement.started(id, EditionUsed.of(checklist.edition()), changed)
                .with(facts);
        Engagement answered = started.with(answers.some(0.2 + 0.8 * random.nextDouble()));
        return answered.withNote(new QuestionId("A1"), "Ask about the " + any(TOPICS) + " of number " + number);
    }

    private byte[] file(Engagement engagement) {
        return EngagementText.of(
                engagement,
                Assessor.assess(checklist, engagement.answers(), DAY).summaryOf(engagement, checklist.countries()));
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
