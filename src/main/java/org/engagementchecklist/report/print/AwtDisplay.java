package org.engagementchecklist.report.print;

import java.awt.AWTError;
import java.awt.HeadlessException;
import java.awt.Toolkit;

/** The display, as the toolkit behind print dialogs sees it. */
public final class AwtDisplay {
    private AwtDisplay() {}

    /**
     * Lets that toolkit open the display on Linux; elsewhere it does so by itself. To be called on the window's thread: two
     * toolkits share the display there, and the window's own warns if the other one opens it while it is asking something.
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
