package org.engagementchecklist.checklist;

import java.util.List;

/**
 * Something worth knowing that is no office, such as a guidance page.
 *
 * @param why why it is printed
 * @param when when it is printed
 */
public record Resource(String id, String name, String why, Condition when, List<Source> sources) {

    /** @throws IllegalArgumentException if the id or the name is blank */
    public Resource {
        Checks.notBlank(id, "resource id");
        Checks.notBlank(name, "resource name");
        sources = List.copyOf(sources);
    }
}
