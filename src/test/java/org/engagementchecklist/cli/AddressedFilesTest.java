package org.engagementchecklist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.engagementchecklist.CopiedChecklists;
import org.engagementchecklist.Shipped;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever a file or folder is named, it may be named by its address; what is elsewhere is refused in words. */
final class AddressedFilesTest {
    private static final List<List<String>> COMMANDS = List.of(
            List.of("assess", "FILE"),
            List.of("assess", "EDITED", "--checklists", "FOLDER"),
            List.of("export", "FILE", "-o", "NEW.pdf"),
            List.of("export", "FILE", "OTHER", "-o", "NEW"),
            List.of("mail", "FILE", "-o", "NEW"),
            List.of("calendar", "FILE", "-o", "NEW.ics"),
            List.of("report", "FILE", "-o", "NEW.csv"),
            List.of("check", "SHIPPED"),
            List.of("explain", "EDITION", "-o", "NEW.md"),
            List.of("blank", "EDITION", "-o", "NEW.pdf"),
            List.of("compare", "FILE", "OTHER", "-o", "NEW.md"),
            List.of("diff", "EDITION", "EDITION"),
            List.of("new", "NEW"),
            List.of("move", "FILE", "2026-11", "-o", "NEW.engagement"),
            List.of("verify", "FILE", "OTHER"));

    @TempDir
    private Path home;

    private Path folder;
    private final Terminal terminal = new Terminal();

    @BeforeEach
    void write_engagements_in_a_folder_with_letters_of_other_scripts() throws IOException {
        folder = Files.createDirectories(home.resolve("\u0632\u064A\u0627\u0631\u0629 100% #2"));
        for (String name : List.of("FILE", "OTHER", "EDITED")) {
            Files.writeString(folder.resolve(name + ".engagement"), """
                    {"format": "engagement", "schema": 1, "answers": {"A2": ["research"]},
                     "checklist": {"id": "international-engagements", "edition": "2020-10"}}
                    """);
        }
    }

    static List<List<String>> commands() {
        return COMMANDS;
    }

    @ParameterizedTest
    @MethodSource("commands")
    void an_address_names_what_its_path_names(List<String> command) throws IOException {
        Object[] words = command.stream()
                .map(word -> isPlace(word) ? "file://" + place(word).toUri().getRawPath() : word)
                .toArray();

        assertThat(terminal.run(words)).as(terminal.err()).isZero();
        for (String word : command) {
            if (word.startsWith("NEW")) {
                assertThat(place(word)).exists();
            }
        }
        assertThat(Path.of("file:")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/e.engagement", "smb://server/share/e", "file://server/share/e"})
    void what_is_elsewhere_is_refused_in_words_wherever_it_is_named(String address) throws IOException {
        List<String> before = CopiedChecklists.stateOf(home);
        for (List<String> command : COMMANDS) {
            for (int i = 1; i < command.size(); i++) {
                if (isPlace(command.get(i))) {
                    int changed = i;
                    Object[] words = IntStream.range(0, command.size())
                            .mapToObj(each -> each == changed
                                    ? address
                                    : isPlace(command.get(each))
                                            ? place(command.get(each)).toString()
                                            : command.get(each))
                            .toArray();
                    assertThat(terminal.run(words)).as("%s", List.of(words)).isBetween(1, 2);
                    assertThat(terminal.err())
                            .as("%s", List.of(words))
                            .contains("Only files of this computer", address)
                            .doesNotContain("Exception");
                    assertThat(CopiedChecklists.stateOf(home))
                            .as("%s", List.of(words))
                            .isEqualTo(before);
                }
            }
        }
        assertThat(Path.of(address)).doesNotExist();
    }

    private static boolean isPlace(String word) {
        return word.matches("FILE|OTHER|EDITED|FOLDER|SHIPPED|EDITION|NEW(\\.\\w+)?");
    }

    private Path place(String word) {
        return switch (word) {
            case "FILE", "OTHER", "EDITED" -> folder.resolve(word + ".engagement");
            case "FOLDER" -> folder;
            case "SHIPPED" -> Shipped.FOLDER.toAbsolutePath();
            case "EDITION" ->
                Shipped.FOLDER.resolve("international-engagements/2020-10").toAbsolutePath();
            default -> folder.resolve(word);
        };
    }
}
