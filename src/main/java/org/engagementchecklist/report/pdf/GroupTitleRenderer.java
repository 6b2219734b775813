package org.engagementchecklist.report.pdf;

import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.layout.LayoutContext;
import com.itextpdf.layout.layout.LayoutResult;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.layout.renderer.CellRenderer;
import com.itextpdf.layout.renderer.IRenderer;

/** The title of a group of rows: it goes to the next page with the first of them where both do not fit. */
final class GroupTitleRenderer extends CellRenderer {
    private final float below;

    /**
     * Creates a renderer.
     *
     * @param below the height of the row below, in points
     */
    GroupTitleRenderer(Cell title, float below) {
        super(title);
        this.below = below;
    }

    @Override
    public LayoutResult layout(LayoutContext context) {
        float room = context.getArea().getBBox().getHeight();
        LayoutResult result = super.layout(context);
        boolean forced = Boolean.TRUE.equals(this.<Boolean>getProperty(Property.FORCED_PLACEMENT));
        return forced || result.getStatus() != LayoutResult.FULL || height(result) + below <= room
                ? result
                : new LayoutResult(LayoutResult.NOTHING, null, null, this, this);
    }

    private static float height(LayoutResult result) {
        return result.getOccupiedArea().getBBox().getHeight();
    }

    @Override
    public IRenderer getNextRenderer() {
        return new GroupTitleRenderer((Cell) modelElement, below);
    }
}
