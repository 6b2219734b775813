package org.engagementchecklist.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.engagementchecklist.report.Block;
import org.engagementchecklist.report.Card;
import org.engagementchecklist.report.Prose;
import org.engagementchecklist.report.Span;
import org.junit.jupiter.api.Test;

class CardPartsTest {

    private static final Prose ACTION = Prose.body("Do this.");
    private static final Prose REASON = Prose.aside(Span.plain("Why"));
    private static final Prose SMALL = Prose.small(Span.plain("By when"));

    @Test
    void the_beginning_stays_with_the_first_action_and_every_action_with_its_reasons() {
        assertThat(CardParts.of(card(SMALL, ACTION, REASON, REASON, ACTION, REASON, SMALL, SMALL)))
                .containsExactly(
                        List.of(SMALL, ACTION, REASON, REASON), List.of(ACTION, REASON), List.of(SMALL, SMALL));
    }

    @Test
    void nothing_of_a_card_is_lost_between_its_parts() {
        Card card = card(SMALL, ACTION, ACTION, REASON, SMALL);
        assertThat(CardParts.of(card).stream().flatMap(List::stream)).containsExactlyElementsOf(card.blocks());
    }

    @Test
    void only_a_card_of_many_actions_may_be_parted() {
        List<Block> many = new ArrayList<>(List.of(SMALL));
        for (int i = 0; i < 6; i++) {
            many.addAll(List.of(ACTION, REASON));
        }
        assertThat(CardParts.areFew(card(SMALL, ACTION, REASON, SMALL))).isTrue();
        assertThat(CardParts.areFew(new Card("Office", "MUST", many))).isFalse();
    }

    private static Card card(Block... blocks) {
        return new Card("Office", "MUST", List.of(blocks));
    }
}
