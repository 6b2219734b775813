package org.engagementchecklist.edition;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Edition;
import org.engagementchecklist.checklist.Legend;
import org.engagementchecklist.checklist.Office;
import org.engagementchecklist.checklist.OfficeId;
import org.engagementchecklist.checklist.Provenance;
import org.engagementchecklist.checklist.Source;
import org.engagementchecklist.checklist.Strength;
import org.engagementchecklist.checklist.Unsure;
import org.engagementchecklist.checklist.WebPage;

/** Everything in an edition, part by part. Whatever a file may say appears in some trait, so that no change is lost. */
final class Portraits {

    private Portraits() {}

    static List<Portrait> of(Checklist checklist, Renames renames) {
        return Stream.of(
                        edition(checklist.edition(), checklist.legend()),
                        words(checklist.legend()),
                        new QuestionPortraits(checklist, renames).all(),
                        new RulePortraits(checklist, renames).all(),
                        sources(Part.SOURCE, checklist.sources()),
                        DirectoryPortraits.of(checklist),
                        sources(Part.DIRECTORY_SOURCE, checklist.directory().sources()))
                .flatMap(portraits -> portraits)
                .toList();
    }

    private static Stream<Portrait> edition(Edition edition, Legend legend) {
        Provenance provenance = edition.provenance();
        Unsure unsure = legend.unsure();
        return Stream.of(new Portrait(
                new Difference.Subject(Part.EDITION, edition.key().checklist(), edition.title()),
                "",
                "",
                List.of(
                        Trait.text("edition", edition.key().edition()),
                        Trait.text("title", edition.title()),
                        Trait.text("rules as of", edition.asOf().toString()),
                        Trait.text("content of", provenance.contentDate().toString()),
                        Trait.text("label", provenance.label()),
                        Trait.text("statement", provenance.statement()),
                        Trait.texts("account", provenance.account()),
                        Trait.text("action for “Unsure”", unsure.action()),
                        Trait.value(
                                "time for “Unsure”",
                                unsure.time().id(),
                                unsure.time().text()),
                        Trait.value(
                                "origin for “Unsure”",
                                unsure.tag().id(),
                                unsure.tag().text()))));
    }

    private static Stream<Portrait> words(Legend legend) {
        Map<Strength, String> strengths = new TreeMap<>(legend.strengths());
        return Stream.of(
                        strengths.keySet().stream().map(each -> word(Part.STRENGTH, each.name(), legend.text(each))),
                        legend.times().stream().map(each -> word(Part.TIME, each.id(), each.text())),
                        legend.origins().stream().map(each -> word(Part.ORIGIN, each.id(), each.text())))
                .flatMap(portraits -> portraits);
    }

    private static Portrait word(Part part, String id, String text) {
        return Portrait.of(part, id, text, List.of(Trait.text("words", text)));
    }

    private static Stream<Portrait> sources(Part part, List<Source> sources) {
        return sources.stream()
                .map(source -> Portrait.of(
                        part,
                        source.id(),
                        source.what(),
                        List.of(
                                Trait.text("what", source.what()),
                                Trait.texts(
                                        "address",
                                        source.pages().stream()
                                                .map(WebPage::link)
                                                .toList()),
                                Trait.text("as of", source.asOf()),
                                Trait.text("note", source.note()),
                                Trait.value(
                                        "era", source.era().id(), source.era().text()))));
    }

    /** What something rests on. */
    static Trait sources(List<Source> sources) {
        return Trait.list(
                "source",
                sources.stream().map(Source::id).toList(),
                sources.stream()
                        .map(source -> source.id() + ", " + source.what())
                        .toList());
    }

    /** Offices that are named for something. */
    static Trait offices(String name, List<Office> offices) {
        return Trait.list(
                name,
                offices.stream().map(Office::id).map(OfficeId::value).toList(),
                offices.stream().map(Office::name).toList());
    }
}
