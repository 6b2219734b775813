package org.engagementchecklist.storage;

import java.util.Optional;
import org.engagementchecklist.checklist.EmailAddress;
import org.engagementchecklist.checklist.WebPage;

/** Reads what a click hands to the user's system: nothing but pages of the web and plain addresses of mailboxes. */
final class AddressReader {
    private static final int MOST_QUOTED = 100;
    private static final String EXAMPLE = "Write one such as https://www.example.edu/page.";

    private AddressReader() {}

    /** {@return the page whose address is written here; what is none is added to the defects} */
    static Optional<WebPage> page(Json json) {
        String text = json.text();
        return WebPage.faultIn(text)
                .map(fault -> {
                    json.error(quoted(text) + " is not the address of a web page.", advice(fault, text));
                    return Optional.<WebPage>empty();
                })
                .orElseGet(() -> Optional.of(new WebPage(text)));
    }

    /** {@return the mailbox whose address is written here; what is none is added to the defects} */
    static Optional<EmailAddress> email(Json json) {
        if (!EmailAddress.isIn(json.text())) {
            json.error(
                    quoted(json.text()) + " is not an e-mail address.",
                    "Write one such as office@example.edu, without a name, a code or a second address.");
            return Optional.empty();
        }
        return Optional.of(new EmailAddress(json.text()));
    }

    private static String advice(WebPage.Fault fault, String text) {
        return switch (fault) {
            case TOO_LONG -> "It has more than 2,000 letters. Use a shorter one.";
            case NO_SCHEME -> whole("https://" + text).orElse(EXAMPLE);
            case OTHER_SCHEME ->
                "Only what begins with https:// or http:// is opened. Write the address of a page, or leave it out.";
            case SIGN -> "A sign in it cannot stand in an address. Copy it from a browser.";
            case USER ->
                whole(text.replaceFirst("//[^/?#]*@", "//"))
                        .map(write -> "Leave out the name before the @. " + write)
                        .orElse("Leave out the name before the @.");
            case NO_HOST -> "It does not say on which site the page is. " + EXAMPLE;
        };
    }

    private static Optional<String> whole(String meant) {
        return WebPage.faultIn(meant).isEmpty() ? Optional.of("Write " + meant + ".") : Optional.empty();
    }

    private static String quoted(String text) {
        return "\"" + (text.length() > MOST_QUOTED ? text.substring(0, MOST_QUOTED) + "…" : text) + "\"";
    }
}
