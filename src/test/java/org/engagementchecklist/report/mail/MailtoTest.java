package org.engagementchecklist.report.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.address.DefaultAddressParser;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.apache.james.mime4j.field.address.ParseException;
import org.engagementchecklist.checklist.EmailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MailtoTest {
    private static final int DRAWN = 200_000;
    private static final List<String> PIECES = List.of(
            "a", "B", "7", "mit", "edu", ".", "@", "-", "_", "+", ",", ";", ":", "%", "%2C", "%40", "<", ">", "(", ")",
            "\"", "\\", "[", "]", "'", "/", "=", "?", "&", "!", "#", " ", "\t", "\r\n ", "\n", "é", "\u202E", "xn--");

    @Test
    void an_address_is_one_mailbox_to_the_library_for_messages_too() {
        Random random = new Random(7);
        List<String> addresses = Stream.concat(
                        Stream.of("first.last_2+case@mail.dept.mit.edu", "B2P@mit.edu"),
                        IntStream.range(0, DRAWN).mapToObj(_ -> drawn(random)))
                .filter(EmailAddress::isIn)
                .distinct()
                .toList();

        assertThat(addresses).hasSizeGreaterThan(20).allSatisfy(MailtoTest::isOneMailbox);
    }

    private static void isOneMailbox(String address) throws ParseException {
        assertThat(LenientAddressParser.DEFAULT.parseAddressList(address).flatten())
                .extracting(Mailbox::getAddress)
                .containsExactly(address);
        assertThat(DefaultAddressParser.DEFAULT.parseMailbox(address).getAddress())
                .isEqualTo(address);
    }

    /** Half of what is drawn has the outline of an address, so that some are. */
    private static String drawn(Random random) {
        return random.nextBoolean() ? some(random, 8) : some(random, 3) + "@" + some(random, 3) + ".edu";
    }

    private static String some(Random random, int most) {
        return IntStream.rangeClosed(0, random.nextInt(most))
                .mapToObj(_ -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(strings = {"office@example.edu", "first.last_2+case@mail.dept.mit.edu"})
    void an_address_alone_is_linked_alike_in_papers_and_in_messages(String text) {
        EmailAddress address = new EmailAddress(text);
        assertThat(Mailto.to(address).link()).isEqualTo(address.link());
    }
}
