package org.engagementchecklist.checklist;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of the web: {@code https} or {@code http}, a host, and no name of a user. Opening one starts a browser and
 * nothing else.
 *
 * @param link its address in ASCII, at most {@link #LONGEST} signs, with scheme and host in small letters
 */
public record WebPage(String link) implements LinkTarget {
    /** The longest address that every system hands on whole. */
    public static final int LONGEST = 2_000;

    private static final Pattern SCHEMED = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Pattern WEB = Pattern.compile("(?i)https?");
    private static final Pattern PARTS = Pattern.compile("([^:]+)://([^/?#]*)(.*)");

    /** Why a text is not the address of a page. */
    public enum Fault {
        TOO_LONG,
        NO_SCHEME,
        OTHER_SCHEME,
        /** It holds a blank, or another sign that no address has. */
        SIGN,
        /** It holds the name of a user, which can be made to look like a host. */
        USER,
        NO_HOST
    }

    /** @throws IllegalArgumentException if the text is not the address of a page */
    public WebPage {
        Checks.require(faultIn(link).isEmpty(), "not the address of a web page");
        link = normal(link);
    }

    /** {@return why a text is not the address of a page; empty if it is} */
    public static Optional<Fault> faultIn(String text) {
        if (text.length() > LONGEST) {
            return Optional.of(Fault.TOO_LONG);
        }
        Matcher schemed = SCHEMED.matcher(text);
        if (!schemed.matches() || isHost(schemed.group(1))) {
            return Optional.of(Fault.NO_SCHEME);
        }
        return WEB.matcher(schemed.group(1)).matches() ? faultInPage(text) : Optional.of(Fault.OTHER_SCHEME);
    }

    /** Before a port, a host has the place of a scheme. */
    private static boolean isHost(String scheme) {
        return scheme.contains(".") || scheme.equalsIgnoreCase("localhost");
    }

    private static Optional<Fault> faultInPage(String text) {
        try {
            URI address = URI.create(text);
            if (Optional.ofNullable(address.getRawAuthority()).orElse("").contains("@")) {
                return Optional.of(Fault.USER);
            }
            String host = Optional.ofNullable(address.getHost()).orElse("");
            if (host.isEmpty() || host.contains("%")) {
                return Optional.of(Fault.NO_HOST);
            }
            return normal(text).length() > LONGEST ? Optional.of(Fault.TOO_LONG) : Optional.empty();
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.of(hasNoHost(text) ? Fault.NO_HOST : Fault.SIGN);
        }
    }

    private static boolean hasNoHost(String text) {
        return text.matches("[^:]+:/{0,2}");
    }

    private static String normal(String text) {
        Matcher parts = PARTS.matcher(text);
        Checks.require(parts.matches(), "an address without its parts");
        return URI.create(parts.group(1).toLowerCase(Locale.ROOT)
                        + "://"
                        + parts.group(2).toLowerCase(Locale.ROOT)
                        + parts.group(3))
                .toASCIIString();
    }
}
