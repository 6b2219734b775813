package org.engagementchecklist.checklist;

import java.util.List;

/**
 * A dated public page or letter on which a question, rule or contact rests.
 *
 * @param id what files call it
 * @param what what it is, in words
 * @param pages where it was seen; may be empty
 * @param asOf the date of what was seen, in words, since many pages are undated
 * @param note anything to know about the copy that was seen; may be empty
 * @param era the time it belongs to
 */
public record Source(String id, String what, List<WebPage> pages, String asOf, String note, Origin era) {

    /** @throws IllegalArgumentException if the id or the description is blank */
    public Source {
        Checks.notBlank(id, "source id");
        Checks.notBlank(what, "source");
        pages = List.copyOf(pages);
    }
}
