package org.engagementchecklist;

/** Where the program starts. It is not a JavaFX application itself, so that it can decide before JavaFX is touched. */
public final class Launcher {
    private Launcher() {}

    /**
     * Starts the program.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        System.err.println("usage: java -jar engagement-checklist.jar");
    }
}
