package org.engagementchecklist.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.engagementchecklist.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WebPageTest {

    @ParameterizedTest
    @CsvSource({
        "https://mit.edu, https://mit.edu",
        "HTTPS://MIT.edu/Policy, https://mit.edu/Policy",
        "http://www.mit.edu:8080/a?b=c#d, http://www.mit.edu:8080/a?b=c#d",
        "https://mit.edu/a%20b?to=x@mit.edu, https://mit.edu/a%20b?to=x@mit.edu",
        "https://mit.edu/zürich/日本, https://mit.edu/z%C3%BCrich/%E6%97%A5%E6%9C%AC",
        "https://mit.edu/\u202Egpj.exe, https://mit.edu/%E2%80%AEgpj.exe",
        "https://[2001:db8::1]/a, https://[2001:db8::1]/a"
    })
    void the_scheme_and_the_host_are_written_in_one_way_and_all_signs_are_those_of_addresses(
            String text, String address) {
        assertThat(new WebPage(text).link()).isEqualTo(address);
        assertThat(new WebPage(address)).isEqualTo(new WebPage(text));
    }

    @ParameterizedTest
    @CsvSource({
        "'', NO_SCHEME",
        "www.mit.edu/policy, NO_SCHEME",
        "www.mit.edu:8080/policy, NO_SCHEME",
        "localhost:8080, NO_SCHEME",
        "//mit.edu, NO_SCHEME",
        "not a url at all, NO_SCHEME",
        "' https://mit.edu', NO_SCHEME",
        "file:///etc/passwd, OTHER_SCHEME",
        "smb://server/share, OTHER_SCHEME",
        "javascript:alert(1), OTHER_SCHEME",
        "mailto:a@mit.edu, OTHER_SCHEME",
        "C:\\Windows\\calc.exe, OTHER_SCHEME",
        "httpss://mit.edu, OTHER_SCHEME",
        "https://mit.edu/a b, SIGN",
        "https://mit.edu\\@example.org, SIGN",
        "'https://mit.edu/\"><script>', SIGN",
        "https://mit.edu/100%, SIGN",
        "'https://mit.edu/a\nb', SIGN",
        "'https://mit.edu/a\u0000', SIGN",
        "'https://mit.edu/a\u2028b', SIGN",
        "https://mit.edu@example.org/, USER",
        "https://me:secret@mit.edu/, USER",
        "https://, NO_HOST",
        "https:, NO_HOST",
        "https:///policy, NO_HOST",
        "https:mit.edu, NO_HOST",
        "https://[fe80::1%25eth0]/, NO_HOST",
        "https://münchen.example/, NO_HOST"
    })
    void what_is_no_page_says_why(String text, WebPage.Fault fault) {
        assertThat(WebPage.faultIn(text)).contains(fault);
        assertThatIllegalArgumentException().isThrownBy(() -> new WebPage(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "ü"})
    void an_address_is_no_longer_than_every_system_hands_on(String letter) {
        int each = letter.equals("a") ? 1 : 6;
        int room = (WebPage.LONGEST - "https://mit.edu/".length()) / each;
        assertThat(WebPage.faultIn("https://mit.edu/" + letter.repeat(room))).isEmpty();
        assertThat(WebPage.faultIn("https://mit.edu/" + letter.repeat(room + 1)))
                .contains(WebPage.Fault.TOO_LONG);
    }

    @Test
    void a_shipped_page_stays_as_it_is_written() {
        assertThat(Shipped.editions().stream()
                        .flatMap(edition -> edition.directory().sources().stream())
                        .flatMap(source -> source.pages().stream()))
                .isNotEmpty()
                .allSatisfy(page -> assertThat(new WebPage(page.link())).isEqualTo(page));
    }
}
