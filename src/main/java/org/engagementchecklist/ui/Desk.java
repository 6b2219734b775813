package org.engagementchecklist.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Parent;
import org.engagementchecklist.storage.Places;
import org.engagementchecklist.storage.Saving;
import org.engagementchecklist.ui.common.Dialogs;
import org.engagementchecklist.ui.common.FolderChoice;
import org.engagementchecklist.ui.common.KeptSettings;
import org.engagementchecklist.ui.common.Messages;

/** The screens over the folder of engagements in use; when another is chosen, screens over that one take their place. */
final class Desk {
    private final Places places;
    private final KeptSettings settings;
    private final Function<FolderChoice, Surroundings> over;
    private final BiConsumer<Parent, String> show;
    private final Consumer<String> rename;
    private volatile Screens screens;

    /**
     * Lays out the screens over the folder that was last in use; none is shown yet.
     *
     * @param over what screens over a folder work with
     * @param show puts a screen into the window, under a title
     * @param rename puts another title over the screen that is shown
     */
    Desk(
            Places places,
            KeptSettings settings,
            Function<FolderChoice, Surroundings> over,
            BiConsumer<Parent, String> show,
            Consumer<String> rename) {
        this.places = places;
        this.settings = settings;
        this.over = over;
        this.show = show;
        this.rename = rename;
        this.screens = screens(settings.now().engagements());
    }

    /** {@return the screens over the folder in use} */
    Screens screens() {
        return screens;
    }

    private Screens screens(Optional<Path> chosen) {
        Screens made = new Screens(over.apply(choice(chosen)), show, rename);
        made.remember(settings);
        return made;
    }

    private FolderChoice choice(Optional<Path> chosen) {
        return places.named()
                .map(named -> new FolderChoice(named, FolderChoice.Standing.NAMED, _ -> {}))
                .or(() -> chosen.map(folder -> new FolderChoice(folder, FolderChoice.Standing.CHOSEN, this::use)))
                .orElseGet(() -> new FolderChoice(places.usual(), FolderChoice.Standing.USUAL, this::use));
    }

    /** What is in hand is put down first. */
    private void use(Optional<Path> folder) {
        if (!screens.putDown()) {
            return;
        }
        Optional<Path> chosen = folder.filter(each -> !each.equals(places.usual()));
        screens = screens(chosen);
        screens.begin();
        settings.change(each -> each.withEngagements(chosen), this::told);
    }

    private void told(Saving saving) {
        if (saving instanceof Saving.Failed failed) {
            screens.tell(new Dialogs.Message(
                    Messages.text("window.folder.for-now"),
                    Messages.text("window.folder.for-now-why", failed.reason(), failed.advice())));
        }
    }
}
