package org.engagementchecklist.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.engagementchecklist.fault.Fault;
import org.junit.jupiter.api.Test;

final class UnexpectedTest {
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final List<String> copied = new ArrayList<>();
    private final Unexpected unexpected = new Unexpected(dialogs, Runnable::run, copied::add, Path.of("faults"));

    @Test
    void each_failure_nobody_foresaw_is_told_once() {
        for (int time = 0; time < 3; time++) {
            unexpected.uncaughtException(Thread.currentThread(), one("an answer"));
            unexpected.uncaughtException(Thread.currentThread(), another("an answer"));
        }
        assertThat(dialogs.said()).containsExactly("Something unexpected happened", "Something unexpected happened");
    }

    @Test
    void one_that_was_told_where_it_was_seen_first_is_not_told_again() {
        unexpected.tell(Fault.of(one("typed")));
        unexpected.uncaughtException(new Thread("another"), one("typed otherwise"));
        assertThat(dialogs.said()).containsExactly("Something unexpected happened");
    }

    @Test
    void what_fails_while_another_is_told_is_told_after_it() {
        List<String> order = new ArrayList<>();
        dialogs.meanwhile(() -> {
            if (order.isEmpty()) {
                order.add("begun");
                unexpected.uncaughtException(Thread.currentThread(), another("an answer"));
                order.add("seen: " + dialogs.said().size());
            }
        });
        unexpected.uncaughtException(Thread.currentThread(), one("an answer"));
        assertThat(order).containsExactly("begun", "seen: 1");
        assertThat(dialogs.said()).hasSize(2);
    }

    @Test
    void its_code_and_its_places_are_copied_for_a_report_and_nothing_that_was_answered() {
        dialogs.accept();
        RuntimeException thrown = one("the answer of somebody");
        unexpected.uncaughtException(Thread.currentThread(), thrown);
        assertThat(copied)
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .startsWith("Error " + Fault.of(thrown).code() + "\njava.lang.IllegalStateException\n    at ")
                        .contains("UnexpectedTest.one")
                        .doesNotContain("somebody"));
    }

    private static RuntimeException one(String message) {
        return new IllegalStateException(message);
    }

    private static RuntimeException another(String message) {
        return new IllegalStateException(message);
    }
}
