package org.engagementchecklist.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.engagementchecklist.CopiedChecklists;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.report.pdf.filter.Packing;
import org.engagementchecklist.storage.Opening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files made to do harm, or harmed on the way: a clear message, in little time and memory, and every file untouched. */
class HostileFilesTest {
    private static final Duration LITTLE = Duration.ofSeconds(20);
    private static final int BIG = 3_900_000;

    private final Terminal terminal = new Terminal();

    @TempDir
    private Path folder;

    static List<Arguments> engagements() {
        return List.of(
                arguments("nothing", bytes("")),
                arguments("only a mark of UTF-8", bytes("\uFEFF")),
                arguments("only zeros", new byte[1_000_000]),
                arguments("noise", noise()),
                arguments("UTF-16", text("").getBytes(StandardCharsets.UTF_16)),
                arguments("UTF-32", text("").getBytes(Charset.forName("UTF-32"))),
                arguments("a zip", bytes("PK\u0003\u0004" + "x".repeat(1000))),
                arguments("lists without end", bytes("[".repeat(4_000_000))),
                arguments("objects without end", bytes("{\"a\":".repeat(800_000))),
                arguments("answers without end", bytes(text("\"A2\": " + "[".repeat(2_000_000)))),
                arguments("millions of small values", bytes(text("\"A2\": [" + "0,".repeat(2_000_000) + "0]"))),
                arguments("millions of names", bytes("{" + "\"a\":0,".repeat(600_000) + "\"b\":0}")),
                arguments("a name twice", bytes(text("\"C8\": 1, \"C8\": 2"))),
                arguments("more after the end", bytes(text("") + text(""))),
                arguments("a number of a million digits", bytes(text("\"C8\": " + "9".repeat(1_000_000)))),
                arguments(
                        "a schema of a million digits",
                        bytes(text("").replace("\"schema\": 1", "\"schema\": 1e9999999"))),
                arguments("a reader of a million digits", bytes("{\"minReader\": 1e9999999," + text("").substring(1))),
                arguments("a number that is none", bytes(text("\"C8\": NaN"))),
                arguments("too large", bytes(text("\"A1\": \"x\"") + " ".repeat(5_000_000))),
                arguments("a checklist that leads elsewhere", bytes(text("").replace("2020-10", "../../2020-10"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("engagements")
    void a_hostile_engagement_is_refused(String what, byte[] content) throws IOException {
        refuses(Files.write(folder.resolve("e.engagement"), content));
    }

    static List<Arguments> values() {
        return List.of(
                arguments("a small text of a million digits", text("\"C8\": 1e1000000")),
                arguments("an id that leads elsewhere", "{\"id\": \"../../x\"," + text("").substring(1)),
                arguments("an id that is a device", "{\"id\": \"CON\"," + text("").substring(1)),
                arguments("a place that leads elsewhere", text("").replace("\"answers\"", """
                                        "parked": [{"question": "../../x", "text": "x", "why": "x",
                                          "unusable": {"place": "/../../x", "value": {"/": [{}]}},
                                          "from": {"id": "x", "edition": "x"}}], "answers\"""")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("values")
    void a_hostile_value_is_set_aside_and_does_no_harm(String what, String content) throws IOException {
        Path file = Files.writeString(folder.resolve("e.engagement"), content);
        List<String> before = CopiedChecklists.stateOf(folder);
        long start = System.nanoTime();

        assertThat(terminal.run("assess", file)).isZero();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LITTLE);
        assertThat(terminal.err()).hasSizeLessThan(2_000).doesNotContain("unexpected", "Exception");
        assertThat(CopiedChecklists.stateOf(folder)).isEqualTo(before);
        assertThat(terminal.run("move", file, "2026-11", "-o", folder.resolve("moved.engagement")))
                .isZero();
        assertThat(terminal.run("assess", folder.resolve("moved.engagement"))).isZero();
    }

    static List<Arguments> summaries() {
        String large = packed(new byte[BIG], "/FlateDecode");
        String twice = packed(packed(new byte[300_000_000]), "[/FlateDecode/FlateDecode]");
        List<Packing> runs = List.of(Packing.FLATE, Packing.RUN_LENGTH);
        String runsInside = stream(Packing.pack(runs, new byte[1 << 20], 300), Packing.named(runs));
        String trailer = "trailer <</Root 1 0 R>>";
        return List.of(
                arguments("nothing", bytes("")),
                arguments("a beginning alone", bytes("%PDF-1.7")),
                arguments("an attachment packed twice", carrying(1, "summary.engagement", twice)),
                arguments("an attachment of runs inside", carrying(1, "summary.engagement", runsInside)),
                arguments("many attachments of other names", carrying(20_000, "x", large)),
                arguments("many attachments of the right name", carrying(20_000, "summary.engagement", large)),
                arguments(
                        "pages that hold themselves",
                        pdf(
                                "1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj",
                                "2 0 obj <</Type/Pages/Kids[2 0 R 2 0 R]/Count 2000000000>> endobj",
                                trailer)),
                arguments("references without end", pdf("1 0 obj 2 0 R endobj", "2 0 obj 1 0 R endobj", trailer)),
                arguments("dictionaries without end", pdf("1 0 obj", "<</A ".repeat(200_000), "endobj", trailer)),
                arguments("a table of two thousand million objects", table("0 2000000000", "/Size 2000000000")),
                arguments("a table before itself", table("0 1", "/Size 1/Prev 9")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("summaries")
    void a_hostile_summary_is_refused(String what, byte[] content) throws IOException {
        refuses(Files.write(folder.resolve("e.pdf"), content));
    }

    @Test
    void among_thousands_none_of_them_is_fatal() throws IOException {
        int number = 0;
        for (Arguments each : engagements()) {
            Files.write(folder.resolve("hostile-" + number++ + ".engagement"), (byte[]) each.get()[1]);
        }
        Files.writeString(folder.resolve("good.engagement"), text(""));

        assertThat(terminal.run("report", folder)).isEqualTo(3);
        assertThat(terminal.out().lines()).hasSize(2).anyMatch(line -> line.contains("good.engagement"));
        assertThat(terminal.err()).contains("1 written, " + number + " not: ").doesNotContain("unexpected");
    }

    @Test
    void letters_that_cannot_be_seen_or_turn_others_around_do_no_harm() throws IOException {
        String nasty = "\\u0000a\\u202Eb\\u2066c\\uD800d\\u001B[31m<script>";
        Path file = Files.writeString(
                folder.resolve("e.engagement"),
                text("\"A1\": \"" + nasty + "\"")
                        .replace(
                                "\"answers\"",
                                "\"facts\": {\"title\": \"" + nasty + "\"}, \"notes\": {\"A1\": \"" + nasty
                                        + "\"}, \"answers\""));

        assertThat(terminal.run("assess", file)).isZero();
        assertThat(terminal.run("export", file, "-o", folder.resolve("e.pdf"))).isZero();
        assertThat(terminal.run("report", file)).isZero();
        assertThat(terminal.out()).doesNotContain("\u0000", "\u202E", "\u2066", "\u001B");
        assertThat(terminal.run("assess", folder.resolve("e.pdf"))).isZero();
    }

    @Test
    void a_summary_with_any_bit_turned_is_read_as_it_was_or_refused() throws IOException {
        Path engagement = Files.writeString(
                folder.resolve("e.engagement"), text("\"A2\": [\"research\"], \"C8\": 600000, \"H3\": 5"));
        Path file = folder.resolve("e.pdf");
        terminal.run("export", engagement, "-o", file, "--personal");
        Reading reading = new Reading(
                Shipped.LIBRARY,
                Clock.systemUTC(),
                new Streams(
                        InputStream.nullInputStream(),
                        OutputStream.nullOutputStream(),
                        OutputStream.nullOutputStream(),
                        false));
        Engagement original = ((Opening.Opened) reading.open(file)).engagement();
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(11);
        int opened = 0;
        for (int i = 0; i < 300; i++) {
            Files.write(file, harmed(whole, random));
            if (reading.open(file) instanceof Opening.Opened read) {
                assertThat(read.engagement()).isEqualTo(original);
                opened++;
            }
        }
        assertThat(opened).isBetween(1, 299);
    }

    private void refuses(Path file) throws IOException {
        List<String> before = CopiedChecklists.stateOf(folder);
        long start = System.nanoTime();

        assertThatCode(() -> assertThat(terminal.run("assess", file)).isEqualTo(1))
                .doesNotThrowAnyException();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LITTLE);
        assertThat(terminal.err())
                .startsWith("This file cannot be used: " + file)
                .hasSizeLessThan(2_000)
                .endsWith("The file was not changed.\n")
                .doesNotContain("unexpected", "Exception");
        assertThat(CopiedChecklists.stateOf(folder)).isEqualTo(before);
    }

    /** A bit turned, a part cut off at the end, or a stretch overwritten with zeros. */
    private static byte[] harmed(byte[] whole, Random random) {
        byte[] harmed = whole.clone();
        int place = random.nextInt(whole.length);
        return switch (random.nextInt(3)) {
            case 0 -> {
                harmed[place] ^= (byte) (1 << random.nextInt(8));
                yield harmed;
            }
            case 1 -> Arrays.copyOf(whole, place);
            default -> {
                Arrays.fill(harmed, place, Math.min(place + random.nextInt(64), whole.length), (byte) 0);
                yield harmed;
            }
        };
    }

    private static String text(String answers) {
        return """
                {"format": "engagement", "schema": 1,
                 "checklist": {"id": "international-engagements", "edition": "2020-10"},
                 "answers": {%s}}
                """.formatted(answers);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] noise() {
        byte[] noise = new byte[100_000];
        new Random(7).nextBytes(noise);
        return noise;
    }

    /** A PDF of these lines; their letters are those of ISO 8859-1, so that they can spell any bytes. */
    private static byte[] pdf(String... lines) {
        return ("%PDF-1.7\n" + String.join("\n", lines) + "\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] table(String section, String trailer) {
        return pdf(
                "xref",
                section,
                "0000000000 65535 f ",
                "trailer <<" + trailer + "/Root 1 0 R>>",
                "startxref",
                "9",
                "%%EOF");
    }

    private static byte[] carrying(int times, String name, String stream) {
        return pdf(
                "1 0 obj <</Type/Catalog/Pages 2 0 R/AF [" + "5 0 R ".repeat(times) + "]>> endobj",
                "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj",
                "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>> endobj",
                "5 0 obj <</Type/Filespec/UF(" + name + ")/EF<</F 6 0 R>>>> endobj",
                "6 0 obj " + stream,
                "trailer <</Root 1 0 R>>");
    }

    private static String packed(byte[] content, String filters) {
        return stream(packed(content), filters);
    }

    private static String stream(byte[] packed, String filters) {
        return "<</Length " + packed.length + "/Filter " + filters + ">> stream\n"
                + new String(packed, StandardCharsets.ISO_8859_1) + "\nendstream endobj";
    }

    private static byte[] packed(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
