package org.engagementchecklist.ui.summary;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import org.engagementchecklist.ui.common.Handover;
import org.engagementchecklist.ui.common.Links;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Outside;
import org.engagementchecklist.ui.common.PdfState;
import org.engagementchecklist.ui.common.Reflow;
import org.engagementchecklist.ui.common.Visibility;
import org.engagementchecklist.ui.common.Wrapping;

/** A line that says what became of the last thing done; it can be focused, so that it is read. */
final class PdfStatus extends Reflow {
    private final Label words = new Label();
    private final Outside outside;

    /** @param outside takes a file or a folder */
    PdfStatus(Outside outside) {
        this.outside = outside;
        getStyleClass().add("summary-status");
        Visibility.bind(this, Bindings.isNotEmpty(getChildren()));
        Wrapping.wrap(words);
        words.setMinHeight(USE_PREF_SIZE);
        words.setAccessibleRole(AccessibleRole.TEXT);
        words.getStyleClass().add("strong");
    }

    /** Says how making, saving and printing stand. */
    void show(PdfState state) {
        switch (state) {
            case PdfState.NotAsked _ -> getChildren().clear();
            case PdfState.Writing _,
                    PdfState.Unprintable _,
                    PdfState.Failed _,
                    PdfState.Making _,
                    PdfState.Printing _ -> say(state.words());
            case PdfState.Told _ -> tell(state.words());
            case PdfState.Saved saved ->
                tell(
                        state.words(),
                        Links.link(
                                Messages.text("summary.pdf.open"),
                                () -> outside.hand(new Handover.Document(saved.file()))),
                        Links.link(
                                Messages.text("summary.pdf.folder"),
                                () -> outside.hand(new Handover.Folder(folder(saved)))));
        }
    }

    /** Says a sentence. */
    void say(String sentence) {
        words.setText(sentence);
        words.setFocusTraversable(true);
        getChildren().setAll(words);
    }

    /** Says a sentence, with what can be done next, and moves the focus there. */
    void tell(String sentence, Hyperlink... next) {
        say(sentence);
        getChildren().addAll(next);
        words.requestFocus();
    }

    private static Path folder(PdfState.Saved saved) {
        return Optional.ofNullable(saved.file().toAbsolutePath().getParent()).orElse(saved.file());
    }
}
