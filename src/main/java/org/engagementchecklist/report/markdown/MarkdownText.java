package org.engagementchecklist.report.markdown;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.engagementchecklist.report.Prose;
import org.engagementchecklist.report.Span;

/** Words in Markdown, where no letter of theirs is taken for a sign. */
final class MarkdownText {
    private static final Pattern SIGN = Pattern.compile("[\\\\`*_\\[\\]<>|~&]");
    private static final Pattern SIGN_AT_THE_BEGINNING = Pattern.compile("(?m)^(\\s*)([#+=-]|\\d+(?=[.)]))");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private MarkdownText() {}

    /** A paragraph on as many lines as it has. */
    static String of(Prose prose) {
        return of(prose.spans());
    }

    private static String of(List<Span> spans) {
        String words = spans.stream().map(MarkdownText::span).collect(Collectors.joining());
        return unsigned(words.strip()).replaceAll(" *\n *", "\\\\\n");
    }

    /** A heading, which has one line. */
    static String line(String words) {
        return escaped(words.replaceAll("\\s+", " ").strip());
    }

    private static String span(Span span) {
        return switch (span) {
            case Span.TickBox _ -> "☐ ";
            case Span.Link(var text, var target) -> "[" + escaped(text) + "](<" + target.link() + ">)";
            case Span.Words(var text, var emphasis) -> words(text, emphasis);
        };
    }

    private static String words(String text, Span.Emphasis emphasis) {
        return switch (emphasis) {
            case PLAIN, QUIET -> escaped(text);
            case STRONG -> within("**", text, "**");
            case INSERTED -> within("<ins>", text, "</ins>");
            case DELETED -> within("~~", text, "~~");
        };
    }

    /** The marks stand at the words themselves: stars with a space between them are stars. */
    private static String within(String open, String text, String close) {
        String words = text.strip();
        if (words.isEmpty()) {
            return text;
        }
        int begin = text.indexOf(words);
        return text.substring(0, begin) + open + escaped(words) + close + text.substring(begin + words.length());
    }

    private static String escaped(String text) {
        return SIGN.matcher(text).replaceAll("\\\\$0");
    }

    /** At the beginning of a line a number or a dash would begin a list, and a cross a heading. */
    private static String unsigned(String text) {
        return SIGN_AT_THE_BEGINNING.matcher(text).replaceAll(match -> {
            String sign = match.group(2);
            return match.group(1) + (NUMBER.matcher(sign).matches() ? sign + "\\\\" : "\\\\" + sign);
        });
    }
}
