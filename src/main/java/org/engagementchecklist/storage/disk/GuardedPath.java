package org.engagementchecklist.storage.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * A place of which is known where the folder ends that somebody chose. That folder may be reached through links; the names
 * in it may have been put there by anybody who can write to it, and none of them is followed.
 *
 * @param folder the folder that was chosen, without links where it is there
 * @param names what leads from it to the place, from above; empty for the folder itself
 */
public record GuardedPath(Path folder, List<String> names) {

    /** @throws IllegalArgumentException if a name is more than a name */
    public GuardedPath {
        names = List.copyOf(names);
        for (String name : names) {
            Path one = Path.of(name);
            if (name.isEmpty()
                    || name.equals(".")
                    || name.equals("..")
                    || one.isAbsolute()
                    || one.getNameCount() != 1) {
                throw new IllegalArgumentException("not a name in a folder: " + name);
            }
        }
    }

    /** {@return a folder that somebody chose} */
    public static GuardedPath chosen(Path folder) {
        return new GuardedPath(real(folder), List.of());
    }

    /** {@return a file in a folder that somebody chose by choosing the file} */
    public static GuardedPath of(Path file) {
        Path place = file.toAbsolutePath().normalize();
        Optional<Path> name = Optional.ofNullable(place.getFileName());
        Optional<Path> parent = Optional.ofNullable(place.getParent());
        return name.isPresent() && parent.isPresent()
                ? chosen(parent.get()).in(name.get().toString())
                : chosen(place);
    }

    /** {@return a file that somebody named, and that may be a link: what it leads to, if it leads anywhere} */
    public static GuardedPath named(Path file) {
        GuardedPath place = of(file);
        return Files.isSymbolicLink(place.path()) && Files.exists(place.path()) ? of(real(file)) : place;
    }

    /** {@return a file by the folder that somebody chose, where it is in it; else by its own} */
    public static GuardedPath below(Path folder, Path file) {
        Path chosen = folder.toAbsolutePath().normalize();
        Path place = file.toAbsolutePath().normalize();
        return place.startsWith(chosen) && !place.equals(chosen)
                ? new GuardedPath(
                        real(folder),
                        StreamSupport.stream(chosen.relativize(place).spliterator(), false)
                                .map(Path::toString)
                                .toList())
                : of(file);
    }

    /** {@return something in this folder} */
    public GuardedPath in(String name) {
        List<String> more = new ArrayList<>(names);
        more.add(name);
        return new GuardedPath(folder, more);
    }

    /** {@return something beside this} */
    public GuardedPath sibling(String name) {
        return parent().in(name);
    }

    /** {@return the folder in which this is; of a chosen folder itself there is none to be guarded} */
    public GuardedPath parent() {
        return names.isEmpty() ? this : new GuardedPath(folder, names.subList(0, names.size() - 1));
    }

    /** {@return the last name} */
    public String name() {
        return names.isEmpty()
                ? Optional.ofNullable(folder.getFileName()).orElse(folder).toString()
                : names.getLast();
    }

    /** {@return the place, as the system knows it} */
    public Path path() {
        Path path = folder;
        for (String name : names) {
            path = path.resolve(name);
        }
        return path;
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException notThere) {
            return folder.toAbsolutePath().normalize();
        }
    }
}
