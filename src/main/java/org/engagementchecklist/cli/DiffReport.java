package org.engagementchecklist.cli;

import java.util.List;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.EditionKey;
import org.engagementchecklist.edition.Comparison;
import org.engagementchecklist.edition.EditionChange;
import org.engagementchecklist.edition.Effect;
import org.engagementchecklist.proof.Gap;
import org.engagementchecklist.proof.Scenario;
import org.engagementchecklist.storage.LoadedChecklist.Usable;

/**
 * What two editions change.
 *
 * @param comparison what their files say differently
 * @param played what that means for each worked engagement of the older one
 * @param gaps what the newer one has to say yet
 */
record DiffReport(EditionKey from, EditionKey to, Comparison comparison, List<Played> played, List<Gap> gaps) {

    DiffReport {
        played = List.copyOf(played);
        gaps = List.copyOf(gaps);
    }

    /** What becomes of the offices of one worked engagement. */
    record Played(Scenario scenario, List<Effect> effects) {
        Played {
            effects = List.copyOf(effects);
        }
    }

    static DiffReport of(Usable from, Usable to) {
        return new DiffReport(
                from.checklist().edition().key(),
                to.checklist().edition().key(),
                Comparison.of(from.checklist(), to.checklist()),
                from.scenarios().stream()
                        .map(scenario -> played(scenario, from.checklist(), to.checklist()))
                        .toList(),
                Gap.between(from.checklist(), to.checklist()));
    }

    private static Played played(Scenario scenario, Checklist from, Checklist to) {
        return new Played(scenario, new EditionChange(from, to).effects(scenario.answers(), scenario.today()));
    }
}
