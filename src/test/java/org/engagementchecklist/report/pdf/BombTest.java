package org.engagementchecklist.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementchecklist.report.ReportWords;
import org.engagementchecklist.report.pdf.filter.Packing;
import org.engagementchecklist.storage.Torture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small files that unpack to very much: refused in words, in little time, and without the memory they ask for. */
final class BombTest {
    private static final long MOST_MEMORY = 64L << 20;
    private static final Duration MOST_TIME = Duration.ofSeconds(2);
    private static final int LARGEST = 24 << 20;
    private static final int PIECE = 1 << 16;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final PdfOpening REFUSED = new PdfOpening.Unreadable(ReportWords.say("open.bomb"));
    private static final PdfOpening DAMAGED = new PdfOpening.Unreadable(ReportWords.say("open.damaged"));

    /** Where in a file something is packed. */
    enum Place {
        ATTACHMENT {
            @Override
            byte[] holding(String filters, byte[] packed) {
                return new PdfText()
                                .object("<</Type/Catalog/Pages 2 0 R/AF [3 0 R]>>")
                                .object("<</Type/Pages/Kids[]/Count 0>>")
                                .object("<</Type/Filespec/UF(a.engagement)/EF<</F 4 0 R>>>>")
                                .stream("/Filter " + filters, packed)
                                .withTable();
            }
        },
        OBJECT_STREAM {
            @Override
            byte[] holding(String filters, byte[] packed) {
                PdfText file =
                        new PdfText().object("null").stream("/Type/ObjStm/N 1/First 4/Filter " + filters, packed);
                byte[] entries = file.entriesWithFirstInSecond();
                return file.endingWith("/Type/XRef/W[1 2 1]/Size 4/Root 1 0 R", entries);
            }
        },
        TABLE_OF_OBJECTS {
            @Override
            byte[] holding(String filters, byte[] packed) {
                return new PdfText()
                        .object("<</Type/Catalog/Pages 2 0 R>>")
                        .object("<</Type/Pages/Kids[]/Count 0>>")
                        .endingWith("/Type/XRef/W[1 2 1]/Size 4/Root 1 0 R/Filter " + filters, packed);
            }
        };

        abstract byte[] holding(String filters, byte[] packed);
    }

    private static final Map<List<Packing>, byte[]> BOMBS = new LinkedHashMap<>();

