package org.engagementchecklist.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EmailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "a@mit.edu, mailto:a@mit.edu",
        "B2P@mit.edu, mailto:B2P@mit.edu",
        "iso-help@mit.edu, mailto:iso-help@mit.edu",
        "first.last_2+case@mail.dept.mit.edu, mailto:first.last_2%2Bcase@mail.dept.mit.edu",
        "office@xn--mnchen-3ya.example, mailto:office@xn--mnchen-3ya.example"
    })
    void a_plain_address_is_linked_as_it_is(String address, String link) {
        assertThat(new EmailAddress(address).link()).isEqualTo(link);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a@mit.edu%2Cevil%40x.com",
                "a@mit.edu\r\nBcc: x@example.org",
                "a@mit.edu,b@mit.edu",
                "a@mit.edu;b@mit.edu",
                "a@mit.edu b@mit.edu",
                "a@mit.edu?cc=b@mit.edu",
                "a@mit.edu&cc=b@mit.edu",
                "a@mit.edu#b",
                "Office <a@mit.edu>",
                "a(b)@mit.edu",
                "\"a b\"@mit.edu",
                "a..b@mit.edu",
                ".a@mit.edu",
                "a.@mit.edu",
                "a@mit",
                "a@-mit.edu",
                "a@mit-.edu",
                "a@mit..edu",
                "a@mit.edu.",
                "a@[127.0.0.1]",
                "a@127.0.0.1",
                "a@b@mit.edu",
                "a%40b@mit.edu",
                "mailto:a@mit.edu",
                "ä@mit.edu",
                "a@mït.edu",
                "a@mit.edu\u202E",
                "a@mit.edu\n",
                "a\u0000@mit.edu"
            })
    void whatever_else_a_mail_program_may_read_in_it_is_no_address(String text) {
        assertThat(EmailAddress.isIn(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress(text));
    }

    @ParameterizedTest
    @CsvSource({"64, true", "65, false"})
    void a_name_before_the_sign_is_no_longer_than_servers_take(int letters, boolean taken) {
        assertThat(EmailAddress.isIn("a".repeat(letters) + "@mit.edu")).isEqualTo(taken);
    }
}
