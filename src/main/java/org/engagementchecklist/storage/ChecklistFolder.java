package org.engagementchecklist.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.engagementchecklist.proof.Defect;
import org.engagementchecklist.proof.Place;

/**
 * Reads the editions below one folder: {@code <id>/<edition>/checklist.json} with {@code scenarios/*.json} beside it,
 * {@code directory/<name>.json} and {@code countries.json}.
 *
 * @param root the folder
 * @param fallbacks folders in which a directory or the countries are sought when the root has none
 */
record ChecklistFolder(Path root, List<Path> fallbacks) {

    /** {@return every edition below the folder, usable or not} */
    List<LoadedChecklist> editions() {
        return editions(file -> new EditionReader(this, file).read());
    }

    /** {@return what a reader makes of every edition below the folder; what it throws is a defect of that edition} */
    List<LoadedChecklist> editions(Function<Path, LoadedChecklist> reader) {
        try (Stream<Path> files = Files.find(root, 3, (path, _) -> path.endsWith(LoadedChecklist.FILE))) {
            return files.sorted().map(file -> edition(file, reader)).toList();
        } catch (IOException | RuntimeException unreadable) {
            Place place = Place.wholeOf(root.toString());
            return List.of(new LoadedChecklist.Defective(
                    root,
                    List.of(Defect.error(place, "This folder of checklists cannot be read.", "Choose another."))));
        }
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
                .filter(Files::isRegularFile)
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