    @BeforeAll
    static void every_chain_is_packed_once() {
        chains().forEach(chain -> packed(chain).ifPresent(packed -> BOMBS.put(chain, packed)));
        PdfOpener.open(new PdfText().object("<<>>").withTable(), "x");
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void no_chain_of_filters_unpacks_more_than_a_summary_holds(Place place) {
        long slowest = 0;
        long most = 0;
        for (Map.Entry<List<Packing>, byte[]> bomb : BOMBS.entrySet()) {
            byte[] file = place.holding(Packing.named(bomb.getKey()), bomb.getValue());
            long start = worked();
            long before = allocated();

            assertThat(PdfOpener.open(file, ".engagement"))
                    .as("%s", bomb.getKey())
                    .isEqualTo(REFUSED);

            most = Math.max(most, allocated() - before);
            slowest = Math.max(slowest, worked() - start);
        }
        assertThat(most).isLessThan(MOST_MEMORY);
        assertThat(Duration.ofNanos(slowest)).isLessThan(MOST_TIME);
        Torture.say("%s in the %s: all refused, at most %d ms and %d MB taken together"
                .formatted(BOMBS.size() + " chains", place, slowest / 1_000_000, most >> 20));
    }

    @Test
    void no_chain_of_filters_on_a_page_unpacks_more_than_a_page_holds() {
        BOMBS.forEach((chain, packed) -> {
            byte[] file = page(Packing.named(chain), packed);
            long start = worked();
            long before = allocated();

            assertThat(PdfOpener.hasReadablePages(file)).as("%s", chain).isFalse();

            assertThat(allocated() - before).isLessThan(MOST_MEMORY);
            assertThat(Duration.ofNanos(worked() - start)).isLessThan(MOST_TIME);
        });
    }

    @Test
    void a_page_that_holds_little_is_read_through_every_filter() {
        List<Packing> all = List.of(Packing.values());

        assertThat(PdfOpener.hasReadablePages(page(Packing.named(all), Packing.pack(all, new byte[] {' '}, 9))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DCTDecode", "CCITTFaxDecode", "JPXDecode", "JBIG2Decode", "BrotliDecode", "Crypt", "x"})
    void what_only_pictures_are_packed_with_is_no_engagement(String filter) {
        assertThat(PdfOpener.open(Place.ATTACHMENT.holding("/" + filter, new byte[100]), ".engagement"))
                .isEqualTo(DAMAGED);
    }

    @Test
    void a_stream_that_says_it_is_longer_than_the_file_takes_no_memory() {
        String long_ = "<</Type/ObjStm/Length 2000000000>> stream\nx\nendstream";
        byte[] file = new PdfText()
                .object("<</Type/Catalog/Pages 2 0 R/AF [3 0 R]>>")
                .object("<</Type/Pages/Kids[]/Count 0>>")
                .object("<</Type/Filespec/UF(a.engagement)/EF<</F 4 0 R>>>>")
                .object(long_)
                .withTable();

        refusedWithLittle(file);
    }

    @Test
    void an_object_stream_of_thousands_of_millions_takes_no_memory() {
        PdfText file = new PdfText().object("null").stream("/Type/ObjStm/N 2000000000/First 4", bytes("1 0 null"));

        refusedWithLittle(file.endingWith("/Type/XRef/W[1 2 1]/Size 4/Root 1 0 R", file.entriesWithFirstInSecond()));
    }

    @Test
    void an_object_stream_that_names_one_long_object_for_each_number_is_not_read_for_each() {
        int objects = 100_000;
        String numbers = "1 0 ".repeat(objects);
        String object = "(" + "x".repeat(100_000) + ")";
        PdfText file = new PdfText()
                .object("null").stream(
                        "/Type/ObjStm/N " + objects + "/First " + numbers.length(), bytes(numbers + object));

        refusedWithLittle(file.endingWith("/Type/XRef/W[1 2 1]/Size 4/Root 1 0 R", file.entriesWithFirstInSecond()));
    }

    @Test
    void a_table_that_lists_the_same_objects_again_and_again_is_not_followed() {
        byte[] file = new PdfText()
                .object("<</Type/Catalog/Pages 2 0 R>>")
                .object("<</Type/Pages/Kids[]/Count 0>>")
                .endingWith(
                        "/Type/XRef/W[0 0 0]/Size 4/Root 1 0 R/Index[" + "0 199999 ".repeat(1_000_000) + "]",
                        new byte[1]);

        refusedWithLittle(file);
    }

    @Test
    void millions_of_small_objects_are_not_kept() {
        byte[] file = new PdfText()
                .object("<</Type/Catalog/Pages 2 0 R/AF[" + "1 ".repeat(15_000_000) + "]>>")
                .object("<</Type/Pages/Kids[]/Count 0>>")
                .withTable();

        refusedWithLittle(file);
    }

    @Test
    void an_object_stream_whose_objects_begin_within_one_long_word_is_not_read_for_each() {
        int objects = 40_000;
        StringBuilder numbers = new StringBuilder();
        for (int i = 0; i < objects; i++) {
            numbers.append(3 + i).append(' ').append(i).append(' ');
        }
        PdfText file = new PdfText()
                .object("null").stream(
                        "/Type/ObjStm/N " + objects + "/First " + numbers.length(),
                        bytes(numbers + "x".repeat(1_000_000)));

        refusedWithin(
                file.endingWith("/Type/XRef/W[1 2 1]/Size 4/Root 1 0 R", file.entriesWithFirstInSecond()), 200L << 20);
    }

    @Test
    void a_file_in_which_nothing_ends_is_not_gone_through_again_and_again() {
        String begun = "%PDF-1.7\n" + "trailer (\n1 0 obj (\n".repeat(100_000);

        refusedWithin(bytes(begun), 400L << 20);
    }

    @Test
    void places_where_nothing_is_are_not_each_looked_for_in_the_whole_file() {
        String nowhere = "0000000011 00000 n \n".repeat(50_000);
        String file = "%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 1 0 R/Count 1/AF[" + "7 0 R 8 0 R 9 0 R ".repeat(10_000)
                + "]>> endobj\n" + "x\n".repeat(1_000_000);
        String table = "xref\n0 2\n0000000000 65535 f \n0000000009 00000 n \n2 50000\n" + nowhere
                + "trailer <</Size 50002/Root 1 0 R>>\nstartxref\n" + file.length() + "\n%%EOF\n";

        refusedWithin(bytes(file + table), 400L << 20);
    }

    @Test
    void trees_that_lead_back_or_out_into_ever_more_branches_have_an_end() {
        PdfText file = new PdfText()
                .object("<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles 3 0 R>>/StructTreeRoot 3 0 R>>")
                .object("<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2000000000>>");
        for (int i = 3; i < 60; i++) {
            String next = " " + (i + 1) + " 0 R";
            file.object("<</Type/StructTreeRoot/ParentTree" + next + "/K[" + next.repeat(2) + "]/Kids[" + next.repeat(2)
                    + " 3 0 R]/Nums[0" + next + "]>>");
        }

        assertThat(PdfOpener.open(file.object("<<>>").withTable(), ".engagement"))
                .isEqualTo(new PdfOpening.CarriesNothing(2_000_000_000, ReportWords.say("open.foreign")));
    }

    private static void refusedWithLittle(byte[] file) {
        refusedWithin(file, MOST_MEMORY);
    }

    /** What is made and thrown away again is counted, too, so that the limit is far above what is ever held. */
    private static void refusedWithin(byte[] file, long memory) {
        long start = worked();
        long before = allocated();

        assertThat(PdfOpener.open(file, ".engagement")).isIn(REFUSED, DAMAGED);

        assertThat(allocated() - before).isLessThan(memory);
        assertThat(Duration.ofNanos(worked() - start)).isLessThan(MOST_TIME);
    }

    private static byte[] page(String filters, byte[] packed) {
        return new PdfText()
                        .object("<</Type/Catalog/Pages 2 0 R>>")
                        .object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
                        .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>")
                        .stream("/Filter " + filters, packed)
                        .withTable();
    }

    /** Every chain of one or two, in the long form of three, that is small and not itself larger than any summary. */
    private static List<List<Packing>> chains() {
        List<List<Packing>> chains = new ArrayList<>();
        for (Packing first : Packing.values()) {
            chains.add(List.of(first));
            for (Packing second : Packing.values()) {
                chains.add(List.of(first, second));
                Stream.of(Packing.values())
                        .limit(Torture.times(0, 5))
                        .forEach(third -> chains.add(List.of(first, second, third)));
            }
        }
        return chains;
    }

    private static Optional<byte[]> packed(List<Packing> chain) {
        int unpacked = Torture.times(5 << 20, chain.size() < 3 ? 256 << 20 : 8 << 20);
        return Packing.packIfSmall(chain, new byte[PIECE], unpacked / PIECE, LARGEST);
    }

    private static long allocated() {
        return THREADS.getCurrentThreadAllocatedBytes();
    }

    /** In nanoseconds; what other programs do meanwhile does not count. */
    private static long worked() {
        return THREADS.getCurrentThreadCpuTime();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
