package org.engagementchecklist.report.pdf.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;
import org.engagementchecklist.report.pdf.filter.Unpacking.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was packed comes back byte for byte, and what would be too much does not come at all. */
final class UnpackingTest {
    private static final int MOST = 1 << 20;

    @ParameterizedTest
    @EnumSource(Filter.class)
    void what_another_library_packed_comes_back(Filter filter) throws IOException {
        for (byte[] content : contents()) {
            assertThat(unpacked(packedElsewhere(filter, content), filter)).isEqualTo(content);
        }
    }

    @ParameterizedTest
    @EnumSource(Packing.class)
    void what_was_packed_by_the_standard_comes_back(Packing packing) throws IOException {
        for (byte[] content : contents()) {
            byte[] packed = Packing.pack(List.of(packing), content, 1);

            assertThat(unpacked(packed, Filter.valueOf(packing.name()))).isEqualTo(content);
        }
    }

    @Test
    void codes_that_grow_late_are_read_where_the_file_says_so() throws IOException {
        Parameters late = new Parameters(1, 1, 8, 1, false);
        for (byte[] content : contents()) {
            assertThat(unpacked(Packing.lzw(content, 0), List.of(new Step(Filter.LZW, late))))
                    .isEqualTo(content);
        }
    }

    @Test
    void the_example_of_the_standard_is_read_as_it_says() throws IOException {
        assertThat(unpacked(HexFormat.of().parseHex("800b6050220c0c8501"), Filter.LZW))
                .containsExactly(45, 45, 45, 45, 45, 65, 45, 45, 45, 66);
    }

