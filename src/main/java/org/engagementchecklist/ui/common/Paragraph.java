package org.engagementchecklist.ui.common;

import javafx.scene.text.TextFlow;

/** Words of several looks, and links among them, on as many lines as they need. */
public abstract class Paragraph extends TextFlow {
    static {
        ShapedTexts.replaceThoseOfJavaFx();
    }
}
