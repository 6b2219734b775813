package org.engagementchecklist.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.engagementchecklist.Scripts;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.assessment.Assessor;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.engagement.EditionUsed;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Facts;
import org.engagementchecklist.proof.Scenario;
import org.engagementchecklist.report.Attachment;
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.Personal;
import org.engagementchecklist.report.SummaryContents;
import org.engagementchecklist.report.ThousandQuestions;
import org.engagementchecklist.storage.EngagementText;
import org.engagementchecklist.storage.Torture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * veraPDF objects to no summary: the worked engagements of every edition as they are, with notes in every script and with
 * a note of 20,000 characters, without any answer, and with 1,000 questions, on either paper. Every run takes a few of
 * them; all are taken where that is asked for.
 */
final class ConformanceTest {
    private static final PdfReportWriter WRITER = new PdfReportWriter();
    private static final AtomicInteger PAGES = new AtomicInteger();

    /** What a summary is made from, on which paper, and what to call it. */
    record Sample(String name, Paper paper, Supplier<SummaryContents> contents) {
        @Override
        public String toString() {
            return name + " on " + paper;
        }
    }

    static Stream<Sample> samples() {
        List<Sample> all = all().toList();
        List<Sample> few =
                List.of(first(all, "in every script on LETTER"), first(all.reversed(), "with a long note on A4"));
        return Torture.times(few.size(), all.size()) == few.size() ? few.stream() : all.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void no_summary_meets_an_objection(Sample sample) throws Exception {
        PdfFile file = write(sample);
        PAGES.addAndGet(file.pages());

        assertThat(Conformance.objections(file.bytes(), PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(Conformance.objections(file.bytes(), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @AfterAll
    static void measured() {
        Torture.say("no objections to %d summaries of %d pages, unless some are said to have failed"
                .formatted(all().count(), PAGES.get()));
    }

    private static Sample first(List<Sample> samples, String end) {
        return samples.stream()
                .filter(each -> each.toString().endsWith(end))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Sample> all() {
        Stream<Sample> worked = Shipped.editions().stream()
                .flatMap(edition -> Shipped.scenarios(edition).stream().flatMap(each -> worked(edition, each)));
        Stream<Sample> empty = Shipped.editions().stream()
                .flatMap(edition -> onBoth(
                        "empty " + edition.edition().key(),
                        () -> contents(edition, started(edition), Personal.LEFT_OUT)));
        return Stream.of(worked, empty, onBoth("1,000 questions", ThousandQuestions::contents))
                .flatMap(samples -> samples);
    }

    private static Stream<Sample> worked(Checklist edition, Scenario scenario) {
        String name = scenario.id() + " of " + edition.edition().key().edition();
        Engagement engagement =
                started(edition).with(Facts.NONE.withTitle(scenario.title())).with(scenario.answers());
        return Stream.of(
                        onBoth(name, () -> contents(edition, engagement, Personal.PRINTED)),
                        onBoth(
                                name + " in every script",
                                () -> contents(edition, inEveryScript(edition, engagement), Personal.LEFT_OUT)),
                        onBoth(
                                name + " with a long note",
                                () -> contents(edition, longNote(edition, engagement), Personal.LEFT_OUT)))
                .flatMap(samples -> samples);
    }

    private static Stream<Sample> onBoth(String name, Supplier<SummaryContents> contents) {
        return Stream.of(Paper.values()).map(paper -> new Sample(name, paper, contents));
    }

    private static Engagement inEveryScript(Checklist edition, Engagement engagement) {
        Engagement noted = engagement.with(Facts.NONE.withTitle(Scripts.MIXED.text()));
        List<Question> asked = asked(edition, engagement);
        for (int i = 0; i < asked.size(); i++) {
            String text = Scripts.texts().get(i % Scripts.texts().size());
            noted = noted.withNote(asked.get(i).id(), text + "\n" + text.repeat(1 + i % 3));
        }
        return noted;
    }

    private static Engagement longNote(Checklist edition, Engagement engagement) {
        return engagement.withNote(
                asked(edition, engagement).getFirst().id(),
                "A note of 20,000 characters. ".repeat(800).substring(0, 20_000));
    }

    private static List<Question> asked(Checklist edition, Engagement engagement) {
        return Assessor.assess(edition, engagement, LocalDate.of(2020, 11, 2)).questions();
    }

    private static Engagement started(Checklist edition) {
        return Engagement.started(new UUID(0, 1), EditionUsed.of(edition.edition()), Instant.EPOCH);
    }

    private static SummaryContents contents(Checklist edition, Engagement engagement, Personal personal) {
        return new SummaryContents(
                edition,
                engagement,
                Assessor.assess(edition, engagement, LocalDate.of(2020, 11, 2)),
                personal,
                Optional.empty());
    }

    private static PdfFile write(Sample sample) {
        SummaryContents contents = sample.contents().get();
        return WRITER.write(PrintOrder.of(
                contents,
                sample.paper(),
                new Attachment(
                        EngagementText.ATTACHMENT_NAME, EngagementText.of(contents.carried(), contents.listed()))));
    }
}
