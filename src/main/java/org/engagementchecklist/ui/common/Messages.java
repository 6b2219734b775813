package org.engagementchecklist.ui.common;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the window, each under a key of the form {@code screen.part.thing}. */
public final class Messages {
    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("org.engagementchecklist.ui.messages", Locale.ROOT);

    private Messages() {}

    /**
     * {@return the text under a key, with its arguments put in place}
     *
     * @param arguments what stands for {0}, {1} and so on
     * @throws java.util.MissingResourceException if there is no such text
     */
    public static String text(String key, Object... arguments) {
        return new MessageFormat(TEXTS.getString(key), Locale.US).format(arguments);
    }
}
