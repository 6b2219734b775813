package org.engagementchecklist.ui.hands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import org.engagementchecklist.ListCases;
import org.engagementchecklist.storage.EngagementFile;
import org.engagementchecklist.storage.Opening;
import org.engagementchecklist.storage.Taking;
import org.engagementchecklist.ui.RunningProgram;

/** A way through the screens of the program that a person can go, with a stop at each state that looks otherwise. */
enum Journey {
    /** Somebody starts for the first time and has answered nothing. */
    FIRST_START {
        @Override
        Hands begin(Path home, WindowSize size, List<EngagementFile> held) {
            return Hands.at(new RunningProgram(home), size);
        }

        @Override
        List<Stop> stops() {
            return List.of(
                    new Stop("welcome", _ -> {}),
                    new Stop("examples", hands -> hands.click("Look at an example"), hands -> hands.click("‹ Back")),
                    new Stop(
                            "checklists",
                            hands -> hands.click("Checklists"),
                            hands -> hands.click("‹ All engagements")),
                    new Stop("facts, none stated", hands -> hands.click("Start a new checklist")),
                    new Stop("a meeting that cannot be read", hands -> {
                        hands.click("Date of the meeting");
                        hands.type("next week");
                        hands.press(KeyCode.TAB);
                        hands.press(KeyCode.TAB);
                    }),
                    page("A", "unanswered"),
                    page("B", "unanswered"),
                    new Stop("a country is typed", hands -> {
                        hands.click("Type a country", "B1");
                        hands.type("fra");
                    }),
                    new Stop("a place that is not listed", hands -> {
                        hands.press(KeyCode.CONTROL, KeyCode.A);
                        hands.type("Kurdistn");
                        hands.press(KeyCode.TAB);
                        hands.press(KeyCode.TAB);
                    }),
                    page("C", "unanswered"),
                    page("F", "unanswered"));
        }
    },

