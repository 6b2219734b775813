package org.engagementchecklist.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How hard the tests try to break what is saved and printed: a little in every run, long where that is asked for. */
public final class Torture {

    private static final boolean LONG = Boolean.getBoolean("torture");

    private Torture() {}

    /** {@return the first number in every run, the second where the long form is asked for} */
    public static int times(int everyRun, int longRun) {
        return LONG ? longRun : everyRun;
    }

    /** Says what was measured in the long form, for the account of it. */
    public static void say(String measured) {
        if (LONG) {
            System.out.println("measured: " + measured);
        }
    }

    /** {@return a program of the tests, to be run by another Java} */
    public static ProcessBuilder program(Class<?> main, Object... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    static Process start(Class<?> main, Object... arguments) throws IOException {
        return program(main, arguments).start();
    }
}
