package org.engagementchecklist.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.TreeMap;
import org.engagementchecklist.checklist.QuestionId;

/**
 * A short code of what a paper says of the answers, so that two printouts can be told apart at a glance. Answers that
 * are left out do not enter it: nobody can try them out on it.
 */
final class StateCode {
    /** Digits and letters that are not taken for one another when read aloud or copied by hand. */
    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 6;

    private StateCode() {}

    static String of(SummaryContents contents) {
        byte[] digest = digest(canonical(contents));
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(i == 4 ? "-" : "").append(SYMBOLS.charAt(digest[i] & 31));
        }
        return code.toString();
    }

    private static String canonical(SummaryContents contents) {
        TreeMap<QuestionId, String> state = new TreeMap<>();
        contents.assessment().questions().stream()
                .filter(question -> !contents.personal().hides(question))
                .forEach(question -> state.put(
                        question.id(),
                        contents.assessment().effective().to(question.id()) + " "
                                + contents.engagement().noteOn(question.id())));
        return contents.checklist().edition().sha256() + state;
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
