package org.engagementchecklist.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.storage.EngagementFiles.id;
import static org.engagementchecklist.storage.EngagementFiles.opened;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engagementchecklist.storage.disk.DraftName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A program that is ended from outside at any moment of saving loses nothing that it said was saved. */
class KillTest {

    private static final int LETTERS = 20_000;
    private static final SavedNumbers NUMBERS = new SavedNumbers(id("A1"), LETTERS);

    /**
     * What one killed program left.
     *
     * @param saved the last number it said was saved
     * @param begun the last number it began to save
     * @param found the number in the file
     */
    private record Killed(int saved, int begun, int found, boolean draftLeft) {}

    @TempDir
    private Path home;

    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void no_killed_program_leaves_an_unreadable_file_or_takes_back_what_was_saved() {
        int kills = Torture.times(20, 500);
        List<Killed> killed = IntStream.range(0, kills)
                .parallel()
                .mapToObj(number -> kill(number, new Random(number)))
                .toList();

        assertThat(killed).allSatisfy(each -> assertThat(each.found()).isBetween(each.saved(), each.begun()));
        assertThat(killed).anyMatch(each -> each.saved() > 1);
        Torture.say(kills + " kills, " + killed.stream().mapToInt(Killed::saved).sum() + " saves acknowledged, 0 lost, "
                + killed.stream().filter(each -> each.found() < each.begun()).count()
                + " kills lost a save that had begun and was not acknowledged, "
                + killed.stream().filter(Killed::draftLeft).count() + " drafts left");
    }

    private Killed kill(int number, Random random) {
        try {
            Path file = Files.createDirectory(home.resolve("kill " + number)).resolve("e.engagement");
            Process program = Torture.start(SavingProgram.class, file, LETTERS);
            try (BufferedReader said = program.inputReader(StandardCharsets.UTF_8)) {
                List<String> lines = Stream.concat(beginning(said, program, random), said.lines())
                        .toList();
                boolean draftLeft = holdsDraft(file.getParent());
                return new Killed(last(lines, "saved "), last(lines, "begun "), found(file), draftLeft);
            }
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    /** Waits for the first few saves, then a random while, and kills. */
    private static Stream<String> beginning(BufferedReader said, Process program, Random random) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int line = 2 + random.nextInt(8); line > 0; line--) {
            lines.add(said.readLine());
        }
        LockSupport.parkNanos(random.nextLong(30_000_000));
        program.toHandle().destroyForcibly();
        return lines.stream();
    }

    private static int found(Path file) {
        Opening.Opened opened = opened(file);
        assertThat(opened.warnings()).isEmpty();
        return NUMBERS.in(opened.engagement());
    }

    /** A killed program may have said half a line. */
    private static int last(List<String> lines, String word) {
        return lines.stream()
                .filter(line -> line.matches(word + "\\d+"))
                .mapToInt(line -> Integer.parseInt(line.substring(word.length())))
                .max()
                .orElse(0);
    }

    private static boolean holdsDraft(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.anyMatch(each -> DraftName.isOf(String.valueOf(each.getFileName())));
        }
    }
}
