package org.engagementchecklist.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Model.UsageMessageSpec;

/** What the help of the program says below its commands. */
final class HelpWords {
    private HelpWords() {}

    /** @param faults where faults of the program are kept */
    static void addTo(UsageMessageSpec help, Path faults) {
        help.exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(exitCodes())
                .footer(
                        "",
                        "A FILE may be - for standard input, and the place after -o for standard",
                        "output.",
                        "",
                        "Nothing is ever sent anywhere. When the program fails in a way that nobody",
                        "foresaw, where it failed, and nothing of what was answered, is kept in",
                        "  " + faults.toString().replace("%", "%%"));
    }

    private static Map<String, String> exitCodes() {
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put(String.valueOf(Commands.DONE), "Everything was done.");
        codes.put(
                String.valueOf(Commands.UNUSABLE), "It was not done: a file cannot be used or written, or has errors.");
        codes.put(String.valueOf(Commands.WRONG), "The command was written wrong.");
        codes.put(String.valueOf(Commands.SOME), "Of many files some could not be used or written, the others were.");
        codes.put(String.valueOf(Commands.OTHERWISE), "What was compared is not the same.");
        return codes;
    }
}
