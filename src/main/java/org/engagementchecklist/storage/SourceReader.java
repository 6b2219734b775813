package org.engagementchecklist.storage;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.engagementchecklist.checklist.Origin;
import org.engagementchecklist.checklist.Source;

/** Reads the dated pages on which everything rests. */
final class SourceReader {

    private static final Shape SHAPE = Shape.of()
            .with(Shape.Kind.TEXT, "id", "what", "asOf", "era")
            .with(Shape.Kind.TEXTS, "urls")
            .optionally(Shape.Kind.TEXT, "note");

    private final Named<Origin> origins;

    SourceReader(Named<Origin> origins) {
        this.origins = origins;
    }

    Named<Source> read(Json list) {
        return Named.in(list, "source", this::source);
    }

    private Optional<Source> source(Json json) {
        if (!SHAPE.fits(json)) {
            return Optional.empty();
        }
        List<URI> pages = json.at("urls").each(SourceReader::page);
        return origins.named(json.at("era"))
                .map(era -> new Source(
                        json.at("id").text(),
                        json.at("what").text(),
                        pages,
                        json.at("asOf").text(),
                        json.at("note").text(),
                        era));
    }

    /** Only pages of the web may be linked, so that no click opens a file or starts a program. */
    private static Optional<URI> page(Json json) {
        try {
            URI page = URI.create(json.text());
            if (List.of("https", "http").contains(page.getScheme()) && page.getHost() != null) {
                return Optional.of(page);
            }
        } catch (IllegalArgumentException notAPage) {
            // said below
        }
        json.error("\"" + json.text() + "\" is not the address of a web page.", "Begin it with https://.");
        return Optional.empty();
    }
}
