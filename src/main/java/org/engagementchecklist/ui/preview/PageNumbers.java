package org.engagementchecklist.ui.preview;

import java.util.stream.IntStream;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.engagementchecklist.ui.common.Messages;
import org.jspecify.annotations.Nullable;

/** The list of pages; the one in view is marked, and choosing one brings it into view. */
final class PageNumbers extends ListView<Integer> {
    private boolean following;

    PageNumbers(PreviewModel model, PageScroll pages) {
        getStyleClass().add("preview-numbers");
        setAccessibleText(Messages.text("preview.pages"));
        setCellFactory(_ -> new Cell(model));
        model.sizes().subscribe(sizes -> {
            getItems().setAll(IntStream.range(0, sizes.size()).boxed().toList());
            follow(pages.current().get());
        });
        pages.current().subscribe(page -> follow(page.intValue()));
        getSelectionModel().selectedIndexProperty().addListener((_, _, chosen) -> {
            if (!following && chosen.intValue() >= 0) {
                pages.go(chosen.intValue());
            }
        });
    }

    private void follow(int page) {
        following = true;
        getSelectionModel().select(page);
        scrollTo(Math.max(0, page - 1));
        following = false;
    }

    private static final class Cell extends ListCell<Integer> {
        private final PreviewModel model;

        Cell(PreviewModel model) {
            this.model = model;
        }

        @Override
        protected void updateItem(@Nullable Integer page, boolean empty) {
            super.updateItem(page, empty);
            if (page == null || empty) {
                setText("");
                setAccessibleText("");
            } else {
                setText(Messages.text("preview.number", page + 1));
                setAccessibleText(Messages.text(
                        "preview.page", page + 1, model.sizes().get().size()));
            }
        }
    }
}
