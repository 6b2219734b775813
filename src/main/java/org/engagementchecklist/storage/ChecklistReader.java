package org.engagementchecklist.storage;

import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.Countries;
import org.engagementchecklist.checklist.CountryGroup;
import org.engagementchecklist.checklist.Directory;
import org.engagementchecklist.checklist.Edition;
import org.engagementchecklist.checklist.EditionKey;
import org.engagementchecklist.checklist.Legend;
import org.engagementchecklist.checklist.Office;
import org.engagementchecklist.checklist.Provenance;
import org.engagementchecklist.checklist.Removal;
import org.engagementchecklist.checklist.Resource;
import org.engagementchecklist.checklist.Rule;
import org.engagementchecklist.checklist.Section;
import org.engagementchecklist.checklist.Source;

/** Reads one edition of a checklist, once the directory it names and the countries are known. */
final class ChecklistReader {

    static final Shape SHAPE = Shape.ofFile()
            .with(Shape.Kind.TEXT, "id", "edition")
            .with(Shape.Kind.MONTH, "asOf")
            .with(Shape.Kind.TEXT, "title")
            .with(Shape.Kind.OBJECT, "provenance")
            .with(Shape.Kind.TEXT, "directory")
            .with(Shape.Kind.SOME_OBJECTS, "strengths", "times")
            .with(Shape.Kind.OBJECT, "unsure")
            .with(Shape.Kind.SOME_OBJECTS, "origins", "sections")
            .with(Shape.Kind.OBJECTS, "groups", "resources", "rules", "sources")
            .optionally(Shape.Kind.OBJECTS, "accepted", "removed");
    private static final Shape PROVENANCE = Shape.of()
            .with(Shape.Kind.MONTH, "contentDate")
            .with(Shape.Kind.TEXT, "label", "statement")
            .with(Shape.Kind.TEXTS, "account");
    private static final Shape GROUP = Shape.of()
            .with(Shape.Kind.TEXT, "id", "meaning")
            .with(Shape.Kind.TEXTS, "codes", "sources")
            .optionally(Shape.Kind.TEXT, "note");
    private static final Shape RESOURCE = Shape.of()
            .with(Shape.Kind.TEXT, "id", "name", "why")
            .optionally(Shape.Kind.OBJECT, "when")
            .with(Shape.Kind.TEXTS, "sources");

    private final Json json;
    private final Named<Source> sources;
    private final LegendReader legend;
    private final Directory directory;
    private final Countries countries;

    /**
     * @param json the checklist, whose outer shape is right
     * @param legend its words for strength, time and origin
     */
    ChecklistReader(Json json, LegendReader legend, Directory directory, Countries countries) {
        this.json = json;
        this.legend = legend;
        this.directory = directory;
        this.countries = countries;
        this.sources = new SourceReader(legend.origins()).read(json.at("sources"));
    }

    /**
     * Reads the checklist; whatever is wrong is added to the defects of the file.
     *
     * @param sha256 the fingerprint of the file
     * @return the checklist, if it has no defect
     */
    Optional<Checklist> read(String sha256) {
        checkSharedSources();
        Named<Office> offices = new Named<>("office");
        directory.offices().forEach(office -> offices.add(office.id().value(), office));
        Named<CountryGroup> groups = Named.in(json.at("groups"), "group", this::group);
        QuestionReader reader = new QuestionReader(offices, sources, groups, questionIds());
        Named<Section> sections = Named.in(json.at("sections"), "section", reader::section);
        ConditionReader conditions = new ConditionReader(reader.questions(), groups);
        RuleReader rules = new RuleReader(reader.questions(), conditions, offices, sources, legend);
        Named<Rule> named = Named.in(json.at("rules"), "rule", rules::rule);
        Named<Resource> resources =
                Named.in(json.at("resources"), "resource", resource -> resource(resource, conditions));
        List<Removal> removed = reader.removals(json.at("removed"));
        Optional<Edition> edition = edition(sha256);
        Optional<Legend> words = legend.legend();
        if (edition.isEmpty() || words.isEmpty() || json.defects().hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new Checklist(
                edition.get(),
                words.get(),
                sections.all(),
                named.all(),
                directory,
                countries,
                groups.all(),
                resources.all(),
                sources.all(),
                removed));
    }

    private List<String> questionIds() {
        return json.at("sections").items().stream()
                .flatMap(section -> section.at("questions").items().stream())
                .map(question -> question.at("id").text())
                .toList();
    }

    private Optional<Edition> edition(String sha256) {
        Json provenance = json.at("provenance");
        if (!PROVENANCE.fits(provenance)) {
            return Optional.empty();
        }
        return Optional.of(new Edition(
                new EditionKey(json.at("id").text(), json.at("edition").text()),
                YearMonth.parse(json.at("asOf").text()),
                json.at("title").text(),
                new Provenance(
                        YearMonth.parse(provenance.at("contentDate").text()),
                        provenance.at("label").text(),
                        provenance.at("statement").text(),
                        provenance.at("account").texts()),
                sha256));
    }

    private Optional<CountryGroup> group(Json group) {
        if (!GROUP.fits(group)) {
            return Optional.empty();
        }
        if (group.at("id").text().equals(Condition.Unlisted.GROUP)) {
            group.at("id")
                    .error(
                            "The group " + Condition.Unlisted.GROUP
                                    + " is built in: it holds every place that the list of countries lacks.",
                            "Call this group otherwise, or drop it.");
            return Optional.empty();
        }
        Named<String> known = new Named<>("country");
        countries.all().forEach(country -> known.add(country.code(), country.code()));
        List<String> codes = known.allNamed(group.at("codes"));
        if (group.at("codes").items().isEmpty()) {
            group.at("codes").error("This group has no countries.", "Name at least one.");
        }
        return codes.isEmpty()
                ? Optional.empty()
                : Optional.of(new CountryGroup(
                        group.at("id").text(),
                        group.at("meaning").text(),
                        new LinkedHashSet<>(codes),
                        sources.allNamed(group.at("sources")),
                        group.at("note").text()));
    }

    private Optional<Resource> resource(Json resource, ConditionReader conditions) {
        if (!RESOURCE.fits(resource)) {
            return Optional.empty();
        }
        Optional<Condition> when = resource.find("when").map(conditions::read).orElse(Optional.of(Condition.always()));
        return when.map(each -> new Resource(
                resource.at("id").text(),
                resource.at("name").text(),
                resource.at("why").text(),
                each,
                sources.allNamed(resource.at("sources"))));
    }

    /** A source that the directory repeats must say the same in both files. */
    private void checkSharedSources() {
        json.at("sources")
                .items()
                .forEach(item -> directory.sources().stream()
                        .filter(other -> other.id().equals(item.at("id").text()))
                        .filter(this::isReadOtherwise)
                        .forEach(other -> item.error(
                                "The source \"" + other.id() + "\" is described otherwise in " + directory.id() + ".",
                                "Make both the same.")));
    }

    /** Of a source that could not be read, what is wrong is said already. */
    private boolean isReadOtherwise(Source other) {
        return sources.all().stream().anyMatch(own -> own.id().equals(other.id()) && !own.equals(other));
    }
}
