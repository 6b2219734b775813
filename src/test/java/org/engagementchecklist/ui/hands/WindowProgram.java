package org.engagementchecklist.ui.hands;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.storage.Holder;
import org.engagementchecklist.ui.RunningProgram;

/**
 * The program in a process of its own, used by hands that do what is written to its standard input, a deed a line, and
 * write to standard output what came of it. See {@link OtherWindow}.
 */
final class WindowProgram {
    static final String BETWEEN = "\t";
    static final String DONE = "done";
    static final String FAILED = "failed";
    static final String END = "end";

    private WindowProgram() {}

    /**
     * Runs until it is told to end, or its input does.
     *
     * @param arguments the folder of the user's files, who works with the program, and perhaps the file to open
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        Platform.setImplicitExit(false);
        started.await();
        Holder holder =
                new Holder(arguments[1], "front desk", ProcessHandle.current().pid(), RunningProgram.MORNING);
        RunningProgram program = new RunningProgram(Path.of(arguments[0]), List.of(Shipped.FOLDER), holder);
        try (Hands hands = arguments.length > 2
                        ? Hands.at(program, WindowSize.USUAL, Path.of(arguments[2]))
                        : Hands.at(program, WindowSize.USUAL);
                BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            answer(DONE, "", out);
            String line = in.readLine();
            while (line != null && !line.equals(END)) {
                follow(line, hands, out);
                line = in.readLine();
            }
        } catch (AssertionError unexpected) {
            answer(FAILED, unexpected.toString(), out);
        }
        answer(DONE, "", out);
        Platform.exit();
    }

    private static void follow(String line, Hands hands, PrintStream out) {
        try {
            List<String> words = List.of(line.split(BETWEEN));
            answer(DONE, done(words, hands), out);
        } catch (AssertionError | RuntimeException failure) {
            answer(FAILED, failure + "; there is to be seen: " + hands.words(), out);
        }
    }

    private static String done(List<String> words, Hands hands) {
        String subject = words.get(1);
        switch (words.getFirst()) {
            case "click" -> hands.click(subject);
            case "click-beside" -> hands.click(subject, words.get(2));
            case "choose" -> hands.click(hands.row(subject));
            case "turn" -> hands.turnAwayAndBack();
            case "type" -> hands.type(subject);
            case "press" ->
                hands.press(words.stream().skip(1).map(KeyCode::valueOf).toArray(KeyCode[]::new));
            case "pass" -> hands.pass(Duration.parse(subject));
            case "see" -> hands.see(subject);
            case "words" -> {
                return String.join(BETWEEN, hands.words());
            }
            default -> throw new IllegalArgumentException("unknown deed: " + words);
        }
        return "";
    }

    private static void answer(String outcome, String words, PrintStream out) {
        out.println(outcome + BETWEEN + words.replaceAll("[\\r\\n]+", " "));
    }
}
