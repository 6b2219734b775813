package org.engagementchecklist.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class UnexpectedTest {

    @Test
    void a_failure_nobody_foresaw_is_told_once() {
        ScriptedDialogs dialogs = new ScriptedDialogs();
        Unexpected unexpected = new Unexpected(dialogs);
        unexpected.uncaughtException(Thread.currentThread(), new IllegalStateException("an answer"));
        unexpected.uncaughtException(Thread.currentThread(), new IllegalStateException("another"));
        assertThat(dialogs.said()).containsExactly("Something unexpected happened");
    }
}
