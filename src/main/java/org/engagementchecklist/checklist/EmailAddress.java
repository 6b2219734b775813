package org.engagementchecklist.checklist;

import java.util.regex.Pattern;

/**
 * The address of one mailbox, in the part of the grammar of messages that means the same everywhere: nothing in it is
 * quoted, coded, a comment, or another recipient.
 *
 * @param text such as {@code office@example.edu}
 */
public record EmailAddress(String text) implements LinkTarget {
    private static final int LONGEST = 254;
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final String LAST_LABEL = "[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]";
    private static final Pattern PLAIN = Pattern.compile(
            "(?=[^@]{1,64}@)[A-Za-z0-9_+-]+(?:\\.[A-Za-z0-9_+-]+)*@(?:" + LABEL + "\\.){1,8}" + LAST_LABEL);

    /** @throws IllegalArgumentException if the text is not one plain address */
    public EmailAddress {
        Checks.require(isIn(text), "not a plain e-mail address");
    }

    /** {@return whether a text is one plain address and nothing else} */
    public static boolean isIn(String text) {
        return text.length() <= LONGEST && PLAIN.matcher(text).matches();
    }

    /** {@inheritDoc} Of the signs that an address may hold, the plus alone is read as another by some programs. */
    @Override
    public String link() {
        return "mailto:" + text.replace("+", "%2B");
    }
}
