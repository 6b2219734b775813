package org.engagementchecklist.report.comparison;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.engagementchecklist.report.Span;

/** What became of a text, word by word. */
public final class TextDifference {
    /** The work grows with the words times those that differ: texts with more are told apart as wholes. */
    private static final int MOST_WORDS = 4_000;

    private TextDifference() {}

    /**
     * Finds what is new and what is gone.
     *
     * @return the words of both texts in the order they are read: those that stayed are plain, those that are gone stand
     *     before those that took their place; nothing of either text is left out
     */
    public static List<Span> between(String before, String after) {
        List<String> then = words(before);
        List<String> now = words(after);
        if (then.size() + now.size() > MOST_WORDS) {
            return replaced(before, after);
        }
        List<Span> spans = new ArrayList<>();
        StringBuilder gone = new StringBuilder();
        StringBuilder come = new StringBuilder();
        int reached = 0;
        for (AbstractDelta<String> delta :
                DiffUtils.diff(then, now, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            int start = delta.getSource().getPosition();
            if (start > reached) {
                settle(spans, gone, come);
                spans.add(Span.plain(joined(then.subList(reached, start))));
            }
            gone.append(joined(delta.getSource().getLines()));
            come.append(joined(delta.getTarget().getLines()));
            reached = start + delta.getSource().size();
        }
        settle(spans, gone, come);
        add(spans, Span.plain(joined(then.subList(reached, then.size()))));
        return spans;
    }

    private static void settle(List<Span> spans, StringBuilder gone, StringBuilder come) {
        spans.addAll(replaced(gone.toString(), come.toString()));
        gone.setLength(0);
        come.setLength(0);
    }

    private static List<Span> replaced(String before, String after) {
        List<Span> spans = new ArrayList<>();
        add(spans, Span.deleted(before));
        add(spans, Span.inserted(after));
        return spans;
    }

    private static void add(List<Span> spans, Span span) {
        if (!span.text().isEmpty()) {
            spans.add(span);
        }
    }

    /** Where a line may be broken a word ends, also in scripts that set no blanks between words. */
    private static List<String> words(String text) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        List<String> words = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            words.add(text.substring(start, end));
            start = end;
        }
        return words;
    }

    private static String joined(List<String> words) {
        return String.join("", words);
    }
}
