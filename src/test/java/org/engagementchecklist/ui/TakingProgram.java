package org.engagementchecklist.ui;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Another program, which writes down what it is handed, and ends with the code it is told, or stays. */
final class TakingProgram {
    private static final String STAYS = "stays";

    private TakingProgram() {}

    /** Takes the file to write to and the code to end with, and then what it is handed. */
    public static void main(String[] arguments) throws IOException {
        List<String> handed = List.of(arguments).subList(2, arguments.length);
        Files.write(
                Path.of(arguments[0]),
                handed,
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        if (arguments[1].equals(STAYS)) {
            // Comes to an end with whoever has started it.
            System.in.transferTo(System.out);
        } else {
            System.exit(Integer.parseInt(arguments[1]));
        }
    }

    /** {@return the command that starts it, to which what it is handed is added} */
    static List<String> command(Path log, String code) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classes().toString(),
                TakingProgram.class.getName(),
                log.toString(),
                code);
    }

    /** {@return the command for one that does not end by itself} */
    static List<String> staying(Path log) {
        return command(log, STAYS);
    }

    /** It needs no class but its own. */
    private static Path classes() {
        try {
            return Path.of(TakingProgram.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
