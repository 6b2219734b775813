package org.engagementchecklist.ui.preview;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import org.engagementchecklist.report.print.PageImage;
import org.engagementchecklist.ui.common.Messages;

/** One page: white until it is drawn. A screen reader reads its number and its words. */
final class PageView extends Pane {
    /** A picture has whole pixels, so that it may end a little before its page does. */
    private static final double ROUNDING = 2;

    private final ImageView picture = new ImageView();
    private final String name;
    private Optional<Drawn> drawn = Optional.empty();
    private double scale = 1;

    /** @param name such as "Page 2 of 7" */
    PageView(String name) {
        this.name = name;
        getStyleClass().add("preview-page");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleRoleDescription(Messages.text("preview.page.role"));
        setAccessibleText(name);
        getChildren().add(picture);
    }

    /** Shows what has been drawn, or nothing. */
    void show(Optional<Drawn> now) {
        drawn = now;
        picture.setImage(now.map(Drawn::image).map(PageView::image).orElse(null));
        setAccessibleText(now.map(made -> Messages.text("preview.page.text", name, made.text()))
                .orElse(name));
        requestLayout();
    }

    /** Takes its place, at this many pixels a point. */
    void stand(double now, double x, double y, double width, double height) {
        scale = now;
        resizeRelocate(x, y, width, height);
        requestLayout();
    }

    /** A picture drawn for this size is shown pixel by pixel, any other one is stretched. */
    @Override
    protected void layoutChildren() {
        drawn.ifPresent(made -> {
            picture.setFitWidth(fitting(made.image().width() * scale / made.scale(), getWidth()));
            picture.setFitHeight(fitting(made.image().height() * scale / made.scale(), getHeight()));
        });
    }

    private static double fitting(double natural, double room) {
        return Math.abs(room - natural) > ROUNDING ? room : natural;
    }

    /** Shows the pixels where they are, without a copy of them. */
    private static Image image(PageImage page) {
        return new WritableImage(
                new PixelBuffer<>(page.width(), page.height(), page.argb(), PixelFormat.getIntArgbPreInstance()));
    }
}
