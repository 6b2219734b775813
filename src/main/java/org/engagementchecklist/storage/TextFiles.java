package org.engagementchecklist.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.storage.disk.GuardedPath;

/**
 * Files of text for people, written together into one folder.
 *
 * @param folder where they belong; it need not be there yet
 * @param texts what each holds, by its name, in the order in which they are written
 */
public record TextFiles(Path folder, Map<String, String> texts) {

    public TextFiles {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    /** {@return no files yet, for this folder} */
    public static TextFiles in(Path folder) {
        return new TextFiles(folder, Map.of());
    }

    /** {@return these files and another one; a name that one of them has already gets a number} */
    public TextFiles with(String name, String text) {
        Map<String, String> more = new LinkedHashMap<>(texts);
        more.put(free(name), text);
        return new TextFiles(folder, more);
    }

    /** {@return one file in its place} */
    public static TextFiles one(Path file, String text) {
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
        return in(folder).with(String.valueOf(file.getFileName()), text);
    }

    /** {@return a file for each of some things, in their order} */
    public static <T> TextFiles of(Path folder, List<T> all, Function<T, String> name, Function<T, String> text) {
        TextFiles files = in(folder);
        for (T each : all) {
            files = files.with(name.apply(each), text.apply(each));
        }
        return files;
    }

    /** {@return what is there already under one of the names and says something else} */
    public List<Path> inTheWay() {
        return texts.keySet().stream()
                .filter(name -> isTaken(name) && !isThere(name))
                .map(folder::resolve)
                .toList();
    }

    /** What became of the files, each told once. */
    public record Result(List<Path> written, List<Path> same, List<Saving.Failed> failed) {
        public Result {
            written = List.copyOf(written);
            same = List.copyOf(same);
            failed = List.copyOf(failed);
        }
    }

    /**
     * Writes the files, each as a whole and over what is in its way; those that are there already are left. One that cannot
     * be written stops none of the others.
     */
    public Result write() {
        try {
            Disk.real().makeFolder(GuardedPath.chosen(folder));
        } catch (IOException failure) {
            return new Result(List.of(), List.of(), List.of(Failures.of(folder, failure)));
        }
        List<Path> written = new ArrayList<>();
        List<Path> same = new ArrayList<>();
        List<Saving.Failed> failed = new ArrayList<>();
        texts.forEach((name, text) -> {
            Path file = folder.resolve(name);
            if (isThere(name)) {
                same.add(file);
            } else {
                new TextFile(file).write(text).ifPresentOrElse(failed::add, () -> written.add(file));
            }
        });
        return new Result(written, same, failed);
    }

    private boolean isThere(String name) {
        byte[] text = String.valueOf(texts.get(name)).getBytes(StandardCharsets.UTF_8);
        return Disk.real().holds(folder.resolve(name), text);
    }

    private boolean isTaken(String name) {
        try {
            return Disk.real().look(GuardedPath.chosen(folder).in(name)).isThere();
        } catch (IOException unknown) {
            return false;
        }
    }

    private String free(String name) {
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String ending = dot < 0 ? "" : name.substring(dot);
        return Stream.concat(
                        Stream.of(name),
                        IntStream.iterate(2, number -> number + 1).mapToObj(number -> stem + "-" + number + ending))
                .filter(each -> !texts.containsKey(each))
                .findFirst()
                .orElseThrow();
    }
}
