package org.engagementchecklist.ui.common;

import javafx.scene.Node;
import javafx.scene.text.TextFlow;

/** Words of several looks, and links among them, on as many lines as they need. */
public class Paragraph extends TextFlow {
    static {
        ShapedTexts.replaceThoseOfJavaFx();
    }

    /** Makes a paragraph of these words. */
    public Paragraph(Node... words) {
        super(words);
    }
}
