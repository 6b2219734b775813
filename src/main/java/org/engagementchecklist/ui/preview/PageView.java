package org.engagementchecklist.ui.preview;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.engagementchecklist.report.print.PageImage;
import org.engagementchecklist.ui.common.Messages;

/** One page: white until it is drawn. A screen reader reads its number and its words. */
final class PageView extends StackPane {
    private final ImageView picture = new ImageView();
    private final String name;

    /** @param name such as "Page 2 of 7" */
    PageView(String name) {
        this.name = name;
        getStyleClass().add("preview-page");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleRoleDescription(Messages.text("preview.page.role"));
        setAccessibleText(name);
        picture.setSmooth(true);
        picture.fitWidthProperty().bind(widthProperty());
        picture.fitHeightProperty().bind(heightProperty());
        getChildren().add(picture);
    }

    /** Shows what has been drawn, or nothing. */
    void show(Optional<Drawn> drawn) {
        picture.setImage(drawn.map(Drawn::image).map(PageView::image).orElse(null));
        setAccessibleText(drawn.map(made -> Messages.text("preview.page.text", name, made.text()))
                .orElse(name));
    }

    /** Shows the pixels where they are, without a copy of them. */
    private static Image image(PageImage page) {
        return new WritableImage(
                new PixelBuffer<>(page.width(), page.height(), page.argb(), PixelFormat.getIntArgbPreInstance()));
    }
}
