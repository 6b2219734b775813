package org.engagementchecklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.engagementchecklist.proof.Defect;
import org.engagementchecklist.storage.ChecklistLibrary;
import org.engagementchecklist.storage.LoadedChecklist;

/** A copy of the shipped checklists that a test may change and break. */
public final class CopiedChecklists {

    public static final String CHECKLIST = "international-engagements/2020-10/checklist.json";
    public static final String DIRECTORY = "directory/offices-2020-10.json";
    public static final String COUNTRIES = "countries.json";
    public static final String DEFAULT = "default.json";
    public static final String SCENARIO = "international-engagements/2020-10/scenarios/S03.json";

    /** Stands in a changed text where a defect is expected. */
    private static final String HERE = "▶";

    private final Path folder;

    private CopiedChecklists(Path folder) {
        this.folder = folder;
    }

    /** {@return a copy of the checklist, its directory and the countries, without the worked engagements} */
    public static CopiedChecklists in(Path folder) throws IOException {
        return copy(folder, List.of(CHECKLIST, DIRECTORY, COUNTRIES, DEFAULT));
    }

    /** {@return a copy with one worked engagement} */
    public static CopiedChecklists withScenario(Path folder) throws IOException {
        return copy(folder, List.of(CHECKLIST, DIRECTORY, COUNTRIES, DEFAULT, SCENARIO));
    }

    private static CopiedChecklists copy(Path folder, List<String> files) throws IOException {
        for (String file : files) {
            Path to = folder.resolve(file);
            Files.createDirectories(to.getParent());
            Files.copy(Shipped.FOLDER.resolve(file), to);
        }
        return new CopiedChecklists(folder);
    }

    public Path folder() {
        return folder;
    }

    public Path file(String name) {
        return folder.resolve(name);
    }

    public String text(String file) throws IOException {
        return Files.readString(file(file));
    }

    /**
     * Changes the first place where a text stands.
     *
     * @param by may hold one ▶ where a defect is expected; it is not written
     * @return the expected place as {@code file:line:column}, or the name of the file where there is no ▶
     */
    public String change(String file, String part, String by) throws IOException {
        String text = text(file);
        assertThat(text).as("the text to be changed").contains(part);
        int at = text.indexOf(part);
        return write(file, text.substring(0, at) + by + text.substring(at + part.length()));
    }

    /** Replaces a whole file; a ▶ in the text is treated as in a change. */
    public String write(String file, String text) throws IOException {
        Files.createDirectories(file(file).getParent());
        Files.write(file(file), text.replace(HERE, "").getBytes(StandardCharsets.UTF_8));
        return placeOf(file(file).getFileName().toString(), text);
    }

    /** {@return the place of the ▶ in a text as {@code file:line:column}} */
    public static String placeOf(String name, String text) {
        int at = text.indexOf(HERE);
        if (at < 0) {
            return name;
        }
        long line =
                text.substring(0, at).chars().filter(letter -> letter == '\n').count() + 1;
        int column = at - (text.lastIndexOf('\n', at) + 1) + 1;
        return name + ":" + line + ":" + column;
    }

    public ChecklistLibrary read() {
        return ChecklistLibrary.read(List.of(folder));
    }

    /** {@return everything that is said of the one edition, which cannot be used} */
    public List<String> defects() {
        List<LoadedChecklist> all = read().all();
        assertThat(all).singleElement().isInstanceOf(LoadedChecklist.Defective.class);
        return ((LoadedChecklist.Defective) all.getFirst())
                .defects().stream().map(Defect::inWords).toList();
    }

    /** {@return the files below a folder with their bytes and moments of change, to see that nothing touches them} */
    public static List<String> stateOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().map(CopiedChecklists::state).toList();
        }
    }

    private static String state(Path file) {
        try {
            String content = Files.isRegularFile(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
            return file + " " + Files.getLastModifiedTime(file) + " " + content;
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
