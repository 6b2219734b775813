package org.engagementchecklist.report.print;

/**
 * How large a page is.
 *
 * @param width in points, of which an inch has 72
 * @param height in points
 */
public record PageSize(double width, double height) {

    /** {@return how many pixels its image has at this many pixels a point} */
    public double pixels(double scale) {
        return width * height * scale * scale;
    }
}
