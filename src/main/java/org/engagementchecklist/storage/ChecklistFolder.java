package org.engagementchecklist.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.engagementchecklist.proof.Defect;
import org.engagementchecklist.proof.Place;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.storage.disk.GuardedPath;
import org.engagementchecklist.storage.disk.PathKind;

/**
 * Reads the editions below one folder: {@code <id>/<edition>/checklist.json} with {@code scenarios/*.json} beside it,
 * {@code directory/<name>.json} and {@code countries.json}.
 *
 * @param root the folder
 * @param fallbacks folders in which a directory or the countries are sought when the root has none
 */
record ChecklistFolder(Path root, List<Path> fallbacks) {

    /** A checklist lies in a folder of its edition, which lies in one of its id. */
    private static final int DEEPEST = 3;

    /** {@return every edition below the folder, usable or not} */
    List<LoadedChecklist> editions() {
        return editions(file -> new EditionReader(this, file).read());
    }

    /** {@return what a reader makes of every edition below the folder; what it throws is a defect of that edition} */
    List<LoadedChecklist> editions(Function<Path, LoadedChecklist> reader) {
        try {
            return files(GuardedPath.chosen(root), root, DEEPEST)
                    .sorted()
                    .map(file -> edition(file, reader))
                    .toList();
        } catch (IOException unreadable) {
            Place place = Place.wholeOf(root.toString());
            Defect why = Defect.error(place, "This folder of checklists cannot be read.", "Choose another.");
            return List.of(new LoadedChecklist.Defective(root, List.of(why)));
        } catch (RuntimeException | Error unforeseen) {
            Defect why = Unforeseen.inReading(root.toString(), unforeseen);
            return List.of(new LoadedChecklist.Defective(root, List.of(why)));
        }
    }

    /** {@return the checklists in a folder and those below it; links are not gone into} */
    private static Stream<Path> files(GuardedPath folder, Path named, int deep) throws IOException {
        List<Path> found = new ArrayList<>();
        for (String name : Disk.real().list(folder)) {
            PathKind kind = Disk.real().look(folder.in(name)).kind();
            if (name.equals(LoadedChecklist.FILE)) {
                found.add(named.resolve(name));
            } else if (kind == PathKind.FOLDER && deep > 1) {
                files(folder.in(name), named.resolve(name), deep - 1).forEach(found::add);
            }
        }
        return found.stream();
    }

    private static LoadedChecklist edition(Path file, Function<Path, LoadedChecklist> reader) {
        try {
            return reader.apply(file);
        } catch (RuntimeException | Error unforeseen) {
            return new LoadedChecklist.Defective(
                    file, List.of(Unforeseen.inReading(String.valueOf(file.getFileName()), unforeseen)));
        }
    }

    /** {@return a file of this folder, or else of the first fallback that has it} */
    Optional<Path> find(String relative) {
        return Stream.concat(Stream.of(root), fallbacks.stream())
                .map(folder -> folder.resolve(relative))
                .filter(file -> Disk.real().stateOf(file).isFile())
                .findFirst();
    }

    /** {@return what the reader makes of a file; whatever is wrong with it is added to the defects} */
    static <T> Optional<T> beside(Path file, List<Defect> defects, Function<Json, Optional<T>> reader) {
        return foreseen(
                String.valueOf(file.getFileName()), defects, () -> switch (FileText.of(file, Limits.CHECKLIST)) {
                    case FileText.None none -> {
                        defects.add(none.defect());
                        yield Optional.empty();
                    }
                    case FileText.Text text -> parsed(text, defects, reader);
                });
    }

    /** {@return what the reader makes of a text; whatever is wrong with it is added to the defects} */
    static <T> Optional<T> parsed(FileText.Text text, List<Defect> defects, Function<Json, Optional<T>> reader) {
        return foreseen(text.name(), defects, () -> switch (JsonText.parse(text, Limits.CHECKLIST)) {
            case JsonText.Parsed.Broken(var defect, var _) -> {
                defects.add(defect);
                yield Optional.empty();
            }
            case JsonText.Parsed.Root(var json) -> {
                Optional<T> read = reader.apply(json);
                defects.addAll(json.defects().all());
                yield read;
            }
        });
    }

    private static <T> Optional<T> foreseen(String file, List<Defect> defects, Supplier<Optional<T>> reading) {
        try {
            return reading.get();
        } catch (RuntimeException | Error unforeseen) {
            defects.add(Unforeseen.inReading(file, unforeseen));
            return Optional.empty();
        }
    }
}