    @Test
    void filters_one_behind_the_other_are_taken_off_in_their_order() throws IOException {
        byte[] content = contents().get(4);
        List<Packing> chain =
                List.of(Packing.ASCII_85, Packing.FLATE, Packing.RUN_LENGTH, Packing.LZW, Packing.ASCII_HEX);
        List<Step> steps = chain.stream()
                .map(each -> new Step(Filter.named(each.pdfName()).orElseThrow(), Parameters.NONE))
                .toList();

        assertThat(unpacked(Packing.pack(chain, content, 1), steps)).isEqualTo(content);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 11, 12, 13, 14})
    void rows_written_as_differences_are_restored(int kind) throws IOException {
        byte[] content = contents().get(4);
        Parameters rows = new Parameters(kind, 3, 8, 5, true);

        for (Packing packing : List.of(Packing.FLATE, Packing.LZW)) {
            byte[] packed = Packing.pack(List.of(packing), differences(content, 15, 3, kind - 10), 1);
            assertThat(unpacked(packed, List.of(new Step(Filter.valueOf(packing.name()), rows))))
                    .isEqualTo(content);
        }
    }

    @Test
    void rows_of_another_standard_are_restored() throws IOException {
        byte[] differences = {1, 1, 1, 1, 7, 0, 0, 0};
        Parameters rows = new Parameters(2, 1, 8, 4, true);

        assertThat(unpacked(
                        Packing.pack(List.of(Packing.FLATE), differences, 1), List.of(new Step(Filter.FLATE, rows))))
                .containsExactly(1, 2, 3, 4, 7, 7, 7, 7);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 2_000_000_000, Integer.MAX_VALUE})
    void rows_of_no_length_or_without_end_are_refused(int columns) {
        for (int predictor : List.of(2, 12)) {
            Parameters rows = new Parameters(predictor, 4, 8, columns, true);
            byte[] packed = Packing.pack(List.of(Packing.FLATE), new byte[100], 1);

            assertThatThrownBy(() -> unpacked(packed, List.of(new Step(Filter.FLATE, rows))))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void white_space_between_letters_means_nothing() throws IOException {
        assertThat(text("48 65\n6C6c\0 6F 2>ignored", Filter.ASCII_HEX)).isEqualTo("Hello ");
        assertThat(text(" 87 cUR\nDZ~>ignored", Filter.ASCII_85)).isEqualTo("Hello");
    }

    @ParameterizedTest
    @EnumSource(Filter.class)
    void noise_is_refused_or_read_and_nothing_else(Filter filter) {
        Random random = new Random(5);
        for (int i = 0; i < 500; i++) {
            byte[] noise = new byte[random.nextInt(200)];
            random.nextBytes(noise);
            try {
                assertThat(unpacked(noise, filter)).hasSizeLessThan(MOST);
            } catch (IOException refused) {
                assertThat(refused).hasMessageNotContaining("Exception");
            }
        }
    }

    @Test
    void as_much_as_is_allowed_comes_and_one_byte_more_does_not() throws IOException {
        byte[] packed = Packing.pack(List.of(Packing.FLATE), new byte[1000], 1);
        Unpacking unpacking = new Unpacking(List.of(new Step(Filter.FLATE, Parameters.NONE)));
        Allowance enough = new Allowance(1000 + packed.length);

        assertThat(unpacking.unpack(packed, 1000, enough)).hasSize(1000);
        assertThat(enough.isSpent()).isFalse();
        assertThatThrownBy(() -> unpacking.unpack(packed, 1000, enough)).isInstanceOf(TooMuchException.class);
        Allowance other = new Allowance(MOST);
        assertThatThrownBy(() -> unpacking.unpack(packed, 999, other)).isInstanceOf(TooMuchException.class);
        assertThat(other.isSpent()).isTrue();
    }

    @Test
    void what_gives_nothing_out_is_not_given_gigabytes() {
        byte[] spaces = new byte[1 << 16];
        Arrays.fill(spaces, (byte) ' ');
        byte[] packed = Packing.pack(List.of(Packing.FLATE), spaces, 1 << 10);
        List<Step> chain =
                List.of(new Step(Filter.FLATE, Parameters.NONE), new Step(Filter.ASCII_HEX, Parameters.NONE));

        assertThatThrownBy(() -> unpacked(packed, chain)).isInstanceOf(TooMuchException.class);
    }

    @Test
    void more_filters_than_anyone_needs_are_refused() {
        List<Step> many = Collections.nCopies(100_000, new Step(Filter.ASCII_HEX, Parameters.NONE));

        assertThatThrownBy(() -> unpacked(new byte[0], many)).isInstanceOf(TooMuchException.class);
    }

    private static List<byte[]> contents() {
        Random random = new Random(3);
        byte[] noise = new byte[30_000];
        random.nextBytes(noise);
        byte[] few = new byte[60_000];
        for (int i = 0; i < few.length; i++) {
            few[i] = (byte) random.nextInt(3);
        }
        return List.of(new byte[0], new byte[] {7}, new byte[] {0, 0, 0, 0, 0}, noise, few, new byte[100_000]);
    }

    private static byte[] unpacked(byte[] packed, Filter filter) throws IOException {
        return unpacked(packed, List.of(new Step(filter, Parameters.NONE)));
    }

    private static byte[] unpacked(byte[] packed, List<Step> steps) throws IOException {
        return new Unpacking(steps).unpack(packed, MOST, new Allowance(10L * MOST));
    }

    private static String text(String packed, Filter filter) throws IOException {
        return new String(unpacked(packed.getBytes(StandardCharsets.ISO_8859_1), filter), StandardCharsets.ISO_8859_1);
    }

    private static byte[] packedElsewhere(Filter filter, byte[] content) throws IOException {
        String name = Stream.of(Packing.values())
                .filter(each -> each.name().equals(filter.name()))
                .findFirst()
                .orElseThrow()
                .pdfName();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        FilterFactory.INSTANCE
                .getFilter(COSName.getPDFName(name))
                .encode(new ByteArrayInputStream(content), packed, new COSDictionary(), 0);
        return packed.toByteArray();
    }

    private static byte[] differences(byte[] content, int row, int point, int kind) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int start = 0; start < content.length; start += row) {
            out.write(kind);
            for (int i = 0; i < row; i++) {
                int left = i < point ? 0 : content[start + i - point] & 0xFF;
                int up = start < row ? 0 : content[start + i - row] & 0xFF;
                int corner = i < point || start < row ? 0 : content[start + i - row - point] & 0xFF;
                out.write(content[start + i] - guess(kind, left, up, corner));
            }
        }
        return out.toByteArray();
    }

    private static int guess(int kind, int left, int up, int corner) {
        int middle = left + up - corner;
        return switch (kind) {
            case 0 -> 0;
            case 1 -> left;
            case 2 -> up;
            case 3 -> (left + up) / 2;
            default ->
                Stream.of(left, up, corner)
                        .min((a, b) -> Math.abs(middle - a) - Math.abs(middle - b))
                        .orElseThrow();
        };
    }
}
