package org.engagementchecklist.storage;

import java.util.List;
import java.util.Optional;
import org.engagementchecklist.checklist.Origin;
import org.engagementchecklist.checklist.Source;
import org.engagementchecklist.checklist.WebPage;

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
        List<WebPage> pages = json.at("urls").each(AddressReader::page);
        return origins.named(json.at("era"))
                .filter(_ -> pages.size() == json.at("urls").items().size())
                .map(era -> new Source(
                        json.at("id").text(),
                        json.at("what").text(),
                        pages,
                        json.at("asOf").text(),
                        json.at("note").text(),
                        era));
    }
}
