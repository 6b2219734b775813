package org.engagementchecklist.ui;

import java.nio.file.Path;
import javafx.scene.image.WritableImage;

/** Writes what a scene shows to a file below {@code target/pictures}. */
public final class Picture {
    private static final Path FOLDER = Path.of("target", "pictures");

    private Picture() {}

    /** {@return the PNG file written} */
    public static Path write(WritableImage image, String name) {
        return org.engagementchecklist.ui.common.Picture.write(image, FOLDER, name);
    }
}
