package org.engagementchecklist.report.print;

import java.awt.AWTError;
import java.awt.HeadlessException;
import java.awt.Toolkit;

/** The display, as the toolkit behind print dialogs sees it. */
public final class AwtDisplay {
    private AwtDisplay() {}

    /**
     * Lets that toolkit open the display on Linux; elsewhere it does so by itself when it is needed. To be called before the
     * window's own toolkit starts: both listen for errors of the display they share there, and the window's own warns on the
     * console when the other one begins after it.
     */
    public static void open() {
        if (System.getProperty("os.name", "").startsWith("Linux")) {
            try {
                Toolkit.getDefaultToolkit();
            } catch (HeadlessException | AWTError | LinkageError unusable) {
                // Whoever prints is told then.
            }
        }
    }
}
