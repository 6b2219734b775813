package org.engagementchecklist.report.pdf;

import com.itextpdf.forms.fields.properties.CheckBoxType;
import com.itextpdf.forms.form.element.CheckBox;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.layout.properties.UnitValue;

/** Boxes to tick: form fields on screen, empty squares on paper. */
final class TickBoxes {
    static final float SIDE = 8.5f;
    static final float GAP = 6.5f;

    private final PdfDocument pdf;
    private int count;

    TickBoxes(PdfDocument pdf) {
        this.pdf = pdf;
    }

    CheckBox next(String purpose) {
        count++;
        CheckBox box = new CheckBox("tick-" + count);
        box.setInteractive(true);
        box.setPdfConformance(pdf.getConformance());
        box.setAlternativeDescription(purpose);
        box.setCheckBoxType(CheckBoxType.CHECK);
        box.setSize(SIDE);
        box.setBorder(new SolidBorder(Lettering.BLACK, 0.8f));
        box.setProperty(Property.MARGIN_RIGHT, UnitValue.createPointValue(GAP));
        box.setNextRenderer(new TickBoxRenderer(box));
        return box;
    }
}
