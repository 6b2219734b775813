package org.engagementchecklist.ui.start;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/**
 * What was selected, focused and in view in a list of rows, to be so again once rows have come and gone. A row that went is
 * selected no longer.
 *
 * @param selected the keys of the rows
 * @param focused the key of the row that has the focus within the list
 * @param focusedAt where that row stood
 * @param top the key of the first row in view, if the list was scrolled
 * @param topAt where that row stood
 * @param hasFocus whether the keyboard acted within the list
 */
record Standpoint(
        TableView<Row> table,
        Set<String> selected,
        Optional<String> focused,
        int focusedAt,
        Optional<String> top,
        int topAt,
        boolean hasFocus) {

    /** {@return what is selected, focused and in view now} */
    static Standpoint of(TableView<Row> table) {
        int top = firstInView(table);
        return new Standpoint(
                table,
                table.getSelectionModel().getSelectedItems().stream()
                        .flatMap(Stream::ofNullable)
                        .map(Row::key)
                        .collect(Collectors.toSet()),
                Optional.ofNullable(table.getFocusModel().getFocusedItem()).map(Row::key),
                table.getFocusModel().getFocusedIndex(),
                Optional.of(top)
                        .filter(at -> at > 0 && at < table.getItems().size())
                        .map(at -> table.getItems().get(at).key()),
                top,
                hasFocus(table));
    }

    /** Selects, focuses and scrolls to the same rows, as far as they are still there. */
    void takeAgain() {
        Map<String, Integer> places = places();
        select(selected.stream()
                .flatMap(key -> Optional.ofNullable(places.get(key)).stream())
                .sorted()
                .toList());
        focused.map(key -> places.getOrDefault(key, Math.min(focusedAt, places.size() - 1)))
                .ifPresent(table.getFocusModel()::focus);
        top.flatMap(key -> Optional.ofNullable(places.get(key)))
                .filter(place -> place != topAt)
                .ifPresent(table::scrollTo);
        if (hasFocus && !hasFocus(table)) {
            table.requestFocus();
        }
    }

    private Map<String, Integer> places() {
        List<Row> rows = table.getItems();
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < rows.size(); place++) {
            places.put(rows.get(place).key(), place);
        }
        return places;
    }

    private void select(List<Integer> places) {
        if (!table.getSelectionModel().getSelectedIndices().equals(places)) {
            table.getSelectionModel().clearSelection();
            places.forEach(table.getSelectionModel()::select);
        }
    }

    private static int firstInView(TableView<Row> table) {
        return Optional.ofNullable(table.lookup(".virtual-flow"))
                .filter(VirtualFlow.class::isInstance)
                .flatMap(flow -> Optional.ofNullable(((VirtualFlow<?>) flow).getFirstVisibleCell()))
                .map(cell -> cell.getIndex())
                .orElse(0);
    }

    private static boolean hasFocus(TableView<Row> table) {
        Optional<Node> owner = Optional.ofNullable(table.getScene()).map(Scene::getFocusOwner);
        return owner.filter(node -> isWithin(node, table)).isPresent();
    }

    private static boolean isWithin(Node node, Node outer) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.equals(outer)) {
                return true;
            }
        }
        return false;
    }
}
