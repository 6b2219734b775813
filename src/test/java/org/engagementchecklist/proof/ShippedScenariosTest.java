package org.engagementchecklist.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.storage.LoadedChecklist;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedScenariosTest {

    static List<Scenario> scenarios() {
        return Shipped.scenarios();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void a_worked_engagement_comes_out_exactly_as_its_author_expects(Scenario scenario) {
        assertThat(ScenarioCheck.differences(scenario, Shipped.checklist())).isEmpty();
    }

    @Test
    void every_shipped_file_can_be_read_without_a_warning() {
        assertThat(Shipped.LIBRARY.all()).isNotEmpty().allSatisfy(loaded -> {
            assertThat(loaded).isInstanceOf(LoadedChecklist.Usable.class);
            assertThat(((LoadedChecklist.Usable) loaded).warnings()).isEmpty();
        });
    }
}
