package org.engagementchecklist.ui.wizard;

import java.util.Set;

/** How much room a window leaves. */
enum Room {
    /** For all three panels and every word. */
    AMPLE,
    /** For two panels. */
    SCARCE,
    /** For one panel and the fewest words. */
    TIGHT;

    static Room of(Set<Panel> inView) {
        return switch (inView.size()) {
            case 1 -> TIGHT;
            case 2 -> SCARCE;
            default -> AMPLE;
        };
    }
}
