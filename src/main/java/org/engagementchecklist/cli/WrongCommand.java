package org.engagementchecklist.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.engagementchecklist.proof.Spelling;
import org.engagementchecklist.storage.disk.Disk;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says of a command that was written wrong what is wrong with it, what was probably meant, and where it is explained. */
final class WrongCommand implements CommandLine.IParameterExceptionHandler {
    /** An option of one letter is near to every other. */
    private static final int SHORTEST_OPTION = 3;

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        CommandSpec command = problem.getCommandLine().getCommandSpec();
        PrintWriter err = problem.getCommandLine().getErr();
        err.println(OneLine.of(words(problem, command, List.of(arguments))).strip());
        err.println("How it is written: " + command.qualifiedName() + " --help");
        return command.exitCodeOnInvalidInput();
    }

    /** {@return that something is neither a command nor a file, and which command was probably meant} */
    static String noCommand(String word, CommandSpec program) {
        return "There is no command and no file \"" + word + "\". "
                + Spelling.suggestion(word, program.subcommands().keySet());
    }

    private static String words(ParameterException problem, CommandSpec command, List<String> arguments) {
        if (!(problem instanceof UnmatchedArgumentException unmatched)) {
            return String.valueOf(problem.getMessage());
        }
        String word = unmatched.getUnmatched().getFirst();
        if (unmatched.isUnknownOption()) {
            return "There is no option \"" + word + "\". " + Spelling.suggestion(name(word), options(command));
        }
        if (FileArgument.of(word) instanceof FileArgument.Elsewhere elsewhere) {
            // What cannot be one of several files is taken for one argument too many.
            return elsewhere.words();
        }
        return command.parent() == null && isNoCommandOrFile(arguments.getFirst())
                ? noCommand(arguments.getFirst(), command)
                : "\"" + word + "\" is one argument too many.";
    }

    /** Without a command a file may be named, which the window opens. */
    private static boolean isNoCommandOrFile(String argument) {
        return !argument.startsWith("-")
                && FileArgument.of(argument) instanceof FileArgument.Local(var path)
                && !Disk.real().stateOf(path).isThere();
    }

    /** An option may have its value behind it. */
    private static String name(String option) {
        return Arrays.asList(option.split("=", 2)).getFirst();
    }

    private static Set<String> options(CommandSpec command) {
        return command.optionsMap().keySet().stream()
                .filter(name -> name.length() >= SHORTEST_OPTION)
                .collect(Collectors.toSet());
    }
}
