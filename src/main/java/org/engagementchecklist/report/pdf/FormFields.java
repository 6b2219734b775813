package org.engagementchecklist.report.pdf;

import com.itextpdf.forms.fields.properties.CheckBoxType;
import com.itextpdf.forms.form.FormProperty;
import com.itextpdf.forms.form.element.CheckBox;
import com.itextpdf.forms.form.element.FormField;
import com.itextpdf.forms.form.element.InputField;
import com.itextpdf.forms.form.element.Radio;
import com.itextpdf.forms.form.element.TextArea;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.layout.properties.UnitValue;
import org.engagementchecklist.report.Choices;
import org.engagementchecklist.report.Fields;

/** Form fields, which are boxes and frames on paper. */
final class FormFields {
    static final float SIDE = 8.5f;
    static final float GAP = 6.5f;

    /** Round boxes are as wide as square ones, with some room around. */
    static final float CIRCLE = SIDE + 2;

    /** The height of a line of handwriting. */
    private static final float LINE = 21;

    private final PdfDocument pdf;
    private final DocumentFonts fonts;
    private int count;

    FormFields(PdfDocument pdf, DocumentFonts fonts) {
        this.pdf = pdf;
        this.fonts = fonts;
    }

    /** A square box to tick, named by its number. */
    CheckBox box(String purpose) {
        count++;
        return square("tick-" + count, purpose);
    }

    /** A box to tick, round where only one of its kind may be. */
    FormField<?> box(Choices choices, Choices.Choice choice) {
        return switch (choices.kind()) {
            case ONE -> circle(choices.name(), choice);
            case SEVERAL -> square(choices.name() + "-" + choice.id(), choice.purpose());
        };
    }

    /** A frame to write in. */
    FormField<?> frame(Fields.Field field, float width) {
        return field.lines() == 1
                ? framed(new InputField(field.name()), field, width)
                : framed(new TextArea(field.name()), field, width);
    }

    private <F extends FormField<F>> F framed(F frame, Fields.Field field, float width) {
        frame.setFont(fonts.forTyping());
        frame.setFontSize(Lettering.BODY.size());
        frame.setWidth(width);
        frame.setHeight(LINE * field.lines());
        frame.setBorder(new SolidBorder(Lettering.RULE, 0.8f));
        return field(frame, field.purpose());
    }

    private CheckBox square(String name, String purpose) {
        CheckBox box = new CheckBox(name);
        box.setCheckBoxType(CheckBoxType.CHECK);
        box.setSize(SIDE);
        box.setBorder(new SolidBorder(Lettering.BLACK, 0.8f));
        box.setProperty(Property.MARGIN_RIGHT, UnitValue.createPointValue(GAP));
        box.setNextRenderer(new TickBoxRenderer(box));
        return field(box, purpose);
    }

    private Radio circle(String group, Choices.Choice choice) {
        Radio circle = new Radio(choice.id(), group);
        circle.setSize(CIRCLE);
        circle.setBorder(new SolidBorder(Lettering.BLACK, 0.8f));
        circle.setProperty(Property.MARGIN_RIGHT, UnitValue.createPointValue(GAP - 2));
        return field(circle, choice.purpose());
    }

    private <F extends FormField<F>> F field(F field, String purpose) {
        field.setInteractive(true);
        field.setProperty(FormProperty.FORM_CONFORMANCE_LEVEL, pdf.getConformance());
        field.setAlternativeDescription(purpose);
        return field;
    }
}
