package org.engagementchecklist.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class PanelTest {

    static Stream<Arguments> windows() {
        Optional<Panel> nothing = Optional.empty();
        return Stream.of(
                Arguments.of(1280 / 14.0, nothing, Set.of(Panel.OUTLINE, Panel.PAGE, Panel.OFFICES)),
                Arguments.of(1280 / 14.0, Optional.of(Panel.OFFICES), Set.of(Panel.values())),
                Arguments.of(1024 / 14.0, nothing, Set.of(Panel.OUTLINE, Panel.PAGE)),
                Arguments.of(1024 / 14.0, Optional.of(Panel.OFFICES), Set.of(Panel.PAGE, Panel.OFFICES)),
                Arguments.of(1024 / 28.0, nothing, Set.of(Panel.PAGE)),
                Arguments.of(1024 / 28.0, Optional.of(Panel.OUTLINE), Set.of(Panel.OUTLINE)),
                Arguments.of(1024 / 28.0, Optional.of(Panel.OFFICES), Set.of(Panel.OFFICES)));
    }

    @ParameterizedTest
    @MethodSource("windows")
    void panels_are_folded_where_there_is_no_room_for_them(double width, Optional<Panel> asked, Set<Panel> inView) {
        assertThat(Panel.inView(width, asked)).isEqualTo(inView);
    }
}
