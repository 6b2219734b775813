package org.engagementchecklist.report.pdf;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.AreaBreak;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.IBlockElement;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.layout.LayoutArea;
import com.itextpdf.layout.layout.LayoutContext;
import com.itextpdf.layout.layout.LayoutResult;
import com.itextpdf.layout.renderer.IRenderer;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.engagementchecklist.report.Grid;

/** Places tables so that the title of a group never stands alone at the foot of a page. */
final class GridPlacer {
    private final Document document;
    private final GridPainter grids;
    private final float width;

    GridPlacer(Document document, GridPainter grids, float width) {
        this.document = document;
        this.grids = grids;
        this.width = width;
    }

    /** Places a table below {@code heading}, which goes with it to the next page where it must. */
    void place(Optional<IBlockElement> heading, Grid grid) {
        int placed = stranded(grid, 0, roomBelow(heading, document.getRenderer().getCurrentArea()));
        if (placed == 0) {
            document.add(new AreaBreak());
            placed = Math.max(1, stranded(grid, 0, roomBelow(heading, wholePage())));
        }
        heading.ifPresent(document::add);
        document.add(grids.paint(grid, 0, placed, width));
        while (placed < grid.groups().size()) {
            int from = placed;
            placed = Math.max(from + 1, stranded(grid, from, wholePage()));
            document.add(new AreaBreak());
            document.add(grids.paint(grid, from, placed, width));
        }
    }

    /** The first group from {@code from} that must begin a page; the number of groups where none must. */
    private int stranded(Grid grid, int from, LayoutArea room) {
        int all = grid.groups().size();
        List<Integer> titled = IntStream.range(from, all)
                .filter(i -> !grid.groups().get(i).title().isBlank())
                .boxed()
                .toList();
        Table table = grids.paint(grid, from, all, width);
        LayoutResult result = lay(table, room);
        if (result.getStatus() == LayoutResult.NOTHING) {
            return from;
        }
        int titles = 0;
        while (result.getStatus() == LayoutResult.PARTIAL) {
            List<IRenderer> cells = result.getSplitRenderer().getChildRenderers();
            titles += (int) cells.stream().filter(GridPlacer::isTitle).count();
            if (!cells.isEmpty() && isTitle(cells.getLast())) {
                return titled.get(titles - 1);
            }
            result = result.getOverflowRenderer().layout(new LayoutContext(wholePage()));
        }
        return all;
    }

    private LayoutResult lay(IBlockElement element, LayoutArea room) {
        IRenderer renderer = element.createRendererSubTree();
        return renderer.setParent(document.getRenderer()).layout(new LayoutContext(room));
    }

    private static boolean isTitle(IRenderer renderer) {
        return renderer.getModelElement() instanceof Cell cell && GridPainter.isGroupTitle(cell);
    }

    private LayoutArea roomBelow(Optional<IBlockElement> heading, LayoutArea area) {
        LayoutArea room = area.clone();
        heading.map(above -> lay(above, area.clone()))
                .ifPresent(result -> room.getBBox().decreaseHeight(height(result, area)));
        return room;
    }

    private static float height(LayoutResult result, LayoutArea area) {
        return result.getStatus() == LayoutResult.FULL
                ? result.getOccupiedArea().getBBox().getHeight()
                : area.getBBox().getHeight();
    }

    private LayoutArea wholePage() {
        Rectangle page = document.getPdfDocument().getDefaultPageSize().clone();
        page.applyMargins(
                document.getTopMargin(),
                document.getRightMargin(),
                document.getBottomMargin(),
                document.getLeftMargin(),
                false);
        return new LayoutArea(1, page);
    }
}
