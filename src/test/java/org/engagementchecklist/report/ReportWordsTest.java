package org.engagementchecklist.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Contact;
import org.engagementchecklist.checklist.QuestionType;
import org.engagementchecklist.engagement.Mark;
import org.engagementchecklist.report.pdf.SaveResult;
import org.engagementchecklist.report.print.PrintResult;
import org.junit.jupiter.api.Test;

/** The bundle of words and the code agree. */
final class ReportWordsTest {
    private static final Path SOURCES = Path.of("src/main/java/org/engagementchecklist/report");
    private static final Set<String> KEYS =
            new TreeSet<>(ResourceBundle.getBundle("org.engagementchecklist.report.words", Locale.ROOT)
                    .keySet());
    private static final Pattern SAID = Pattern.compile("(?:say|pattern|unreadable)\\(\\s*\"([^\"]+)\"");

    @Test
    void every_key_that_the_code_names_has_words() {
        Set<String> said = new TreeSet<>();
        Matcher matcher = SAID.matcher(code());
        while (matcher.find()) {
            said.add(matcher.group(1));
        }
        said.removeIf(key -> key.endsWith("."));

        assertThat(said).isNotEmpty().isSubsetOf(KEYS);
        assertThat(composedKeys()).isSubsetOf(KEYS);
    }

    @Test
    void every_key_is_used() {
        String code = code();
        Set<String> composed = composedKeys().collect(Collectors.toSet());

        assertThat(KEYS).allMatch(key -> composed.contains(key) || code.contains("\"" + key + "\""));
    }

    @Test
    void no_apostrophe_is_lost() {
        assertThat(KEYS)
                .noneMatch(key -> ReportWords.pattern(key).replace("''", "").contains("'"));
    }

    private static Stream<String> composedKeys() {
        return Stream.of(
                        Arrays.stream(Contact.Kind.values()).map(kind -> "contact." + kind.name()),
                        Arrays.stream(QuestionType.values()).map(type -> "type." + type.name()),
                        Arrays.stream(QuestionType.values()).map(type -> "blank.type." + type.name()),
                        Arrays.stream(Mark.values()).map(mark -> "mark." + mark.name()),
                        Arrays.stream(SaveResult.Cause.values())
                                .map(cause -> "save." + cause.name().toLowerCase(Locale.ROOT)),
                        Arrays.stream(PrintResult.Cause.values())
                                .map(cause -> "print." + cause.name().toLowerCase(Locale.ROOT)))
                .flatMap(keys -> keys);
    }

    private static String code() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(ReportWordsTest::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
