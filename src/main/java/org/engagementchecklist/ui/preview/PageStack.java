package org.engagementchecklist.ui.preview;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.collections.MapChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.engagementchecklist.report.print.PageSize;
import org.engagementchecklist.ui.common.Messages;

/** All pages below one another, of which the Tab key stops at one. */
final class PageStack extends Pane {
    private List<PageView> views = List.of();
    private PageColumn column = new PageColumn(List.of(), 1, 0);

    PageStack(PreviewModel model) {
        getStyleClass().add("preview-pages");
        model.sizes().subscribe(this::fill);
        model.drawn().addListener((MapChangeListener<Integer, Drawn>) change -> views.get(change.getKey())
                .show(Optional.ofNullable(model.drawn().get(change.getKey()))));
    }

    /** {@return where the pages stand} */
    PageColumn column() {
        return column;
    }

    /** Places the pages anew, in a room at least so wide. */
    void place(PageColumn now, double room) {
        column = now;
        setPrefSize(Math.max(room, column.width()), column.height());
        requestLayout();
    }

    /** Makes a page the one at which the Tab key stops. */
    void stopAt(int page) {
        for (int i = 0; i < views.size(); i++) {
            views.get(i).setFocusTraversable(i == page);
        }
    }

    /** Moves the focus to a page, if there are pages. */
    void focus(int page) {
        if (page >= 0 && page < views.size()) {
            views.get(page).requestFocus();
        }
    }

    /** {@return whether a page has the focus} */
    boolean isInUse() {
        return views.stream().anyMatch(Node::isFocused);
    }

    @Override
    protected void layoutChildren() {
        for (int i = 0; i < views.size() && i < column.pages().size(); i++) {
            double width = snapSizeX(column.width(i));
            double x = snapPositionX((getWidth() - width) / 2);
            double y = snapPositionY(column.top(i));
            views.get(i).stand(column.scale(), x, y, width, snapSizeY(column.height(i)));
        }
    }

    private void fill(List<PageSize> sizes) {
        views = IntStream.rangeClosed(1, sizes.size())
                .mapToObj(page -> new PageView(Messages.text("preview.page", page, sizes.size())))
                .toList();
        getChildren().setAll(views);
    }
}
