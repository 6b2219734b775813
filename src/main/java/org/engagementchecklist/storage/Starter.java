package org.engagementchecklist.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engagementchecklist.storage.disk.Audience;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.storage.disk.FileReplacement;
import org.engagementchecklist.storage.disk.GuardedPath;

/**
 * A small checklist from which authors begin their own: it works, and its offices are placeholders.
 *
 * @param month names its edition
 * @param shipped the folder from which the countries and the schemas are taken
 */
public record Starter(YearMonth month, Path shipped) {

    private static final String SCHEMA = ".schema.json";
    private static final String MONTH = "@MONTH@";
    private static final String EDITION = "my-checklist/" + MONTH + "/";
    private static final List<String> SCENARIOS = List.of("S1.json", "S2.json", "S3.json", "S4.json");

    /**
     * Writes the checklist into a folder, which is made if it is not there.
     *
     * @return why nothing was written, or not everything
     */
    public Optional<String> writeInto(Path folder) {
        Disk disk = Disk.real();
        try {
            if (disk.stateOf(folder).isThere() && !isEmpty(folder)) {
                return Optional.of("There is something in " + folder + " already, and it was left. Name a new folder.");
            }
            for (Map.Entry<String, byte[]> file : files().entrySet()) {
                Path place = folder.resolve(file.getKey());
                new FileReplacement(disk, Audience.AS_USUAL).replaceInNewFolder(place, file.getValue());
            }
            return Optional.empty();
        } catch (IOException failure) {
            Saving.Failed failed = Failures.of(folder, failure);
            return Optional.of(folder + ": " + failed.reason());
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        Disk disk = Disk.real();
        return disk.stateOf(folder).isFolder()
                && disk.list(GuardedPath.chosen(folder)).isEmpty();
    }

    private Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("README.md", template("README.md"));
        files.put("default.json", template("default.json"));
        files.put(dated("directory/offices-" + MONTH + ".json"), template("offices.json"));
        files.put(dated(EDITION + LoadedChecklist.FILE), template(LoadedChecklist.FILE));
        for (String scenario : SCENARIOS) {
            files.put(dated(EDITION + "scenarios/" + scenario), template("scenarios/" + scenario));
        }
        GuardedPath own = GuardedPath.chosen(shipped);
        files.put("countries.json", Disk.real().read(own.in("countries.json"), Limits.CHECKLIST.bytes()));
        List<String> schemas = Disk.real().list(own.in("schema")).stream()
                .filter(name -> name.endsWith(SCHEMA))
                .sorted()
                .toList();
        for (String schema : schemas) {
            files.put("schema/" + schema, Disk.real().read(own.in("schema").in(schema), Limits.CHECKLIST.bytes()));
        }
        return files;
    }

    private byte[] template(String name) throws IOException {
        try (InputStream template = Optional.ofNullable(Starter.class.getResourceAsStream("starter/" + name))
                .orElseThrow(() -> new IllegalStateException("the program lacks " + name))) {
            String text = new String(template.readAllBytes(), StandardCharsets.UTF_8);
            return dated(text).getBytes(StandardCharsets.UTF_8);
        }
    }

    private String dated(String text) {
        return text.replace(MONTH, month.toString());
    }
}
