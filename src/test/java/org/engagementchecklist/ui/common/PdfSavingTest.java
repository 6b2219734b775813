package org.engagementchecklist.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.pdf.PrintOrder;
import org.engagementchecklist.ui.ScriptedDialogs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PdfSavingTest {
    private final PdfSaving saving = new PdfSaving(new AtOnce());
    private final ScriptedDialogs dialogs = new ScriptedDialogs();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "A talk: Lyon/Paris?, A talk Lyon Paris.pdf",
        "'  Plan.  ', Plan.pdf",
        "a\u0007b, a b.pdf",
        "..., International engagement.pdf"
    })
    void the_name_offered_is_the_title_as_files_may_be_called(String title, String name) {
        assertThat(PdfFiles.suggestion(title)).isEqualTo(name);
    }

    @Test
    void a_paper_that_cannot_be_made_is_said_and_changes_nothing() throws Exception {
        Path file = Files.writeString(folder.resolve("kept.pdf"), "earlier");
        dialogs.choose(file);
        dialogs.decline();
        saving.ask(dialogs, "kept", () -> {
            throw new IllegalStateException("broken");
        });
        assertThat(saving.state().get()).isInstanceOf(PdfState.Failed.class);
        assertThat(dialogs.texts())
                .first()
                .asString()
                .matches("kept.pdf could not be made \\(error [0-9A-F-]{9}\\)\\. Nothing was changed.*");
        assertThat(file).hasContent("earlier");
    }

    @Test
    void nothing_is_written_where_no_place_is_chosen() {
        saving.ask(dialogs, "Plan", () -> PrintOrder.of(Shipped.checklist(), Paper.LETTER));
        assertThat(saving.state().get()).isEqualTo(new PdfState.NotAsked());
        assertThat(dialogs.suggested()).containsExactly("Plan.pdf");
    }
}
