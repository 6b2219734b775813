package org.engagementchecklist.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import org.engagementchecklist.assessment.Referral;
import org.engagementchecklist.checklist.EditionKey;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Facts;
import org.engagementchecklist.engagement.Progress;

/** Rows for a spreadsheet: a heading, every cell in quotes, lists with semicolons between. */
final class CsvRegister implements Register {
    static final List<String> HEADING = List.of(
            "file",
            "id",
            "title",
            "pi",
            "department",
            "preparedBy",
            "meeting",
            "checklist",
            "edition",
            "answered",
            "asked",
            "countries",
            "offices",
            "stops",
            "unsure",
            "partial",
            "sameAs",
            "changed");

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvWriter csv;
    private boolean begun;

    private CsvRegister(Writer writer) {
        csv = CsvWriter.builder()
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(writer);
    }

    /** @param marked whether a mark at the start says that this is UTF-8, which some spreadsheets need */
    static CsvRegister on(Writer writer, boolean marked) throws IOException {
        if (marked) {
            writer.write(BYTE_ORDER_MARK);
        }
        return new CsvRegister(writer);
    }

    @Override
    public void add(RegisterRow row) throws IOException {
        List<String> cells = Stream.of(what(row), progress(row), follows(row))
                .flatMap(each -> each)
                .map(SafeCell::of)
                .toList();
        end();
        write(cells);
    }

    @Override
    public void end() throws IOException {
        if (!begun) {
            begun = true;
            write(HEADING);
        }
    }

    private void write(List<String> cells) throws IOException {
        try {
            csv.writeRecord(cells);
        } catch (UncheckedIOException notWritten) {
            throw notWritten.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        csv.flush();
    }

    private static Stream<String> what(RegisterRow row) {
        Engagement engagement = row.engagement();
        Facts facts = engagement.facts();
        return Stream.of(
                row.file().toString(),
                engagement.id().toString(),
                facts.title(),
                facts.pi(),
                facts.department(),
                facts.preparedBy(),
                row.meeting());
    }

    private static Stream<String> progress(RegisterRow row) {
        EditionKey edition = row.engagement().edition().key();
        Progress progress = row.summary().progress();
        return Stream.of(
                edition.checklist(),
                edition.edition(),
                Integer.toString(progress.answered()),
                Integer.toString(progress.visible()));
    }

    private static Stream<String> follows(RegisterRow row) {
        return Stream.of(
                list(row.summary().countries()),
                list(row.referrals().stream().map(CsvRegister::office).toList()),
                list(row.stops()),
                list(row.unsure()),
                list(row.partial()),
                row.sameAs().map(Object::toString).orElse(""),
                row.engagement().changed().toString());
    }

    private static String office(Referral referral) {
        return referral.office().name() + " (" + referral.strength() + ", "
                + referral.time().id() + ")";
    }

    private static String list(List<String> texts) {
        return String.join("; ", texts);
    }
}
