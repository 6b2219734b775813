package org.engagementchecklist.ui.common;

import java.nio.file.Path;
import org.engagementchecklist.checklist.EmailAddress;
import org.engagementchecklist.checklist.WebPage;
import org.engagementchecklist.report.mail.Mailto;

/** What the program may hand to another program of the user's system. There is nothing else. */
public sealed interface Handover {

    /** A page, for the browser. */
    record Page(WebPage page) implements Handover {}

    /** An address, for the mail program. */
    record Address(EmailAddress address) implements Handover {}

    /**
     * A message begun, for the mail program.
     *
     * @param text the same message as text, for where there is no such program
     */
    record Message(Mailto begun, String text) implements Handover {}

    /** A file, for the program with which the user opens such files. */
    record Document(Path file) implements Handover {}

    /** A folder, to be shown. */
    record Folder(Path folder) implements Handover {}

    /** {@return what can be pasted elsewhere, where no program takes this} */
    default String text() {
        return switch (this) {
            case Page(var page) -> page.link();
            case Address(var address) -> address.text();
            case Message message -> message.text();
            case Document(var file) -> file.toAbsolutePath().toString();
            case Folder(var folder) -> folder.toAbsolutePath().toString();
        };
    }
}
