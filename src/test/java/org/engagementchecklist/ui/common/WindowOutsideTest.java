package org.engagementchecklist.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.EmailAddress;
import org.engagementchecklist.checklist.WebPage;
import org.engagementchecklist.report.mail.Mailto;
import org.engagementchecklist.ui.RecordedOutside;
import org.engagementchecklist.ui.ScriptedDialogs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class WindowOutsideTest {
    private static final EmailAddress ADDRESS = new EmailAddress("office@example.edu");
    private static final Path FILE = Path.of("plans", "korea.pdf").toAbsolutePath();

    private final RecordedOutside programs = new RecordedOutside();
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final List<String> copied = new ArrayList<>();
    private final List<Outside.Outcome> outcomes = new ArrayList<>();
    private final Outside outside = new WindowOutside(programs, dialogs, copied::add, new AtOnce());

    static Stream<Arguments> things() {
        return Stream.of(
                Arguments.of(
                        new Handover.Page(new WebPage("https://example.edu/a")),
                        "No program opened the page",
                        "https://example.edu/a"),
                Arguments.of(new Handover.Address(ADDRESS), "No mail program began the e-mail", "office@example.edu"),
                Arguments.of(
                        new Handover.Message(Mailto.to(ADDRESS), "To: office@example.edu\n\nHello"),
                        "No mail program began the e-mail",
                        "To: office@example.edu\n\nHello"),
                Arguments.of(new Handover.Document(FILE), "No program opened korea.pdf", FILE.toString()),
                Arguments.of(
                        new Handover.Folder(FILE.resolveSibling("")),
                        "No program showed the folder",
                        FILE.resolveSibling("").toString()));
    }

    @ParameterizedTest
    @MethodSource("things")
    void what_is_taken_needs_no_words(Handover what) {
        outside.hand(what, outcomes::add);

        assertThat(programs.handed()).containsExactly(what);
        assertThat(outcomes).containsExactly(Outside.Outcome.TAKEN);
        assertThat(dialogs.said()).isEmpty();
        assertThat(copied).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("things")
    void what_no_program_takes_is_said_and_can_be_copied(Handover what, String said, String text) {
        programs.refuse();
        outside.hand(what, outcomes::add);

        assertThat(dialogs.said()).containsExactly(said);
        assertThat(dialogs.texts().getFirst()).startsWith("Noth").contains("Copy the ");
        assertThat(copied).containsExactly(text);
        assertThat(outcomes).containsExactly(Outside.Outcome.REFUSED);
    }

    @Test
    void nothing_is_copied_that_is_not_asked_for() {
        programs.refuse();
        dialogs.decline();
        outside.hand(new Handover.Document(FILE));

        assertThat(dialogs.texts().getFirst()).endsWith("\n\n" + FILE);
        assertThat(copied).isEmpty();
    }
}
