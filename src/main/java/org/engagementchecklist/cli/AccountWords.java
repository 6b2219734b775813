package org.engagementchecklist.cli;

import java.util.ArrayList;
import java.util.List;
import org.engagementchecklist.edition.Account;

/** What moving an engagement did, as lines of text. */
final class AccountWords {

    private AccountWords() {}

    /** @param personal whether personal answers are told */
    static List<String> of(Account account, boolean personal) {
        List<String> lines = new ArrayList<>();
        lines.add(OneLine.of(
                "From " + account.from().key() + " to " + account.to().key() + ": " + account.summary()));
        for (Account.Part part : account.parts(personal)) {
            lines.add("");
            lines.add(part.heading());
            part.sentences().forEach(sentence -> lines.add("  " + OneLine.of(sentence)));
        }
        return lines;
    }
}
