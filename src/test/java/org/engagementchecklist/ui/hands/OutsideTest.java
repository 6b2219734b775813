package org.engagementchecklist.ui.hands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.engagementchecklist.ui.RunningProgram;
import org.engagementchecklist.ui.common.Handover;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** What goes to other programs goes on a press, and where none takes it, that is seen and it can be copied. */
@ExtendWith(ApplicationExtension.class)
final class OutsideTest {
    @TempDir
    private Path home;

    private RunningProgram program = new RunningProgram(Path.of(""));

    @BeforeEach
    void prepare() {
        program = new RunningProgram(home);
    }

    @Test
    void a_page_that_no_program_opens_is_said_and_its_address_is_copied() {
        program.others().refuse();
        try (Hands hands = opened()) {
            hands.click("Where this comes from", "A2");
            String page = "https://ras.mit.edu/grant-and-contract-administration/international-activities";
            hands.click(page, "A2");

            hands.see("No program opened the page");
            hands.click("Copy the address");
            assertThat(program.copied()).containsExactly(page);
            assertThat(hands.sees("No program opened the page")).isFalse();
        }
    }

    @Test
    void an_e_mail_that_no_program_begins_is_said_and_its_text_is_copied() {
        program.others().refuse();
        try (Hands hands = opened()) {
            hands.click("Summary and PDF");
            hands.click("Write an e-mail for Office of Insurance in your mail program");

            hands.see("No mail program began the e-mail");
            hands.click("Copy the e-mail");
            assertThat(program.copied()).singleElement().asString().startsWith("To: insurance@mit.edu\nSubject: ");
            assertThat(hands.words()).anyMatch(words -> words.startsWith("No mail program took the e-mail for"));
        }
    }

    @Test
    void a_pdf_that_no_program_opens_is_said_and_can_be_left_where_it_is() {
        program.others().refuse();
        Path pdf = home.resolve("talk.pdf");
        try (Hands hands = opened()) {
            hands.click("Summary and PDF");
            program.choose(pdf);
            hands.click("Save PDF…");
            assertThat(pdf).exists();
            hands.click("Open in the PDF viewer");
            hands.see("No program opened talk.pdf");
            hands.click("Close");
            hands.click("Show in folder");
            hands.see("No program showed the folder");
            hands.click("Copy the path");

            assertThat(program.others().handed())
                    .isEqualTo(List.of(new Handover.Document(pdf), new Handover.Folder(home)));
            assertThat(program.copied()).containsExactly(home.toString());
            assertThat(Files.exists(pdf)).isTrue();
        }
    }

    private Hands opened() {
        return Hands.at(program, WindowSize.USUAL, program.put(RunningProgram.worked("S01")));
    }
}
