package org.engagementchecklist;

import java.nio.file.Path;
import java.util.List;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.proof.Scenario;
import org.engagementchecklist.storage.ChecklistLibrary;

/** The checklists that the program ships, as tests see them. */
public final class Shipped {

    /** The folder of the shipped checklists; tests run in the project's folder. */
    public static final Path FOLDER = Path.of("checklists");

    /** Everything in it. */
    public static final ChecklistLibrary LIBRARY = ChecklistLibrary.read(List.of(FOLDER));

    private Shipped() {}

    /** {@return the edition offered first} */
    public static Checklist checklist() {
        return LIBRARY.standard().orElseThrow();
    }

    /** {@return every edition, the older first} */
    public static List<Checklist> editions() {
        return LIBRARY.checklists();
    }

    /** {@return the edition of this name} */
    public static Checklist edition(String name) {
        return editions().stream()
                .filter(each -> each.edition().key().edition().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** {@return the worked engagements of the edition offered first} */
    public static List<Scenario> scenarios() {
        return scenarios(checklist());
    }

    /** {@return the worked engagements of an edition} */
    public static List<Scenario> scenarios(Checklist checklist) {
        return LIBRARY.scenarios(checklist.edition().key());
    }

    /** {@return the worked engagement with this id} */
    public static Scenario scenario(String id) {
        return scenarios().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
