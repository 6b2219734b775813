package org.engagementchecklist.ui.start;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.engagementchecklist.storage.FolderFlaw;
import org.engagementchecklist.ui.common.Dialogs;
import org.engagementchecklist.ui.common.Links;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Passage;
import org.engagementchecklist.ui.common.Reflow;
import org.engagementchecklist.ui.common.Visibility;

/** Says in one line what is wrong with the folder, and leads to the rest where it is more; nothing where all is well. */
final class HealthLine extends Reflow {
    private final Dialogs dialogs;

    HealthLine(StartModel model, Dialogs dialogs) {
        this.dialogs = dialogs;
        getStyleClass().add("place");
        model.health().subscribe(this::show);
    }

    private void show(List<FolderFlaw> flaws) {
        getChildren().clear();
        Visibility.set(this, !flaws.isEmpty());
        flaws.stream().limit(1).forEach(first -> getChildren().add(new Passage(words(first))));
        if (flaws.size() > 1) {
            Hyperlink more = Links.link(
                    Messages.text("start.health.more", flaws.size() - 1),
                    () -> dialogs.show(Messages.text("start.health.title"), all(flaws)));
            more.setMinWidth(USE_PREF_SIZE);
            getChildren().add(more);
        }
    }

    private static VBox all(List<FolderFlaw> flaws) {
        VBox all = new VBox();
        flaws.forEach(each -> all.getChildren().add(new Passage(words(each))));
        all.getStyleClass().add("examples");
        return all;
    }

    /** {@return what is wrong and what to do, in words} */
    static String words(FolderFlaw flaw) {
        return switch (flaw) {
            case SILENT -> Messages.text("start.health.silent");
            case READ_ONLY -> Messages.text("start.health.read-only");
            case NO_LOCKS -> Messages.text("start.health.no-locks");
            case NO_BACKUPS -> Messages.text("start.health.no-backups");
            case NEARLY_FULL -> Messages.text("start.health.nearly-full");
            case CLOSED_FILES -> Messages.text("start.health.closed-files");
        };
    }
}
