package org.engagementchecklist.ui.checklists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.engagementchecklist.storage.SettingsFile;
import org.engagementchecklist.ui.common.InstalledChecklists;
import org.engagementchecklist.ui.common.KeptSettings;
import org.engagementchecklist.ui.common.Threads;

/**
 * Folders of checklists with one question, one rule and one office, which are read and proved in no time.
 *
 * @param home the folder in which they are made
 */
record TinyChecklists(Path home) {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2020-11-02T10:00:00Z"), ZoneOffset.UTC);

    /** Never holds. */
    private static final String CONTRADICTION =
            "{\"all\": [{\"question\": \"A1\", \"is\": \"yes\"}, {\"question\": \"A1\", \"is\": \"no\"}]}";

    private static final String HOLDS_ON_YES = "{\"question\": \"A1\", \"is\": \"yes\"}";

    /** {@return the folder that comes with the program, with one edition} */
    Path shipped() {
        Path folder = home.resolve("shipped");
        with(folder, "2020-10");
        write(folder.resolve("default.json"), "{\"checklist\": \"tiny\", \"edition\": \"2020-10\"}");
        return folder;
    }

    /** {@return a folder with an edition in good order} */
    Path with(Path folder, String edition) {
        write(folder, edition, HOLDS_ON_YES);
        return folder;
    }

    /** {@return a folder with an edition whose rule can never fire} */
    Path withError(Path folder, String edition) {
        write(folder, edition, CONTRADICTION);
        return folder;
    }

    /** {@return a folder with an edition that cannot be read} */
    Path broken(Path folder, String edition) {
        write(folder.resolve("tiny/" + edition + "/checklist.json"), "{\n  \"id\": ,\n}\n");
        return folder;
    }

    InstalledChecklists installed(Threads threads) {
        SettingsFile settings = new SettingsFile(home.resolve("settings.json"), CLOCK);
        return new InstalledChecklists(List.of(shipped()), new KeptSettings(settings, threads), threads);
    }

    private void write(Path folder, String edition, String when) {
        Path place = folder.resolve("tiny").resolve(edition);
        write(folder.resolve("directory/tiny.json"), directory());
        write(folder.resolve("countries.json"), "{\"countries\": [{\"code\": \"FR\", \"name\": \"France\"}]}");
        write(place.resolve("checklist.json"), checklist(edition, when));
        write(place.resolve("scenarios/S1.json"), scenario());
    }

    private static String checklist(String edition, String when) {
        return """
                {
                  "id": "tiny", "edition": "%1$s", "asOf": "%1$s", "title": "Tiny checklist",
                  "provenance": {"contentDate": "%1$s", "label": "Not official", "statement": "Not official.", "account": []},
                  "directory": "tiny",
                  "strengths": [{"id": "STOP", "text": "Stop"}, {"id": "MUST", "text": "Must"},
                                {"id": "SHOULD", "text": "Should"}, {"id": "CHECK", "text": "Check"}],
                  "times": [{"id": "NOW", "text": "Now"}],
                  "unsure": {"time": "NOW", "action": "Find out.", "tag": "OWN"},
                  "origins": [{"id": "OWN", "text": "Made up for tests"}],
                  "groups": [], "resources": [],
                  "sections": [{"id": "A", "title": "The plan", "questions": [
                    {"id": "A1", "text": "Is anything sent?", "why": "It matters.", "type": "yes-no-unsure",
                     "options": [{"id": "yes", "label": "Yes"}, {"id": "no", "label": "No"}, {"id": "unsure", "label": "Unsure"}],
                     "unsure": ["RAS"], "basis": "Made up", "sources": ["S"]}]}],
                  "rules": [
                    {"id": "R1", "question": "A1", "when": %2$s, "office": "RAS",
                     "strength": "MUST", "time": "NOW", "action": "Ask.", "tag": "OWN", "sources": ["S"]}],
                  "sources": [{"id": "S", "what": "A page", "urls": ["https://example.org"], "asOf": "2020", "era": "OWN"}]
                }
                """.formatted(edition, when);
    }

    private static String directory() {
        return """
                {"id": "tiny", "asOf": "2020-10", "title": "Offices",
                 "offices": [{"id": "RAS", "name": "Research Administration", "purpose": "All", "contacts": [], "sources": ["S"]}],
                 "sources": [{"id": "S", "what": "A page", "urls": ["https://example.org"], "asOf": "2020", "era": "OWN"}]}
                """;
    }

    private static String scenario() {
        return """
                {"id": "S1", "title": "Something is sent", "story": "A box.", "today": "2020-11-02",
                 "answers": {"A1": "yes"}, "questionsShown": ["A1"],
                 "expected": {"RAS": {"strength": "MUST", "time": "NOW", "rules": ["R1"]}}}
                """;
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
