package org.engagementchecklist.report.print;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;

/**
 * A page as a picture.
 *
 * @param width in pixels
 * @param height in pixels
 * @param argb the pixels row by row, opaque, alpha in the highest byte
 */
public record PageImage(int width, int height, IntBuffer argb) {
    private static final int OPAQUE = 0xFF000000;

    /** Takes over the pixels of an image without alpha. */
    static PageImage of(BufferedImage image) {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] |= OPAQUE;
        }
        return new PageImage(image.getWidth(), image.getHeight(), IntBuffer.wrap(pixels));
    }

    /** {@return how many pixels it has} */
    public long pixels() {
        return (long) width * height;
    }
}
