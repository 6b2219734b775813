package org.engagementchecklist.report.blank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.assessment.Assessor;
import org.engagementchecklist.assessment.EveryWay;
import org.engagementchecklist.assessment.RandomAnswers;
import org.engagementchecklist.assessment.RandomChecklist;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.engagement.Answers;
import org.engagementchecklist.report.Block;
import org.engagementchecklist.report.Report;
import org.engagementchecklist.report.ReportText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The blank checklist: everything is on it, and who follows it is asked what the program would ask. */
final class BlankComposerTest {
    private static final LocalDate TODAY = LocalDate.of(2020, 11, 2);

    static Stream<Checklist> editions() {
        return Shipped.editions().stream();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void a_walk_over_the_paper_asks_what_the_program_asks(Checklist checklist) {
        List<Block> paper = BlankComposer.compose(checklist).blocks();
        for (int seed = 0; seed < 200; seed++) {
            walk(paper, checklist, new RandomAnswers(checklist, TODAY, seed).some(0.1 + 0.9 * (seed % 7) / 6));
        }
        Shipped.scenarios(checklist).forEach(scenario -> walk(paper, checklist, scenario.answers()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 20})
    void a_walk_over_the_paper_of_any_checklist_asks_what_the_program_asks(int reach) {
        for (int seed = 0; seed < 70; seed++) {
            Checklist checklist = RandomChecklist.of(4 + seed % 40, reach, seed);
            List<Block> paper = BlankComposer.compose(checklist).blocks();
            IntStream.range(0, 8)
                    .mapToObj(draw -> new RandomAnswers(checklist, TODAY, draw).some(0.8))
                    .forEach(answers -> walk(paper, checklist, answers));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void there_is_no_way_to_answer_a_small_checklist_on_which_the_paper_leads_astray(long seed) {
        Checklist checklist = RandomChecklist.of(5, 5, seed);
        List<Block> paper = BlankComposer.compose(checklist).blocks();
        EveryWay.toAnswer(checklist, TODAY).forEach(way -> walk(paper, checklist, way.answers()));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void every_question_is_there_once_with_its_words_and_options(Checklist checklist) {
        List<String> lines = ReportText.of(BlankComposer.compose(checklist));

        assertThat(lines)
                .containsSubsequence(checklist.questions().stream()
                        .map(question -> question.id() + "  " + question.text())
                        .toList());
        for (Question question : checklist.questions()) {
            assertThat(lines).containsOnlyOnce(question.id() + "  " + question.text());
            assertThat(String.join("\n", lines)).contains(question.why());
            question.options().forEach(option -> assertThat(lines).anyMatch(line -> line.startsWith(option.label())));
        }
    }

    @Test
    void whoever_only_travels_skips_the_long_way() {
        assertThat(ReportText.of(BlankComposer.compose(Shipped.checklist())))
                .contains("B3 to D6: answer unless A2 is answered with “Only travel: attending, speaking or meeting at"
                        + " an event run by others” alone. In that case go on with section E.")
                .contains("Answer only if C2 is answered “Yes”. Otherwise go on with C4.");
    }

    @Test
    void it_says_which_checklist_it_is_and_what_it_is_not_and_names_no_office_as_a_conclusion() {
        Report paper = BlankComposer.compose(Shipped.checklist());

        assertThat(paper.kind()).isEqualTo(Report.Kind.BLANK_CHECKLIST);
        assertThat(paper.title()).isEqualTo("International Engagements Checklist, edition 2020-10, blank");
        assertThat(paper.footer().notice()).isEqualTo("Not MIT's official checklist. Rules as of October 2020.");
        assertThat(ReportText.joined(paper))
                .contains("Not MIT's official checklist and not legal advice.", "does not say whom to contact")
                .contains(Shipped.checklist().edition().sha256());
        assertThat(ReportText.of(paper))
                .doesNotContainAnyElementsOf(Shipped.checklist().rules().stream()
                        .map(rule -> rule.action())
                        .toList());
    }

    @Test
    void the_countries_of_a_group_that_decides_are_listed() {
        assertThat(ReportText.joined(BlankComposer.compose(Shipped.edition("2026-11"))))
                .contains("China, Hong Kong, Macao, Russia, Iran, North Korea, Cuba, Venezuela.");
    }

    private static void walk(List<Block> paper, Checklist checklist, Answers answers) {
        assertThat(PaperWalk.over(paper, checklist, answers, TODAY))
                .isEqualTo(Assessor.assess(checklist, answers, TODAY).questions().stream()
                        .map(Question::id)
                        .toList());
    }
}
