package org.engagementchecklist.storage;

import static org.engagementchecklist.storage.EngagementFiles.titled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.engagementchecklist.CopiedChecklists;

/**
 * A folder with one engagement, and something dear to somebody elsewhere.
 *
 * @param file the engagement
 * @param victim a file in another folder, which must stay as it is
 */
record PlantedScene(Path file, Path victim) {

    /** Makes both below this folder. */
    static PlantedScene in(Path home) throws IOException {
        Path file = Files.createDirectory(home.resolve("share")).resolve("e.engagement");
        EngagementFiles.save(file, titled("old"));
        Path elsewhere = Files.createDirectory(home.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("talk.pdf"), "%PDF-1.7 somebody's own");
        return new PlantedScene(file, Files.writeString(elsewhere.resolve("thesis.txt"), "years of work"));
    }

    Path folder() {
        return file.getParent();
    }

    /** {@return everything elsewhere, with its content} */
    List<String> elsewhere() throws IOException {
        return CopiedChecklists.stateOf(victim.getParent());
    }
}
