package org.engagementchecklist.ui.hands;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.engagementchecklist.storage.Torture;

/** The window of a program in a process of its own, as somebody at another desk has it, and the hands of that person. */
final class OtherWindow implements AutoCloseable {
    private final Process process;
    private final PrintStream deeds;
    private final BufferedReader outcomes;

    private OtherWindow(Process process) {
        this.process = process;
        deeds = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        outcomes = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        outcome("start");
    }

    /**
     * Starts a program, and waits until its window is there.
     *
     * @param home where the files of its user are, which may also be those of another
     * @param file the files to open at once, at most one
     */
    static OtherWindow of(String user, Path home, Path... file) {
        List<Object> arguments = new ArrayList<>(List.of(home, user));
        arguments.addAll(List.of(file));
        ProcessBuilder program = Torture.program(WindowProgram.class, arguments.toArray());
        List<String> command = new ArrayList<>(program.command());
        command.removeIf(each -> each.startsWith("-Xmx"));
        command.addAll(
                1,
                List.of(
                        "-Xmx512m",
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Djava.awt.headless=true",
                        "-Dchecklists.home=" + System.getProperty("checklists.home")));
        try {
            return new OtherWindow(program.command(command).start());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void click(String words) {
        follow("click", words);
    }

    void click(String words, String beside) {
        follow("click-beside", words, beside);
    }

    /** Presses the row of an engagement in the list. */
    void choose(String title) {
        follow("choose", title);
    }

    void turnAwayAndBack() {
        follow("turn", "away and back");
    }

    void type(String text) {
        follow("type", text);
    }

    void press(KeyCode... keys) {
        follow("press", Stream.of(keys).map(KeyCode::name).toArray(String[]::new));
    }

    void pass(Duration time) {
        follow("pass", time.toString());
    }

    void see(String words) {
        follow("see", words);
    }

    /** {@return all the words that are to be seen} */
    List<String> words() {
        return List.of(follow("words", "all").split(WindowProgram.BETWEEN));
    }

    /** Ends the program as a power cut would. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Ends the program as closing its window does; fails if anything unexpected came up in it. */
    @Override
    public void close() {
        if (process.isAlive()) {
            follow(WindowProgram.END);
        }
        process.destroyForcibly();
    }

    private String follow(String deed, String... words) {
        String line = String.join(
                WindowProgram.BETWEEN,
                Stream.concat(Stream.of(deed), Stream.of(words)).toList());
        deeds.println(line);
        return outcome(line);
    }

    private String outcome(String deed) {
        try {
            String[] outcome = String.valueOf(outcomes.readLine()).split(WindowProgram.BETWEEN, 2);
            if (!outcome[0].equals(WindowProgram.DONE)) {
                throw new AssertionError(deed + ": " + String.join(" ", outcome));
            }
            return outcome[1];
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
