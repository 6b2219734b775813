package org.engagementchecklist.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class MessagesTest {
    private static final Pattern KEY = Pattern.compile(
            "\"((?:common|window|start|wizard|summary|checklists|moving|history|preview)(?:\\.[a-z0-9-]+)+)\"");

    @Test
    void every_key_that_is_used_has_a_text() {
        assertThat(used()).isSubsetOf(written());
    }

    @Test
    void every_text_is_used() {
        assertThat(written()).isSubsetOf(used());
    }

    @Test
    void no_text_holds_an_apostrophe_that_would_be_taken_for_a_mark_of_the_format() {
        ResourceBundle texts = texts();
        assertThat(written()).noneMatch(key -> texts.getString(key).contains("'"));
    }

    @Test
    void arguments_are_put_in_place() {
        assertThat(Messages.text("common.announce.because", "D4")).isEqualTo(", because of D4");
    }

    private static Set<String> written() {
        Set<String> keys = new TreeSet<>();
        for (Enumeration<String> each = texts().getKeys(); each.hasMoreElements(); ) {
            keys.add(each.nextElement());
        }
        return keys;
    }

    private static ResourceBundle texts() {
        return ResourceBundle.getBundle("org.engagementchecklist.ui.messages", Locale.ROOT);
    }

    private static Set<String> used() {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java", "org", "engagementchecklist", "ui"))) {
            return files.filter(Files::isRegularFile)
                    .flatMap(MessagesTest::keysIn)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Stream<String> keysIn(Path file) {
        try {
            return KEY
                    .matcher(Files.readString(file))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .toList()
                    .stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
