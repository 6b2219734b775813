package org.engagementchecklist.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.engagementchecklist.Harm;
import org.engagementchecklist.report.Attachment;
import org.engagementchecklist.report.Heading;
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.pdf.filter.Packing;
import org.engagementchecklist.storage.Torture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** PDF files harmed in every way: each is opened or refused in words, in little time and memory. */
final class PdfFuzzTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final long MOST_MEMORY = 128L << 20;

    /** What is harmed. */
    enum Original {
        AS_IT_WAS_WRITTEN {
            @Override
            byte[] bytes() {
                return new PdfReportWriter()
                        .write(new PrintOrder(
                                SampleReports.of(new Heading(1, "Carrier")),
                                Paper.LETTER,
                                Optional.of(new Attachment("a.engagement", CARRIED)),
                                SampleReports.CREATED))
                        .bytes();
            }
        },
        WRITTEN_ANEW_BY_ANOTHER_LIBRARY {
            @Override
            byte[] bytes() throws IOException {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                try (PDDocument document = Loader.loadPDF(AS_IT_WAS_WRITTEN.bytes())) {
                    document.save(out);
                }
                return out.toByteArray();
            }
        },
        SMALL {
            @Override
            byte[] bytes() {
                List<Packing> chain = List.of(Packing.ASCII_85, Packing.FLATE, Packing.RUN_LENGTH);
                return new PdfText()
                                .object("<</Type/Catalog/Pages 2 0 R/AF [3 0 R]/Names<</EmbeddedFiles 5 0 R>>>>")
                                .object("<</Type/Pages/Kids[6 0 R]/Count 1>>")
                                .object("<</Type/Filespec/UF(a.engagement)/F(a.engagement)/EF<</F 4 0 R/UF 4 0 R>>>>")
                                .stream("/Filter" + Packing.named(chain), Packing.pack(chain, CARRIED, 1))
                                .object("<</Kids[<</Names[(a)3 0 R]/Limits[(a)(a)]>>]>>")
                                .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 7 0 R>>")
                                .stream("/Filter/LZWDecode", Packing.pack(List.of(Packing.LZW), new byte[] {' '}, 50))
                                .withTable();
            }
        },
        SMALL_WITH_STREAMS_OF_OBJECTS {
            @Override
            byte[] bytes() {
                String root = "1 0 <</Type/Catalog/Pages 3 0 R/AF[4 0 R]>>";
                byte[] packed = Packing.pack(List.of(Packing.FLATE), root.getBytes(StandardCharsets.US_ASCII), 1);
                PdfText file = new PdfText()
                        .object("null").stream("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", packed)
                                .object("<</Type/Pages/Kids[]/Count 0>>")
                                .object("<</Type/Filespec/UF(a.engagement)/EF<</F 5 0 R>>>>")
                                .stream("", CARRIED);
                byte[] entries = Packing.pack(List.of(Packing.FLATE), file.entriesWithFirstInSecond(), 1);
                return file.endingWith(
                        "/Type/XRef/W[1 2 1]/Size 7/Index[0 7]/Root 1 0 R/Filter/FlateDecode"
                                + "/DecodeParms<</Predictor 1/Columns 4>>",
                        entries);
            }
        };

        abstract byte[] bytes() throws IOException;
    }

    private static final byte[] CARRIED = "{\"answers\": {}}".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @EnumSource(Original.class)
    void a_harmed_file_is_opened_or_refused_in_words(Original original) throws IOException {
        byte[] whole = original.bytes();
        assertThat(PdfOpener.open(whole, ".engagement")).isInstanceOf(PdfOpening.Carries.class);
        Harm harm = new Harm(6, _ -> false);
        int times = Torture.times(150, 30_000);
        Map<String, Integer> outcomes = new TreeMap<>();
        List<String> failures = new ArrayList<>();
        long slowest = 0;
        long most = 0;
        for (int i = 0; i < times; i++) {
            byte[] harmed = harm.toBytes(whole);
            long start = THREADS.getCurrentThreadCpuTime();
            long before = THREADS.getCurrentThreadAllocatedBytes();
            try {
                outcomes.merge(kindOf(PdfOpener.open(harmed, ".engagement")), 1, Integer::sum);
                PdfOpener.hasReadablePages(harmed);
            } catch (RuntimeException | Error thrown) {
                failures.add("number " + i + ": " + thrown + placeOf(thrown));
            }
            most = Math.max(most, THREADS.getCurrentThreadAllocatedBytes() - before);
            slowest = Math.max(slowest, THREADS.getCurrentThreadCpuTime() - start);
        }
        assertThat(failures).isEmpty();
        assertThat(Duration.ofNanos(slowest)).isLessThan(LONGEST);
        assertThat(most).isLessThan(MOST_MEMORY);
        Torture.say("%d harmed files, %s: %s, none took more than %d ms and %d MB taken together"
                .formatted(times, original, outcomes, slowest / 1_000_000, most >> 20));
    }

    private static String kindOf(PdfOpening opening) {
        return switch (opening) {
            case PdfOpening.Carries _ -> "opened";
            case PdfOpening.CarriesNothing(int _, String words) -> said("nothing carried", words);
            case PdfOpening.Unreadable(String words) -> said("refused", words);
        };
    }

    private static String said(String kind, String words) {
        assertThat(words).isNotBlank().doesNotContain("Exception");
        return kind;
    }

    private static String placeOf(Throwable thrown) {
        return Stream.of(thrown.getStackTrace())
                .limit(8)
                .map(each -> "\n    at " + each)
                .collect(Collectors.joining());
    }
}
