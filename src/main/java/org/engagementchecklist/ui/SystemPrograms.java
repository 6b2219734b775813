package org.engagementchecklist.ui;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.engagementchecklist.ui.common.Handover;
import org.engagementchecklist.ui.common.OtherPrograms;

/**
 * Opens things by the command that each system has for it. JavaFX has one too, but it does not tell when nothing opens.
 *
 * @param commands tried one after another, until one takes what is to be opened
 * @param patience a command that runs for longer has become the program that was opened
 */
record SystemPrograms(List<List<String>> commands, Duration patience) implements OtherPrograms {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    SystemPrograms {
        commands = commands.stream().map(List::copyOf).toList();
    }

    /** {@return those of a system, by the name that Java has for it} */
    static SystemPrograms of(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return new SystemPrograms(List.of(List.of("rundll32", "url.dll,FileProtocolHandler")), PATIENCE);
        }
        return name.startsWith("mac")
                ? new SystemPrograms(List.of(List.of("open")), PATIENCE)
                : new SystemPrograms(List.of(List.of("xdg-open"), List.of("gio", "open")), PATIENCE);
    }

    @Override
    public void open(Handover what, Consumer<Boolean> told) {
        begin(address(what), 0, told);
    }

    private void begin(String address, int place, Consumer<Boolean> told) {
        if (place == commands.size()) {
            told.accept(false);
            return;
        }
        Consumer<Boolean> taken = each -> {
            if (each) {
                told.accept(true);
            } else {
                begin(address, place + 1, told);
            }
        };
        try {
            Process process = new ProcessBuilder(Stream.concat(commands.get(place).stream(), Stream.of(address))
                            .toList())
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            CompletionStage<Boolean> ended = process.onExit()
                    .thenApply(each -> each.exitValue() == 0)
                    .completeOnTimeout(true, patience.toMillis(), TimeUnit.MILLISECONDS);
            ended.thenAccept(taken);
        } catch (IOException | UnsupportedOperationException notInstalled) {
            taken.accept(false);
        }
    }

    /** Each begins with its scheme, so that none is taken for an option of the command. */
    private static String address(Handover what) {
        return switch (what) {
            case Handover.Page(var page) -> page.link();
            case Handover.Address(var address) -> address.link();
            case Handover.Message message -> message.begun().link();
            case Handover.Document(var file) -> address(file);
            case Handover.Folder(var folder) -> address(folder);
        };
    }

    private static String address(Path path) {
        URI address = path.toUri();
        return address.toString();
    }
}
