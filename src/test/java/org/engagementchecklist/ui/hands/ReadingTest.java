package org.engagementchecklist.ui.hands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.engagement.EditionUsed;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Facts;
import org.engagementchecklist.engagement.Mark;
import org.engagementchecklist.ui.RunningProgram;
import org.engagementchecklist.ui.common.SaveState;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.framework.junit5.ApplicationExtension;

/** Whoever only reads an engagement leaves it as it is, whatever was answered and noted in it. */
@ExtendWith(ApplicationExtension.class)
final class ReadingTest {
    @TempDir
    private Path home;

    @ParameterizedTest
    @MethodSource("editions")
    void to_turn_every_page_and_look_at_notes_changes_nothing(Checklist checklist) {
        RunningProgram program = new RunningProgram(home);
        Engagement full = full(checklist);
        Path file = program.put(full, checklist);
        try (Hands hands = Hands.at(program, WindowSize.USUAL, file)) {
            for (Node row : rows(hands)) {
                hands.click(row);
                notes(hands).stream().limit(1).forEach(hands::click);
                assertThat(program.session().orElseThrow().engagement()).isEqualTo(full);
            }
            hands.click("Summary and PDF");
            hands.click("‹ Back to the questions");
            assertThat(program.session().orElseThrow().engagement()).isEqualTo(full);
            assertThat(program.saving()).contains(new SaveState.Unchanged());
        }
    }

    static List<Checklist> editions() {
        return Shipped.editions();
    }

    /** Every question answered, noted and marked. */
    private static Engagement full(Checklist checklist) {
        Engagement full = Engagement.started(
                        new UUID(7, 8), EditionUsed.of(checklist.edition()), RunningProgram.MORNING)
                .with(new Facts("Title", "PI", "Department", "Author", Optional.of(LocalDate.of(2020, 12, 1))));
        for (Question question : checklist.questions()) {
            full = full.withAnswer(question.id(), answer(question))
                    .withNote(question.id(), "Noted at " + question.id())
                    .toggled(question.id(), Mark.ASK_PI)
                    .toggled(question.id(), Mark.MEANING_CHANGED);
        }
        return full;
    }

    private static Answer answer(Question question) {
        return switch (question.type()) {
            case TEXT -> new Answer.Text("Said of " + question.id());
            case COUNTRIES -> new Answer.CountryList(List.of("KR", "FR"));
            case DATE -> new Answer.Date(LocalDate.of(2021, 3, 1));
            case MONEY -> new Answer.Money(400_000);
            case MULTI_CHOICE ->
                new Answer.Choices(List.of(question.options().getFirst().id()));
            case YES_NO_UNSURE, SINGLE_CHOICE ->
                new Answer.Choice(question.options().getFirst().id());
        };
    }

    private static List<Node> rows(Hands hands) {
        return hands.ask(() -> Eyes.everything().stream()
                .filter(each -> each.getStyleClass().contains("outline-row"))
                .toList());
    }

    private static List<Node> notes(Hands hands) {
        return hands.ask(() -> Eyes.everything().stream()
                .filter(Eyes::isUsable)
                .filter(each -> Eyes.names(each).stream().anyMatch(name -> name.startsWith("Note: ")))
                .toList());
    }
}
