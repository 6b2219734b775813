package org.engagementchecklist.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.collections.MapChangeListener;
import org.engagementchecklist.report.Footer;
import org.engagementchecklist.report.Heading;
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.Report;
import org.engagementchecklist.report.pdf.PdfFile;
import org.engagementchecklist.report.pdf.PdfReportWriter;
import org.engagementchecklist.report.pdf.PrintOrder;
import org.engagementchecklist.report.print.Printout;
import org.engagementchecklist.report.print.Printouts;
import org.engagementchecklist.ui.LaterThreads;
import org.engagementchecklist.ui.ScriptedPrinting;
import org.engagementchecklist.ui.common.AtOnce;
import org.engagementchecklist.ui.common.Printing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PreviewModelTest {
    private static final Printout PAPER = Printouts.of(Paper.LETTER, 4);
    private static final Printout LONG_PAPER = Printouts.HUNDRED_PAGES;

    @TempDir
    private Path folder;

    private final ScriptedPrinting printing = new ScriptedPrinting();

    @Test
    void only_the_pages_asked_for_are_kept() {
        PreviewModel model = model(PAPER);
        model.want(List.of(1, 2), 1);
        assertThat(model.drawn()).containsOnlyKeys(1, 2);
        model.want(List.of(3, 2), 1);
        assertThat(model.drawn()).containsOnlyKeys(2, 3);
        assertThat(model.drawn().get(2).text()).contains("Page 3 of");
    }

    @Test
    void characters_that_cannot_be_printed_are_named_before_anything_is_saved() {
        Report odd = new Report(
                Report.Kind.SUMMARY,
                "Odd",
                "en-US",
                new Footer("Odd", "", "", "Page {0} of {1}"),
                List.of(new Heading(1, "a\uE123")));
        PdfFile file = new PdfReportWriter().write(new PrintOrder(odd, Paper.A4, Optional.empty(), Instant.EPOCH));
        assertThat(model(new Printout("Odd", Paper.A4, file)).said().get())
                .isEqualTo("Some characters cannot be printed and stand as their numbers: U+E123");
        assertThat(model(PAPER).said().get()).isEmpty();
    }

    @Test
    void what_no_longer_counts_is_not_drawn() {
        LaterThreads later = new LaterThreads();
        PreviewModel model = new PreviewModel(PAPER, printing, later);
        later.runAll();
        model.want(List.of(0, 1), 1);
        model.want(List.of(2, 3), 1);
        assertThat(later.runAll()).as("the page begun, and the two wanted").isEqualTo(3);
        assertThat(model.drawn()).containsOnlyKeys(2, 3);
    }

    @Test
    void a_page_that_cannot_be_drawn_is_said_and_is_not_tried_for_ever() {
        LaterThreads later = new LaterThreads();
        PreviewModel model = new PreviewModel(PAPER, printing, later);
        later.runAll();
        later.throwFromNowOn();
        model.want(List.of(0, 1), 1);
        assertThat(later.runAll()).isEqualTo(2);
        assertThat(model.said().get())
                .matches(
                        "Page 2 cannot be shown \\(error [0-9A-F-]{9}\\)\\. It can be saved and printed all the same\\.");
    }

    @Test
    void pages_that_cannot_be_read_or_saved_are_said() {
        LaterThreads later = new LaterThreads();
        later.throwFromNowOn();
        PreviewModel model = new PreviewModel(PAPER, printing, later);
        later.runAll();
        assertThat(model.said().get())
                .matches("That did not work, for a reason that nobody foresaw \\(error [0-9A-F-]{9}\\)\\. .*");
        model.save(Path.of("a.pdf"));
        assertThat(model.busy().get()).isTrue();
        later.runAll();
        assertThat(model.busy().get()).isFalse();
        assertThat(model.said().get())
                .matches("That did not work, for a reason that nobody foresaw \\(error [0-9A-F-]{9}\\)\\. .*");
    }

    @Test
    void a_page_stays_in_its_former_size_until_it_is_drawn_in_the_new_one() {
        LaterThreads later = new LaterThreads();
        PreviewModel model = new PreviewModel(PAPER, printing, later);
        later.runAll();
        model.want(List.of(0), 1);
        later.runAll();
        model.want(List.of(0), 2);
        assertThat(model.drawn().get(0).image().width()).isEqualTo(612);
        later.runAll();
        assertThat(model.drawn().get(0).image().width()).isEqualTo(1224);
    }

    @Test
    void the_pictures_of_a_hundred_pages_take_no_more_memory_than_those_of_a_few() {
        PreviewModel model = model(LONG_PAPER);
        int pages = model.sizes().get().size();
        assertThat(pages).isGreaterThanOrEqualTo(100);
        model.want(IntStream.range(0, pages).boxed().toList(), 2.5);
        long pixels = model.drawn().values().stream()
                .mapToLong(drawn -> drawn.image().pixels())
                .sum();
        assertThat(model.drawn()).containsKeys(0, 1, 2);
        assertThat((double) pixels).isBetween(PreviewModel.MOST_PIXELS * 0.8, PreviewModel.MOST_PIXELS);
    }

    @Test
    void what_is_saved_is_what_is_shown() throws IOException {
        PreviewModel model = model(PAPER);
        model.save(folder.resolve("paper"));
        assertThat(model.said().get()).isEqualTo("Saved as paper.pdf.");
        assertThat(folder.resolve("paper.pdf")).hasBinaryContent(PAPER.file().bytes());
    }

    @Test
    void what_could_not_be_saved_is_said() throws IOException {
        PreviewModel model = model(PAPER);
        model.save(Files.createDirectories(folder.resolve("taken.pdf")));
        assertThat(model.said().get()).contains("taken.pdf is a folder");
        assertThat(model.busy().get()).isFalse();
    }

    @Test
    void what_is_printed_and_viewed_is_what_is_shown() {
        PreviewModel model = model(PAPER);
        model.print();
        assertThat(model.said().get()).isEqualTo("Handed over to Old Faithful.");
        model.view();
        assertThat(printing.printed()).containsExactly(PAPER);
        assertThat(printing.viewed()).containsExactly(PAPER);
    }

    @Test
    void while_it_is_printed_it_is_not_printed_again() {
        PreviewModel model = new PreviewModel(PAPER, new NeverEnding(printing), new AtOnce());
        model.print();
        model.print();
        model.view();
        assertThat(printing.printed()).hasSize(1);
        assertThat(printing.viewed()).isEmpty();
        assertThat(model.busy().get()).isTrue();
    }

    @Test
    void whoever_listens_to_what_is_drawn_is_not_forgotten() {
        PreviewModel model = model(PAPER);
        List<Integer> told = new ArrayList<>();
        model.drawn().addListener((MapChangeListener<Integer, Drawn>) change -> told.add(change.getKey()));
        System.gc();
        model.want(List.of(1), 1);
        assertThat(told).containsExactly(1);
    }

    @Test
    void once_closed_nothing_is_drawn() {
        LaterThreads later = new LaterThreads();
        PreviewModel model = new PreviewModel(PAPER, printing, later);
        later.runAll();
        model.want(List.of(0, 1), 1);
        model.close();
        later.runAll();
        assertThat(model.drawn()).isEmpty();
    }

    private PreviewModel model(Printout printout) {
        return new PreviewModel(printout, printing, new AtOnce());
    }

    /** A printer whose dialog stays open. */
    private record NeverEnding(ScriptedPrinting behind) implements Printing {
        @Override
        public void prepare() {
            behind.prepare();
        }

        @Override
        public void print(Printout printout, Consumer<String> told) {
            behind.print(printout, _ -> {});
        }

        @Override
        public void view(Printout printout, Consumer<String> told) {
            behind.view(printout, _ -> {});
        }
    }
}
