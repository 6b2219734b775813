package org.engagementchecklist.ui.common;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javax.imageio.ImageIO;
import org.engagementchecklist.storage.disk.Audience;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.storage.disk.FileReplacement;

/** Writes what a scene shows to a file. */
public final class Picture {
    private Picture() {}

    /**
     * Writes an image as PNG.
     *
     * @param name the name of the file without its ending
     * @return the file written
     * @throws UncheckedIOException if the folder cannot be written to
     */
    public static Path write(Image image, Path folder, String name) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        PixelReader pixels = image.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(copy, "png", png);
            Path file = folder.resolve(name + ".png");
            new FileReplacement(Disk.real(), Audience.AS_USUAL).replaceInNewFolder(file, png.toByteArray());
            return file;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
