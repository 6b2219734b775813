package org.engagementchecklist.report.pdf;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.report.Attachment;
import org.engagementchecklist.report.Paper;
import org.engagementchecklist.report.Summaries;
import org.engagementchecklist.report.SummaryContents;
import org.engagementchecklist.storage.EngagementText;

/** Summaries whose bytes are known, each under a name. Run as a program, it prints the names with the fingerprints. */
final class GoldenSummaries {
    private GoldenSummaries() {}

    /** Prints a line for each summary, as a file of properties has it. */
    public static void main(String[] arguments) {
        fingerprints().forEach((name, fingerprint) -> System.out.println(name + "=" + fingerprint));
    }

    /** {@return the SHA-256 of each summary, written now} */
    static Map<String, String> fingerprints() {
        Map<String, Engagement> engagements =
                Map.of("empty", Summaries.empty(), "S03", Summaries.worked("S03"), "S09", Summaries.noted("S09"));
        Map<String, String> fingerprints = new TreeMap<>();
        PdfReportWriter writer = new PdfReportWriter();
        engagements.forEach((name, engagement) -> {
            for (Paper paper : Paper.values()) {
                fingerprints.put(
                        name + "-" + paper,
                        sha256(writer.write(order(engagement, paper)).bytes()));
            }
        });
        return fingerprints;
    }

    private static PrintOrder order(Engagement engagement, Paper paper) {
        SummaryContents contents = Summaries.of(engagement);
        return PrintOrder.of(
                contents,
                paper,
                new Attachment(
                        EngagementText.ATTACHMENT_NAME, EngagementText.of(contents.carried(), contents.listed())));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
