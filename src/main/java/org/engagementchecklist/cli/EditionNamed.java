package org.engagementchecklist.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.EditionKey;
import org.engagementchecklist.proof.Defect;
import org.engagementchecklist.storage.ChecklistLibrary;
import org.engagementchecklist.storage.LoadedChecklist;
import org.engagementchecklist.storage.LoadedChecklist.Usable;
import org.engagementchecklist.storage.disk.Disk;

/**
 * Finds the edition that a command names: {@code 2020-10}, {@code international-engagements/2020-10}, or the folder of
 * an edition.
 */
record EditionNamed(Surroundings surroundings) {

    /** How a command's description tells it. */
    static final String FORMS = "an edition such as 2020-10 or international-engagements/2020-10, or its folder";

    /** {@return the edition; none if there is not exactly one that can be used, after saying so} */
    Optional<Usable> find(String named) {
        return switch (FileArgument.of(named)) {
            case FileArgument.Local(var path) ->
                find(named, path.toAbsolutePath().normalize());
            case FileArgument.Elsewhere elsewhere -> {
                tell(elsewhere.words());
                yield Optional.empty();
            }
        };
    }

    private Optional<Usable> find(String named, Path folder) {
        return Disk.real().stateOf(folder.resolve(LoadedChecklist.FILE)).isFile() ? inFolder(folder) : installed(named);
    }

    /** {@return the checklist of the edition that is named; of the one offered first where none is} */
    Optional<Checklist> orStandard(Optional<String> named) {
        return named.map(each -> find(each).map(Usable::checklist))
                .orElseGet(
                        () -> ChecklistLibrary.read(surroundings.checklists()).standard());
    }

    private Optional<Usable> inFolder(Path folder) {
        Path root =
                Optional.of(folder).map(Path::getParent).map(Path::getParent).orElse(folder);
        List<Path> folders = Stream.concat(Stream.of(root), surroundings.checklists().stream())
                .toList();
        return ChecklistLibrary.read(folders).all().stream()
                .filter(each -> each.file().equals(folder.resolve(LoadedChecklist.FILE)))
                .findFirst()
                .flatMap(this::usable);
    }

    private Optional<Usable> installed(String named) {
        List<LoadedChecklist> all =
                ChecklistLibrary.read(surroundings.checklists()).all();
        List<Usable> found = all.stream()
                .filter(Usable.class::isInstance)
                .map(Usable.class::cast)
                .filter(each -> names(each).contains(named))
                .toList();
        if (found.size() == 1) {
            return Optional.of(found.getFirst());
        }
        say(
                found.isEmpty()
                        ? "There is no edition \"" + named + "\""
                        : "Several checklists have an edition " + named,
                all);
        return Optional.empty();
    }

    private Optional<Usable> usable(LoadedChecklist loaded) {
        return switch (loaded) {
            case Usable usable -> Optional.of(usable);
            case LoadedChecklist.Defective(var file, var defects) -> {
                tell("This checklist cannot be used: " + file);
                defects.stream().map(Defect::inWords).forEach(this::tell);
                yield Optional.empty();
            }
        };
    }

    private void say(String what, List<LoadedChecklist> all) {
        String known = all.stream()
                .filter(Usable.class::isInstance)
                .map(each -> names((Usable) each).getLast())
                .collect(Collectors.joining(", "));
        tell(what + ". Name one of these, or the folder of an edition: " + known + ".");
        List<String> broken = new ArrayList<>();
        all.stream()
                .filter(LoadedChecklist.Defective.class::isInstance)
                .forEach(each -> broken.add(each.file().toString()));
        if (!broken.isEmpty()) {
            tell("Not usable, see the command check: " + String.join(", ", broken) + ".");
        }
    }

    private void tell(String words) {
        surroundings.err().println(OneLine.of(words));
    }

    private static List<String> names(Usable usable) {
        EditionKey key = usable.checklist().edition().key();
        return List.of(key.edition(), key.checklist() + "/" + key.edition());
    }
}
