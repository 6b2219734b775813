package org.engagementchecklist.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.storage.Torture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same input gives the same bytes, today and tomorrow, wherever the program runs. What is known was written on Linux;
 * elsewhere the compression of streams may differ, so there the bytes are compared with those written here and now.
 */
final class GoldenSummariesTest {
    private static final Path KNOWN = Path.of("src/test/resources/golden/summaries.properties");
    private static final Path NOW = Path.of("target/golden/summaries.properties");

    @Test
    void a_summary_has_the_bytes_that_are_known() throws IOException {
        Map<String, String> now = GoldenSummaries.fingerprints();
        write(now);

        assertThat(now)
                .as("If summaries are meant to look different now, copy %s to %s.", NOW, KNOWN)
                .isEqualTo(expected());
    }

    static Stream<Arguments> places() {
        return Stream.of(
                        Arguments.of("ar", "SA", "Asia/Tokyo", "ISO-8859-1"),
                        Arguments.of("tr", "TR", "Asia/Tokyo", "UTF-8"))
                .limit(Torture.times(1, 2));
    }

    @ParameterizedTest
    @MethodSource("places")
    void neither_language_nor_time_zone_nor_encoding_change_them(
            String language, String country, String zone, String encoding) throws IOException, InterruptedException {
        Process elsewhere = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.awt.headless=true",
                        "-Duser.language=" + language,
                        "-Duser.country=" + country,
                        "-Duser.timezone=" + zone,
                        "-Dfile.encoding=" + encoding,
                        "-cp",
                        System.getProperty("java.class.path"),
                        GoldenSummaries.class.getName()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Properties written = new Properties();
        try (Reader lines = elsewhere.inputReader(StandardCharsets.UTF_8)) {
            written.load(lines);
        }

        assertThat(elsewhere.waitFor()).isZero();
        assertThat(values(written)).isEqualTo(expected());
    }

    private static Map<String, String> expected() throws IOException {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")
                ? known()
                : GoldenSummaries.fingerprints();
    }

    private static Map<String, String> known() throws IOException {
        Properties known = new Properties();
        try (Reader lines = Files.newBufferedReader(KNOWN)) {
            known.load(lines);
        }
        return values(known);
    }

    private static Map<String, String> values(Properties properties) {
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, properties::getProperty, (one, _) -> one, TreeMap::new));
    }

    private static void write(Map<String, String> fingerprints) throws IOException {
        Files.createDirectories(NOW.getParent());
        Files.write(
                NOW,
                fingerprints.entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .toList());
    }
}
