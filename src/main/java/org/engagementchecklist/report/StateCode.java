package org.engagementchecklist.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.engagement.Engagement;

/**
 * A short code of what a paper says of the answers, at the foot of every page, by which a page in hand is compared with
 * a file. It follows from the edition's name, and from the answers and notes to the questions asked that are printed:
 * the same answers have the same code on any day, on any paper and whatever the engagement is called. Answers that are
 * left out do not enter it: nobody can try them out on it.
 *
 * @param symbols six digits and letters
 */
public record StateCode(String symbols) {
    /** Digits and letters that are not taken for one another when read aloud or copied by hand. */
    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 6;
    private static final int HYPHEN = 4;
    private static final Pattern CODE = Pattern.compile("[" + SYMBOLS + "]{" + LENGTH + "}");

    /** @throws IllegalArgumentException if these are no such symbols */
    public StateCode {
        if (!CODE.matcher(symbols).matches()) {
            throw new IllegalArgumentException("no code of a state: " + symbols);
        }
    }

    /**
     * The code that a summary made from this prints.
     *
     * @param contents what the summary is made from
     */
    public static StateCode of(SummaryContents contents) {
        byte[] digest = digest(canonical(contents));
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(SYMBOLS.charAt(digest[i] & 31));
        }
        return new StateCode(code.toString());
    }

    /**
     * Reads a code as people type it: in small letters, with or without the word before it and the hyphen, an O for a
     * zero, an I or L for a one.
     *
     * @param typed what was typed
     * @return the code; empty if it is none
     */
    public static Optional<StateCode> read(String typed) {
        String plain = typed.strip()
                .toUpperCase(Locale.ROOT)
                .replaceFirst("^STATE\\b", "")
                .replaceAll("[\\s\\p{Z}\\p{Pd}._:]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return CODE.matcher(plain).matches() ? Optional.of(new StateCode(plain)) : Optional.empty();
    }

    /**
     * Whether a page with this code was printed from an engagement, and how.
     *
     * @param checklist the edition it was answered with
     * @param engagement the engagement
     * @param days on one of which it was printed; they matter only where an edition asks a question by the day
     * @return what became of personal answers on it, {@link Personal#LEFT_OUT} where there are none; empty if the page
     *     was printed from other answers or notes
     */
    public Optional<Personal> printedFrom(Checklist checklist, Engagement engagement, LocalDate... days) {
        return Arrays.stream(Personal.values())
                .filter(personal -> Arrays.stream(days)
                        .map(day -> SummaryContents.judged(checklist, engagement, day, personal, Optional.empty()))
                        .anyMatch(contents -> of(contents).equals(this)))
                .findFirst();
    }

    /** {@return the code as it is printed, such as 7F3K-92} */
    public String text() {
        return symbols.substring(0, HYPHEN) + "-" + symbols.substring(HYPHEN);
    }

    /** Every part with its length before it, so that no two states are spelled alike. */
    private static String canonical(SummaryContents contents) {
        Stream<String> edition = Stream.of(
                contents.checklist().edition().key().checklist(),
                contents.checklist().edition().key().edition());
        Stream<String> said = contents.assessment().questions().stream()
                .filter(question -> !contents.personal().hides(question))
                .sorted(Comparator.comparing(Question::id))
                .flatMap(question -> said(contents, question));
        return Stream.of(edition, meeting(contents), said)
                .flatMap(parts -> parts)
                .map(part -> part.length() + ":" + part)
                .collect(Collectors.joining(","));
    }

    /** No question has an empty name, so that what is typed for the meeting is no answer to one. */
    private static Stream<String> meeting(SummaryContents contents) {
        String typed = contents.engagement().facts().typedMeeting();
        return typed.isEmpty() ? Stream.empty() : Stream.of("", typed, "");
    }

    /** Nothing of a question with neither answer nor typed text nor note: asked or not, the paper says nothing of it. */
    private static Stream<String> said(SummaryContents contents, Question question) {
        Optional<Answer> answer = contents.assessment().effective().to(question.id());
        Optional<String> note = contents.engagement().noteOn(question.id());
        Optional<String> typed = contents.engagement().typedAt(question.id());
        return answer.isEmpty() && typed.isEmpty() && note.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        question.id().value(),
                        typed.map(text -> "typed " + text.length() + ":" + text + " ")
                                        .orElse("")
                                + answer.map(StateCode::spelled).orElse(""),
                        note.orElse(""));
    }

    private static String spelled(Answer answer) {
        return switch (answer) {
            case Answer.Choice(var option) -> "choice " + option;
            case Answer.Choices(var options) -> "choices " + inOrder(options);
            case Answer.CountryList(var codes, var places) when places.isEmpty() -> "countries " + inOrder(codes);
            case Answer.CountryList(var codes, var places) ->
                "countries " + inOrder(codes)
                        + places.stream()
                                .map(place -> " place " + place.length() + ":" + place)
                                .sorted()
                                .collect(Collectors.joining());
            case Answer.Date(var day) -> "date " + day;
            case Answer.Money(var amount) -> "money " + amount;
            case Answer.Text(var text) -> "text " + text;
        };
    }

    private static String inOrder(List<String> names) {
        return names.stream().sorted().collect(Collectors.joining(" "));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
