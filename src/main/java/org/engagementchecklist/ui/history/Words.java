package org.engagementchecklist.ui.history;

import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import org.engagementchecklist.report.Prose;
import org.engagementchecklist.report.Span;
import org.engagementchecklist.ui.common.Paragraph;

/** A paragraph of a paper on screen. Boxes to tick belong on paper and are left out. */
final class Words extends Paragraph {

    Words(Prose prose) {
        getStyleClass().addAll("paper-words", "paper-" + name(prose.tone()));
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(prose.text());
        prose.spans().stream()
                .filter(span -> !span.text().isEmpty())
                .forEach(span -> getChildren().add(text(span)));
    }

    private static Text text(Span span) {
        Text text = new Text(span.text());
        text.getStyleClass().add("paper-text");
        if (span instanceof Span.Words words) {
            text.getStyleClass().add("paper-" + name(words.emphasis()));
        }
        return text;
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
