package org.engagementchecklist.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.engagementchecklist.edition.Wording;

/** A condition's words on paper: a paragraph, and a list below it where they need one. */
public final class WordingBlocks {
    private WordingBlocks() {}

    /** {@return the words after some others, all in one tone} */
    public static List<Block> after(List<Span> before, Wording wording, Prose.Tone tone) {
        List<Block> blocks = new ArrayList<>();
        List<Span> first = Stream.concat(before.stream(), Stream.of(Span.plain(head(wording))))
                .toList();
        blocks.add(new Prose(tone, first));
        if (!below(wording).isEmpty()) {
            blocks.add(new Bullets(below(wording)));
        }
        return blocks;
    }

    /** The words as one entry of a list, after some others. */
    static Bullets.Item item(List<Span> before, Wording wording) {
        List<Span> spans = Stream.concat(before.stream(), Stream.of(Span.plain(head(wording))))
                .toList();
        return new Bullets.Item(new Prose(Prose.Tone.SMALL, spans), below(wording));
    }

    private static String head(Wording wording) {
        return switch (wording) {
            case Wording.Sentence(var text) -> text;
            case Wording.Listing(var head, var _) -> head;
        };
    }

    private static List<Bullets.Item> below(Wording wording) {
        return switch (wording) {
            case Wording.Sentence _ -> List.of();
            case Wording.Listing listing ->
                listing.parts().stream().map(part -> item(List.of(), part)).toList();
        };
    }
}
