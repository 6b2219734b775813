package org.engagementchecklist.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MessagesTest {
    @Test
    void arguments_are_put_in_place() {
        assertThat(Messages.text("common.announce.because", "D4")).isEqualTo(", because of D4");
    }
}
