package org.engagementchecklist.checklist;

/**
 * Where a rule or a source stands in time and authority, such as "an MIT page of 2019 to 2021".
 *
 * @param id what files call it
 * @param text what a person reads
 */
public record Origin(String id, String text) {

    /** @throws IllegalArgumentException if the id or the text is blank */
    public Origin {
        Checks.notBlank(id, "origin id");
        Checks.notBlank(text, "origin text");
    }
}
