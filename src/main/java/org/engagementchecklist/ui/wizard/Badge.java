package org.engagementchecklist.ui.wizard;

import java.util.Locale;
import javafx.scene.control.Label;
import org.engagementchecklist.checklist.Strength;

/** The strength of a referral, in its own word and colour. */
final class Badge extends Label {

    Badge(Strength strength) {
        super(strength.name());
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().addAll("badge", "badge-" + strength.name().toLowerCase(Locale.ROOT));
    }
}
