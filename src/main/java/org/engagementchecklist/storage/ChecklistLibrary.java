package org.engagementchecklist.storage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.EditionKey;
import org.engagementchecklist.proof.Defect;
import org.engagementchecklist.proof.Place;
import org.engagementchecklist.proof.Scenario;

/** The checklists that are installed, with the defects of those that cannot be used. A bad file never hides others. */
public final class ChecklistLibrary {

    private static final Shape STANDARD = Shape.of().with(Shape.Kind.TEXT, "checklist", "edition");

    private final List<LoadedChecklist> loaded;
    private final Optional<EditionKey> standard;

    private ChecklistLibrary(List<LoadedChecklist> loaded, Optional<EditionKey> standard) {
        this.loaded = List.copyOf(loaded);
        this.standard = standard;
    }

    /**
     * Reads every edition below these folders. The first that has an edition keeps it: a later folder adds editions and
     * never replaces one.
     */
    public static ChecklistLibrary read(List<Path> folders) {
        List<LoadedChecklist> loaded = new ArrayList<>();
        List<EditionKey> known = new ArrayList<>();
        for (Path folder : folders) {
            for (LoadedChecklist edition : new ChecklistFolder(folder, folders).editions()) {
                loaded.add(known.containsAll(keyOf(edition)) && !keyOf(edition).isEmpty() ? second(edition) : edition);
                known.addAll(keyOf(edition));
            }
        }
        return new ChecklistLibrary(
                loaded, folders.stream().flatMap(ChecklistLibrary::standardOf).findFirst());
    }

    /** {@return every edition that was found, usable or not} */
    public List<LoadedChecklist> all() {
        return loaded;
    }

    /** {@return the editions that can be used, the older ones of a checklist first} */
    public List<Checklist> checklists() {
        return usable().map(LoadedChecklist.Usable::checklist)
                .sorted(Comparator.comparing(
                                (Checklist each) -> each.edition().key().checklist())
                        .thenComparing(each -> each.edition().asOf())
                        .thenComparing(each -> each.edition().key().edition()))
                .toList();
    }

    /** {@return this edition, if it is installed and can be used} */
    public Optional<Checklist> find(EditionKey key) {
        return checklists().stream()
                .filter(each -> each.edition().key().equals(key))
                .findFirst();
    }

    /** {@return the edition offered first: the one that {@code default.json} names, else the first} */
    public Optional<Checklist> standard() {
        return standard.flatMap(this::find).or(() -> checklists().stream().findFirst());
    }

    /** {@return the newest later edition of the same checklist, if there is one} */
    public Optional<Checklist> newerThan(Checklist checklist) {
        return checklists().reversed().stream()
                .filter(each -> each.edition()
                        .key()
                        .checklist()
                        .equals(checklist.edition().key().checklist()))
                .filter(each ->
                        each.edition().asOf().isAfter(checklist.edition().asOf()))
                .findFirst();
    }

    /** {@return the worked engagements of an edition; none if it is not installed} */
    public List<Scenario> scenarios(EditionKey key) {
        return usable().filter(each -> each.checklist().edition().key().equals(key))
                .flatMap(each -> each.scenarios().stream())
                .toList();
    }

    private Stream<LoadedChecklist.Usable> usable() {
        return loaded.stream().filter(LoadedChecklist.Usable.class::isInstance).map(LoadedChecklist.Usable.class::cast);
    }

    private static List<EditionKey> keyOf(LoadedChecklist loaded) {
        return switch (loaded) {
            case LoadedChecklist.Usable usable ->
                List.of(usable.checklist().edition().key());
            case LoadedChecklist.Defective _ -> List.of();
        };
    }

    private static LoadedChecklist second(LoadedChecklist edition) {
        Place place = Place.wholeOf(edition.file().toString());
        return new LoadedChecklist.Defective(
                edition.file(),
                List.of(Defect.error(
                        place, "This edition is already installed elsewhere.", "Give it another id or edition.")));
    }

    private static Stream<EditionKey> standardOf(Path folder) {
        return FileText.of(folder.resolve("default.json"), Limits.CHECKLIST) instanceof FileText.Text text
                        && JsonText.parse(text, Limits.CHECKLIST) instanceof JsonText.Parsed.Root(var json)
                        && STANDARD.fits(json)
                ? Stream.of(new EditionKey(
                        json.at("checklist").text(), json.at("edition").text()))
                : Stream.of();
    }
}
