package org.engagementchecklist.report.pdf;

import com.itextpdf.kernel.colors.Color;
import java.util.List;
import java.util.stream.Collectors;
import org.engagementchecklist.report.ReportWords;

/**
 * A run of a paragraph with its colour.
 *
 * @param run the characters
 * @param colour their colour
 * @param rule the line along them
 */
record Piece(Run run, Color colour, Rule rule) {
    /** A line along words, in parts of the size of their letters. */
    enum Rule {
        NONE(0),
        UNDER(-0.16f),
        THROUGH(0.28f);

        /** How thick it is, in points. */
        static final float THICKNESS = 0.6f;

        private final float height;

        Rule(float height) {
            this.height = height;
        }

        /** The words for those who do not see the line. */
        String say(String words) {
            return switch (this) {
                case NONE -> words;
                case UNDER -> ReportWords.say("spoken.inserted", words);
                case THROUGH -> ReportWords.say("spoken.deleted", words);
            };
        }

        /** How far above the baseline it runs, in points. */
        float height(Lettering lettering) {
            return height * lettering.size();
        }
    }

    static String text(List<Piece> pieces) {
        return pieces.stream().map(piece -> piece.run().text()).collect(Collectors.joining());
    }
}
