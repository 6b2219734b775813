package org.engagementchecklist.ui.start;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.ui.common.Dialogs;
import org.engagementchecklist.ui.common.FolderChoice;
import org.engagementchecklist.ui.common.Handover;
import org.engagementchecklist.ui.common.Links;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Passage;
import org.engagementchecklist.ui.common.Reflow;

/** Says where the engagements are kept, and leads to another folder. */
final class FolderLine extends Reflow {
    private final StartDoors doors;

    /** @param words what is said of the folder */
    FolderLine(String words, StartDoors doors) {
        this.doors = doors;
        FolderChoice choice = doors.choice();
        getStyleClass().add("place");
        getChildren().add(new Passage(words, "muted"));
        getChildren().add(link("start.folder.show", () -> doors.outside().hand(new Handover.Folder(choice.folder()))));
        if (choice.standing() != FolderChoice.Standing.NAMED) {
            getChildren().add(link("start.folder.other", this::choose));
        }
        if (choice.standing() == FolderChoice.Standing.CHOSEN) {
            getChildren().add(link("start.folder.usual", () -> choice.use().accept(Optional.empty())));
        }
    }

    private static Hyperlink link(String key, Runnable action) {
        Hyperlink link = Links.link(Messages.text(key), action);
        link.setMinWidth(USE_PREF_SIZE);
        return link;
    }

    private void choose() {
        doors.dialogs()
                .folder()
                .filter(folder -> Disk.real().isWritable(folder) || useToRead(folder))
                .ifPresent(folder -> doors.choice().use().accept(Optional.of(folder.toAbsolutePath())));
    }

    private boolean useToRead(Path folder) {
        Dialogs.Message message = new Dialogs.Message(
                Messages.text("start.folder.read-only", folder), Messages.text("start.folder.read-only-text"));
        return doors.dialogs().ask(message, Messages.text("start.folder.use"));
    }
}
