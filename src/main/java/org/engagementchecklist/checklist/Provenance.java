package org.engagementchecklist.checklist;

import java.time.YearMonth;
import java.util.List;

/**
 * Where a checklist comes from and what it is not.
 *
 * @param contentDate the month up to which its content was collected
 * @param label the short form of the statement, for footers
 * @param statement what is printed on the first page: not official, dated, the offices decide
 * @param account the longer story, a paragraph each
 */
public record Provenance(YearMonth contentDate, String label, String statement, List<String> account) {

    /** @throws IllegalArgumentException if the label or the statement is blank */
    public Provenance {
        Checks.notBlank(label, "label");
        Checks.notBlank(statement, "statement");
        account = List.copyOf(account);
    }
}
