package org.engagementchecklist.ui;

import java.net.URI;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.stage.Stage;

/** Opens pages, messages and files with the system's own programs, only ever on a click. */
final class Outside extends Application {

    /** Is never launched: it only gives access to the system. */
    @Override
    public void start(Stage stage) {
        throw new IllegalStateException("this is not how the program starts");
    }

    void open(URI page) {
        getHostServices().showDocument(page.toString());
    }

    void open(Path file) {
        open(file.toUri());
    }
}
