package org.engagementchecklist.report.pdf;

import com.itextpdf.forms.form.element.CheckBox;
import com.itextpdf.forms.form.renderer.CheckBoxRenderer;
import com.itextpdf.layout.renderer.IRenderer;

/**
 * A box that leaves it to its line whether it fits the page. Refusing for itself, as iText's does, breaks the setting of
 * the line at the foot of a page.
 */
final class TickBoxRenderer extends CheckBoxRenderer {
    TickBoxRenderer(CheckBox box) {
        super(box);
    }

    @Override
    protected boolean isRendererFit(float width, float height) {
        return true;
    }

    @Override
    public IRenderer getNextRenderer() {
        return new TickBoxRenderer((CheckBox) modelElement);
    }
}
