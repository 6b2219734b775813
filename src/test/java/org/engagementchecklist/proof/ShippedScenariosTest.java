package org.engagementchecklist.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.storage.LoadedChecklist;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedScenariosTest {

    static Stream<Arguments> scenarios() {
        return Shipped.editions().stream()
                .flatMap(edition -> Shipped.scenarios(edition).stream()
                        .map(scenario ->
                                arguments(Named.of(edition.edition().key().edition(), edition), scenario)));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void a_worked_engagement_comes_out_exactly_as_its_author_expects(Checklist edition, Scenario scenario) {
        assertThat(ScenarioCheck.differences(scenario, edition)).isEmpty();
    }

    @Test
    void every_shipped_file_can_be_read_without_a_warning() {
        assertThat(Shipped.LIBRARY.all()).isNotEmpty().allSatisfy(loaded -> {
            assertThat(loaded).isInstanceOf(LoadedChecklist.Usable.class);
            assertThat(((LoadedChecklist.Usable) loaded).warnings()).isEmpty();
        });
    }
}
