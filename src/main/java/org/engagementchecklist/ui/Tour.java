package org.engagementchecklist.ui;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.engagementchecklist.assessment.Because;
import org.engagementchecklist.storage.SettingsFile;
import org.engagementchecklist.ui.common.AtOnce;
import org.engagementchecklist.ui.common.KeptSettings;
import org.engagementchecklist.ui.common.Look;
import org.engagementchecklist.ui.common.Picture;
import org.engagementchecklist.ui.common.ProgramWindow;
import org.engagementchecklist.ui.common.WindowDialogs;

/** Goes through the screens on an engagement, without a window, and takes a picture of each. */
public final class Tour {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    private final Path folder;
    private final StackPane holder = new StackPane();
    private final Scene scene = new Scene(holder, WIDTH, HEIGHT);

    private Tour(Path folder, Look look) {
        this.folder = folder;
        look.dress(scene);
    }

    /**
     * Takes the pictures. To be called on the thread of JavaFX.
     *
     * @param beginning names the engagement to go through
     * @param folder where the pictures go
     */
    public static void take(Beginning beginning, Path folder) {
        Locale.setDefault(Locale.US);
        Look look = new Look();
        new Tour(folder, look).go(beginning, look);
    }

    private void go(Beginning beginning, Look look) {
        ProgramWindow window = new ProgramWindow(look);
        SettingsFile file = new SettingsFile(beginning.places().settings(), beginning.clock());
        KeptSettings settings = new KeptSettings(file, new AtOnce());
        Wiring wiring =
                new Wiring(beginning, settings, new WindowDialogs(window.window(), look), _ -> {}, look, new AtOnce());
        Screens screens = new Desk(
                        beginning.places(),
                        settings,
                        wiring::over,
                        (screen, _) -> holder.getChildren().setAll(screen),
                        _ -> {})
                .screens();
        screens.showStart();
        take("start");
        beginning.file().ifPresent(screens::open);
        screens.inHand().ifPresent(taken -> {
            taken.session().assessment().stops().stream()
                    .map(stop -> stop.findings().getFirst().because().getFirst())
                    .map(Because::question)
                    .findFirst()
                    .ifPresent(taken.model()::goTo);
            take("wizard");
            screens.showSummary();
            take("summary");
        });
        screens.putDown();
    }

    private void take(String name) {
        Picture.write(scene.snapshot(null), folder, name);
    }
}
