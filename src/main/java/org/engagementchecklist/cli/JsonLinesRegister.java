package org.engagementchecklist.cli;

import java.io.IOException;
import java.io.Writer;
import org.engagementchecklist.assessment.Referral;
import org.engagementchecklist.checklist.EditionKey;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Facts;
import org.engagementchecklist.engagement.Progress;
import org.engagementchecklist.storage.JsonDocument;

/** Rows for other programs: one JSON object a line. */
final class JsonLinesRegister implements Register {
    private final Writer writer;

    JsonLinesRegister(Writer writer) {
        this.writer = writer;
    }

    @Override
    public void add(RegisterRow row) throws IOException {
        JsonDocument line = ResultFormat.REPORT_ROW.document();
        what(line, row);
        follows(line, row);
        writer.write(line.line() + "\n");
    }

    @Override
    public void end() {
        // A row stands for itself.
    }

    @Override
    public void close() throws IOException {
        writer.flush();
    }

    private static void what(JsonDocument line, RegisterRow row) {
        Engagement engagement = row.engagement();
        Facts facts = engagement.facts();
        line.with("file", row.file().toString())
                .with("id", engagement.id().toString())
                .with("title", facts.title())
                .with("pi", facts.pi())
                .with("department", facts.department())
                .with("preparedBy", facts.preparedBy())
                .with("meeting", row.meeting());
    }

    private static void follows(JsonDocument line, RegisterRow row) {
        EditionKey edition = row.engagement().edition().key();
        Progress progress = row.summary().progress();
        line.with("checklist", edition.checklist())
                .with("edition", edition.edition())
                .with("answered", progress.answered())
                .with("asked", progress.visible())
                .withTexts("countries", row.summary().countries())
                .withAll(
                        "offices",
                        row.referrals().stream().map(JsonLinesRegister::office).toList())
                .withTexts("stops", row.stops())
                .withTexts("unsure", row.unsure())
                .withTexts("partial", row.partial())
                .with("sameAs", row.sameAs().map(Object::toString).orElse(""))
                .with("changed", row.engagement().changed().toString());
    }

    private static JsonDocument office(Referral referral) {
        return new JsonDocument()
                .with("office", referral.office().id().value())
                .with("name", referral.office().name())
                .with("strength", referral.strength().name())
                .with("timing", referral.time().id());
    }
}
