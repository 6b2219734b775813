package org.engagementchecklist.ui.hands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.stage.PopupWindow;
import org.engagementchecklist.storage.EngagementFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.framework.junit5.ApplicationExtension;

/**
 * Whatever is seen can be touched and read, in every state of every screen: each state in each size of window and in each
 * size of text, and the sizes of both in pairs.
 */
@ExtendWith(ApplicationExtension.class)
final class TouchTest {
    private static final boolean TORTURE = Boolean.getBoolean("torture");
    private static final List<Integer> PERCENTS = TORTURE
            ? IntStream.rangeClosed(10, 20).map(each -> 10 * each).boxed().toList()
            : List.of(100, 130, 150, 200);

    /** In this one a thing of each kind is pressed on each screen, too. */
    private static final WindowSize PRESSED = new WindowSize(1280, 800, 100);

    private static final List<WindowSize> WINDOWS = List.of(
            new WindowSize(1024, 640, 100), PRESSED, new WindowSize(1366, 690, 100), new WindowSize(2560, 1440, 100));

    private final List<EngagementFile> held = new ArrayList<>();

    @TempDir
    private Path home;

    @AfterEach
    void let_go() {
        held.forEach(EngagementFile::close);
    }

    static Stream<Arguments> journeys() {
        return Stream.of(Journey.values())
                .flatMap(journey -> WINDOWS.stream()
                        .flatMap(window -> rounds().stream().map(round -> Arguments.of(journey, window, round))));
    }

    /** One round takes another size of text at each stop; as many as there are sizes take every one at every stop. */
    private static List<Integer> rounds() {
        return IntStream.range(0, TORTURE ? PERCENTS.size() : 1).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("journeys")
    void whatever_is_seen_can_be_touched_and_read(Journey journey, WindowSize window, int round) {
        int turn = WINDOWS.indexOf(window) + round;
        List<Stop> stops = journey.stops();
        Map<String, List<String>> findings = new LinkedHashMap<>();
        Set<String> pressed = new HashSet<>();
        try (Hands hands = journey.begin(home, window.at(PERCENTS.get(turn % PERCENTS.size())), held)) {
            for (int number = 0; number < stops.size(); number++) {
                Stop stop = stops.get(number);
                WindowSize size = window.at(PERCENTS.get((number + turn) % PERCENTS.size()));
                if (number > 0) {
                    hands.resize(size);
                }
                stop.way().accept(hands);
                List<String> found = hands.ask(TouchAudit::findings);
                if (!found.isEmpty()) {
                    findings.put(stop.name() + ", " + size, found);
                }
                if (window.equals(PRESSED)) {
                    pressOneOfEachKind(hands, stop, pressed);
                }
                stop.leave().accept(hands);
            }
        }
        assertThat(findings).isEmpty();
    }

    /** @param pressed the kinds that were pressed on their screens before */
    private static void pressOneOfEachKind(Hands hands, Stop stop, Set<String> pressed) {
        for (Node each : oneOfEachKind(hands, pressed)) {
            if (hands.ask(() -> Eyes.isShown(each))) {
                assertThat(hands.takesPress(each))
                        .as("%s on %s", hands.ask(() -> Eyes.describe(each)), stop.name())
                        .isTrue();
                Journey.closeMenus(hands);
            }
        }
    }

    /** Of a menu nothing: it is gone as soon as it is let go elsewhere. */
    private static List<Node> oneOfEachKind(Hands hands, Set<String> pressed) {
        return hands.ask(() -> Eyes.everything().stream()
                .filter(Eyes::isUsable)
                .filter(each -> !(each.getScene().getWindow() instanceof PopupWindow))
                .filter(each -> pressed.add(kind(each)))
                .toList());
    }

    /** {@return what sort of thing it is, and on which screen or dialog} */
    private static String kind(Node thing) {
        Stream<Class<?>> screen =
                thing.getScene().getRoot().getChildrenUnmodifiable().stream().map(Node::getClass);
        return thing.getClass() + " " + thing.getStyleClass() + " on " + screen.toList();
    }
}
