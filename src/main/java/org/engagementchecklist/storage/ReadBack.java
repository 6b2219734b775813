package org.engagementchecklist.storage;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Summary;
import org.engagementchecklist.proof.Defect;
import org.engagementchecklist.storage.disk.Gate;

/**
 * The proof that goes before the word "saved": what was written is read by the reader that opens files, and says all that
 * it was to say.
 *
 * @param editions the checklists with one of which the engagement is answered
 */
record ReadBack(Editions editions) {

    private static final String NAME = "draft";

    /** What was written cannot be read, for something in it is longer than what is read. */
    static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** What was written does not say what it was to say. */
    static final class OtherwiseException extends IOException {
        private static final long serialVersionUID = 1L;
        private final String sentence;

        OtherwiseException(String sentence) {
            super(sentence);
            this.sentence = sentence;
        }

        /** {@return what is read otherwise, with its place} */
        String sentence() {
            return sentence;
        }
    }

    /** {@return what lets a draft take its place only if it holds this engagement and this summary} */
    Gate of(Engagement engagement, Summary summary) {
        return draft -> check(draft, engagement, summary);
    }

    /**
     * Reads what was written and compares.
     *
     * @throws TooLongException if something in it is longer than what is read
     * @throws OtherwiseException if it cannot be used, or says something else
     */
    void check(byte[] draft, Engagement engagement, Summary summary) throws TooLongException, OtherwiseException {
        if (draft.length > Limits.ENGAGEMENT.bytes()) {
            throw new TooLongException();
        }
        switch (EngagementReading.of(FileText.of(NAME, draft), editions, Instant.EPOCH)) {
            case EngagementReading.Refused(var defects) -> refuse(defects.getFirst());
            case EngagementReading.Read read -> compare(read, engagement, summary);
        }
    }

    private static void refuse(Defect defect) throws TooLongException, OtherwiseException {
        if (defect.place().pointer().isEmpty()) {
            throw new TooLongException();
        }
        throw new OtherwiseException("It could not be opened again. " + defect.message());
    }

    private static void compare(EngagementReading.Read read, Engagement engagement, Summary summary)
            throws OtherwiseException {
        boolean same = read.isAsItWasWritten()
                && engagement.equals(read.engagement())
                && SummaryReader.read(read.json().at("summary")).equals(Optional.of(summary));
        if (!same) {
            throw new OtherwiseException(
                    "It would not come back as it is: " + part(engagement, read.engagement()) + " is read otherwise.");
        }
    }

    private static String part(Engagement written, Engagement read) {
        return Stream.of(
                        other(written.answers().byQuestion(), read.answers().byQuestion())
                                .map(question -> "the answer to " + question),
                        other(written.notes(), read.notes()).map(question -> "the note at " + question),
                        other(written.marks(), read.marks()).map(question -> "the reminder at " + question),
                        Stream.of("what stands about the engagement")
                                .filter(_ -> !written.facts().equals(read.facts())),
                        Stream.of("what is kept and not counted")
                                .filter(_ -> !written.parked().equals(read.parked())))
                .flatMap(parts -> parts)
                .findFirst()
                .orElse("a part of it");
    }

    private static Stream<QuestionId> other(Map<QuestionId, ?> written, Map<QuestionId, ?> read) {
        return Stream.concat(written.keySet().stream(), read.keySet().stream())
                .sorted()
                .filter(question -> !Objects.equals(written.get(question), read.get(question)));
    }
}