    /** Somebody goes on with what is mostly answered, and makes mistakes. */
    ANSWERED {
        @Override
        Hands begin(Path home, WindowSize size, List<EngagementFile> held) {
            RunningProgram program = new RunningProgram(home);
            return Hands.at(program, size, program.put(RunningProgram.worked("S06")));
        }

        @Override
        List<Stop> stops() {
            List<Stop> stops = new ArrayList<>();
            Stream.of("A", "B", "C", "D", "E", "F")
                    .map(page -> page(page, "answered"))
                    .forEach(stops::add);
            stops.addAll(List.of(
                    new Stop("a date that does not exist", hands -> {
                        turnTo(hands, "C");
                        hands.click("When is the sponsor's deadline?");
                        hands.press(KeyCode.CONTROL, KeyCode.A);
                        hands.type("31.2.2021");
                        hands.press(KeyCode.ENTER);
                    }),
                    new Stop("a calendar", hands -> hands.press(KeyCode.F4), hands -> hands.press(KeyCode.ESCAPE)),
                    new Stop("a date of two meanings", hands -> {
                        hands.click("When is the sponsor's deadline?");
                        hands.press(KeyCode.CONTROL, KeyCode.A);
                        hands.type("3/4/21");
                        hands.press(KeyCode.ENTER);
                    }),
                    new Stop("a note and where it comes from", hands -> {
                        turnTo(hands, "A");
                        hands.click("Add a note", "A1");
                        hands.type("Ask again in March. ".repeat(6));
                        hands.click("Where this comes from", "A2");
                    }),
                    new Stop("what a change brought", hands -> hands.click("Unsure", "A4")),
                    new Stop("search", hands -> {
                        hands.press(KeyCode.CONTROL, KeyCode.F);
                        hands.type("visa");
                    }),
                    new Stop("search without a hit", hands -> hands.type("zzz"), hands -> {
                        hands.press(KeyCode.CONTROL, KeyCode.F);
                        hands.press(KeyCode.CONTROL, KeyCode.A);
                        hands.press(KeyCode.DELETE);
                        turnTo(hands, "A");
                    }),
                    new Stop("an office in full", hands -> {
                        hands.press(KeyCode.F6);
                        hands.press(KeyCode.SPACE);
                    }),
                    new Stop("menu", hands -> hands.click("Menu"), Journey::closeMenus),
                    new Stop("shortcuts", hands -> hands.press(KeyCode.F1), hands -> hands.click("Close")),
                    new Stop("what this is not", hands -> hands.click(statement(hands)), hands -> hands.click("Close")),
                    new Stop("summary", Journey::showSummary),
                    new Stop(
                            "the end of the summary",
                            hands -> hands.click("Compare"),
                            hands -> hands.click(hands.theOne("Preview"))),
                    new Stop("preview", _ -> {}, hands -> {
                        hands.click("‹ Back");
                        hands.click("‹ Back to the questions");
                    }),
                    new Stop(
                            "history",
                            hands -> hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H),
                            hands -> hands.click("Back to the questions")),
                    new Stop("the newer edition", hands -> {
                        hands.click("Menu");
                        hands.click("What the edition of November 2026 would change");
                    }),
                    new Stop("moved", hands -> hands.click("Move into a copy"))));
            return stops;
        }
    },

    /** Somebody reads what another window has open. */
    READ_ONLY {
        @Override
        Hands begin(Path home, WindowSize size, List<EngagementFile> held) {
            RunningProgram program = new RunningProgram(home);
            Path file = program.put(RunningProgram.worked("S06"));
            Opening.Opened opened = (Opening.Opened) program.folder().open(file);
            held.add(((Taking.Taken) program.folder().take(opened)).file());
            return Hands.at(program, size, file);
        }

        @Override
        List<Stop> stops() {
            return List.of(
                    new Stop("held elsewhere", _ -> {}, hands -> hands.click("Read it")),
                    new Stop("facts, to be read", _ -> {}),
                    page("A", "to be read"),
                    page("B", "to be read"),
                    page("C", "to be read"),
                    new Stop("summary, to be read", Journey::showSummary));
        }
    },

    /** Somebody has many engagements, of which some are copies and one is broken. */
    LIST {
        @Override
        Hands begin(Path home, WindowSize size, List<EngagementFile> held) {
            RunningProgram program = new RunningProgram(home);
            Stream.of("S01", "S03", "S06").forEach(each -> program.put(RunningProgram.worked(each)));
            Path folder = home.resolve("engagements");
            ListCases.copy(ListCases.COPIES, folder);
            ListCases.copy(ListCases.LETTERS, folder);
            try {
                Files.writeString(folder.resolve("broken.engagement"), "{\"schema\": 1,");
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            program.choose(home.resolve("out"));
            program.choose(folder);
            return Hands.at(program, size);
        }

        @Override
        List<Stop> stops() {
            return List.of(
                    new Stop("list", _ -> {}),
                    new Stop("one is selected", hands -> hands.click(row(hands))),
                    new Stop("export", hands -> hands.click("Export…"), hands -> hands.click("Cancel")),
                    new Stop("found", hands -> {
                        hands.press(KeyCode.CONTROL, KeyCode.F);
                        hands.type("robots");
                    }),
                    new Stop("copies", hands -> hands.click("Compare"), hands -> {
                        hands.click("‹ Back");
                        hands.press(KeyCode.CONTROL, KeyCode.F);
                        hands.press(KeyCode.CONTROL, KeyCode.A);
                        hands.press(KeyCode.DELETE);
                    }),
                    new Stop("archived", hands -> {
                        hands.click(row(hands));
                        hands.click("Move to the archive");
                    }),
                    new Stop("archive", hands -> hands.click("Archive"), hands -> hands.click("At work")),
                    new Stop("nothing found", hands -> {
                        hands.press(KeyCode.CONTROL, KeyCode.F);
                        hands.type("zzz");
                    }),
                    new Stop("checklists", hands -> hands.click("Checklists")));
        }
    },

    /** Somebody keeps the engagements on a share that is not connected. */
    NOT_CONNECTED {
        @Override
        Hands begin(Path home, WindowSize size, List<EngagementFile> held) {
            RunningProgram program = new RunningProgram(home);
            program.set(program.settings().withEngagements(Optional.of(home.resolve("share/engagements"))));
            return Hands.at(program, size);
        }

        @Override
        List<Stop> stops() {
            return List.of(new Stop("missing", _ -> {}));
        }
    };

    /**
     * Starts the program.
     *
     * @param held takes the files that somebody else has open meanwhile
     */
    abstract Hands begin(Path home, WindowSize size, List<EngagementFile> held);

    /** {@return the stops, in the order of the way} */
    abstract List<Stop> stops();

    private static Stop page(String section, String state) {
        return new Stop("page " + section + ", " + state, hands -> turnTo(hands, section));
    }

    /** Turns to the page of a section. In a narrow window the outline is folded away. */
    static void turnTo(Hands hands, String section) {
        if (hands.ask(() -> outlineRow(section)).isEmpty()) {
            hands.click("Outline");
        }
        hands.click(hands.ask(() -> outlineRow(section)).orElseThrow());
    }

    private static Optional<Node> outlineRow(String section) {
        return Eyes.everything().stream()
                .filter(each -> each.getStyleClass().contains("outline-row"))
                .filter(each -> Eyes.words(each).stream().anyMatch(words -> words.startsWith(section + " ")))
                .findFirst();
    }

    /** Closes what has popped up; a menu that opened under the pointer may have opened one of its own. */
    static void closeMenus(Hands hands) {
        while (hands.ask(() -> Eyes.windows().getLast() instanceof PopupWindow)) {
            hands.press(KeyCode.ESCAPE);
        }
    }

    private static void showSummary(Hands hands) {
        hands.click(hands.things("Summary and PDF").isEmpty() ? "Summary" : "Summary and PDF");
    }

    private static Node statement(Hands hands) {
        return hands.ask(() -> Eyes.everything().stream()
                .filter(each -> each.getStyleClass().contains("quiet-link"))
                .findFirst()
                .orElseThrow());
    }

    /** {@return the first engagement of the list} */
    private static Node row(Hands hands) {
        return hands.ask(() -> Eyes.everything().stream()
                .filter(node -> node instanceof TableRow<?> row && !row.isEmpty())
                .findFirst()
                .orElseThrow());
    }
}
