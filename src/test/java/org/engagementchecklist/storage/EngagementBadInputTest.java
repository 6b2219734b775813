package org.engagementchecklist.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.storage.EngagementFiles.defects;
import static org.engagementchecklist.storage.EngagementFiles.file;
import static org.engagementchecklist.storage.EngagementFiles.minimal;
import static org.engagementchecklist.storage.EngagementFiles.write;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.engagementchecklist.CopiedChecklists;
import org.engagementchecklist.engagement.Parked;
import org.engagementchecklist.engagement.StoredValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A file that means nothing is refused with words for the person whose it is, and is left as it was. Of any other, what
 * cannot be used is set aside, said and kept, and everything else opens.
 */
class EngagementBadInputTest {

    private static final String CHOOSE = "Choose a file that this program has saved; its name ends in .engagement. "
            + "Nothing in this file has been changed.";
    private static final String GO_BACK =
            " Go back to a state that was kept of it, or use an earlier copy of the file. "
                    + "Nothing in this file has been changed.";
    private static final String DAMAGED = "This file is nested too deeply or holds a far too long text or number. "
            + "It is damaged, or another kind of file.";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void an_answer_that_cannot_be_one_is_set_aside_and_refuses_no_file(String mistake, String answers, String words)
            throws IOException {
        setsAside(minimal(answers), words);
    }

    static Stream<Arguments> answers() {
        String choice = " must be one of its options as a text.";
        String choices = " must be a list of one or more of its options.";
        String countries = " must be a list of country codes, empty for no country.";
        String date = " must be a date such as \"2020-12-15\".";
        String money = " must be a whole number of dollars from 0 to 1,000,000,000,000,000, without quotes.";
        return Stream.of(
                arguments(
                        "unknown question",
                        "\"F11\": ▶\"yes\"",
                        "The answer to F11 cannot be used: this edition has no such question. Did you mean \"C11\"?"),
                arguments("unknown question like none", "\"color\": ▶\"red\"", "this edition has no such question."),
                arguments(
                        "unknown option",
                        "\"C2\": ▶\"yess\"",
                        "Question C2 has no option \"yess\". Did you mean \"yes\"?"),
                arguments(
                        "unknown option in a list",
                        "\"A2\": [\"research\", ▶\"eduction\"]",
                        "Question A2 has no option \"eduction\". Did you mean \"education\"?"),
                arguments("list for one choice", "\"A3\": ▶[\"idea\"]", "The answer to question A3" + choice),
                arguments("number for one choice", "\"A3\": ▶1", "The answer to question A3" + choice),
                arguments("true for a yes", "\"C2\": ▶true", "The answer to question C2" + choice),
                arguments("nothing for a yes", "\"C2\": ▶null", "The answer to question C2" + choice),
                arguments("text for several choices", "\"A2\": ▶\"research\"", "The answer to question A2" + choices),
                arguments("no choice at all", "\"A2\": ▶[]", "The answer to question A2" + choices),
                arguments("number among choices", "\"A2\": ▶[\"research\", 1]", "The answer to question A2" + choices),
                arguments("object for several choices", "\"A2\": ▶{}", "The answer to question A2" + choices),
                arguments(
                        "choice twice",
                        "\"A2\": ▶[\"research\", \"research\"]",
                        "An entry of this list is given twice. Keep it once."),
                arguments(
                        "exclusive option beside others",
                        "\"A2\": ▶[\"research\", \"travel_only\"]",
                        "Option \"travel_only\" of question A2 excludes the others. Keep it alone, or drop it."),
                arguments(
                        "none beside others",
                        "\"C4\": ▶[\"none\", \"unsure\"]",
                        "Option \"none\" of question C4 excludes the others. Keep it alone, or drop it."),
                arguments("one country as a text", "\"B1\": ▶\"FR\"", "The answer to question B1" + countries),
                arguments("unknown country", "\"B1\": [▶\"FRA\"]", "Unknown country \"FRA\". Did you mean \"FR\"?"),
                arguments(
                        "country in small letters",
                        "\"B1\": [▶\"fr\"]",
                        "Unknown country \"fr\". Did you mean \"FR\"?"),
                arguments(
                        "country twice",
                        "\"B1\": ▶[\"FR\", \"FR\"]",
                        "An entry of this list is given twice. Keep it once."),
                arguments(
                        "day that is not in the calendar",
                        "\"C3\": ▶\"2020-02-30\"",
                        "The answer to question C3" + date),
                arguments("day of the year 0", "\"C3\": ▶\"0000-01-01\"", "The answer to question C3" + date),
                arguments("day of a far year", "\"C3\": ▶\"+12345-01-01\"", "The answer to question C3" + date),
                arguments("day with a time", "\"C3\": ▶\"2020-12-15T10:00\"", "The answer to question C3" + date),
                arguments("day in another order", "\"C3\": ▶\"12/15/2020\"", "The answer to question C3" + date),
                arguments("day as a number", "\"C3\": ▶20201215", "The answer to question C3" + date),
                arguments("money in quotes", "\"C8\": ▶\"5\"", "The answer to question C8" + money),
                arguments("negative money", "\"C8\": ▶-1", "The answer to question C8" + money),
                arguments("cents", "\"C8\": ▶1.5", "The answer to question C8" + money),
                arguments("money with an exponent", "\"C8\": ▶1e3", "The answer to question C8" + money),
                arguments("more money than there is", "\"C8\": ▶1000000000000001", "The answer to question C8" + money),
                arguments(
                        "money spelled by a small text and of a million digits",
                        "\"C8\": ▶1e1000000",
                        "The answer to question C8" + money),
                arguments(
                        "money spelled by the largest exponent",
                        "\"C8\": ▶1e2147483647",
                        "The answer to question C8" + money),
                arguments("huge money", "\"C8\": ▶" + "9".repeat(40), "The answer to question C8" + money),
                arguments(
                        "number for a text",
                        "\"A1\": ▶5",
                        "The answer to question A1 must be a text that is not blank."),
                arguments(
                        "blank text",
                        "\"A1\": ▶\" \\n\"",
                        "The answer to question A1 must be a text that is not blank."),
                arguments(
                        "personal answer, of which the value is not said",
                        "\"H1\": ▶\"secretly\"",
                        "The answer to H1 cannot be used: not one of the options of the question."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fields")
    void a_field_that_cannot_be_one_is_refused(String mistake, String text, String words) throws IOException {
        refuses(text, words);
    }

    static Stream<Arguments> fields() {
        String known = "Known here: format, schema, minReader, summary, id, checklist, facts, answers, places, typed, "
                + "notes, marks, parked, partial, created, changed, checksum.";
        return Stream.of(
                arguments(
                        "unknown field",
                        file(1, "\"answers\": {}, \"anwsers\": ▶{}"),
                        "Unknown field \"anwsers\". Did you mean \"answers\"?"),
                arguments(
                        "unknown field like none",
                        file(1, "\"answers\": {}, \"attachments\": ▶[]"),
                        "Unknown field \"attachments\". " + known),
                arguments(
                        "unknown fact",
                        file(1, "\"answers\": {}, \"facts\": {\"titel\": ▶\"x\"}"),
                        "Unknown field \"titel\". Did you mean \"title\"?"),
                arguments(
                        "unknown field of the checklist",
                        file(1, "\"answers\": {}").replace("\"2020-10\"}", "\"2020-10\", \"sha265\": ▶\"x\"}"),
                        "Unknown field \"sha265\". Did you mean \"sha256\"?"),
                arguments(
                        "no answers",
                        file(1, "\"notes\": {}").replaceFirst("^", "▶"),
                        "The field \"answers\" is missing. Add it: an object { … }."),
                arguments(
                        "no schema",
                        minimal("").replaceFirst("\"schema\": 1,", "").replaceFirst("^", "▶"),
                        "The field \"schema\" is missing. Add it: a whole number, 0 or more."),
                arguments(
                        "no checklist",
                        minimal("").replaceFirst("\"checklist\": .*", "").replaceFirst("^", "▶"),
                        "The field \"checklist\" is missing. Add it: an object { … }."),
                arguments(
                        "no edition",
                        minimal("")
                                .replaceFirst(", \"edition\": \"2020-10\"", "")
                                .replaceFirst("\\{\"id\"", "▶{\"id\""),
                        "The field \"edition\" is missing. Add it: a text that is not blank."),
                arguments(
                        "schema in words",
                        minimal("").replace("\"schema\": 1", "\"schema\": ▶\"one\""),
                        "\"schema\" must be a whole number, 0 or more."),
                arguments(
                        "negative schema",
                        minimal("").replace("\"schema\": 1", "\"schema\": ▶-1"),
                        "\"schema\" must be a whole number, 0 or more."),
                arguments("answers as a list", file(1, "\"answers\": ▶[]"), "\"answers\" must be an object { … }."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("parts")
    void another_part_that_cannot_be_used_is_set_aside_and_refuses_no_file(String mistake, String text, String words)
            throws IOException {
        setsAside(text, words);
    }

    static Stream<Arguments> parts() {
        return Stream.of(
                arguments(
                        "meeting on no day",
                        file(1, "\"answers\": {}, \"facts\": {\"meeting\": ▶\"2020-02-30\"}"),
                        "The day of the meeting cannot be used: \"2020-02-30\". It must be a date such as 2020-11-02."),
                arguments(
                        "meeting in a far year",
                        file(1, "\"answers\": {}, \"facts\": {\"meeting\": ▶\"+12345-01-01\"}"),
                        "It must be a date such as 2020-11-02. What stands there is kept and counts for nothing; enter it again."),
                arguments(
                        "title as a number",
                        file(1, "\"answers\": {}, \"facts\": {\"title\": ▶7}"),
                        "The title cannot be used: 7. It must be a text."),
                arguments(
                        "identity the program never makes",
                        file(1, "\"answers\": {}, \"id\": ▶\"mine\""),
                        "This id is not one that the program makes. A new one is made."),
                arguments(
                        "moment without a time",
                        file(1, "\"answers\": {}, \"created\": ▶\"2020-11-02\""),
                        "It must be a moment such as 2020-11-02T14:30:00Z."),
                arguments(
                        "note at an unknown question",
                        file(1, "\"answers\": {}, \"notes\": {\"Z9\": ▶\"x\"}"),
                        "The note at Z9 cannot be used: not a text, at a question of this edition."),
                arguments(
                        "blank note",
                        file(1, "\"answers\": {}, \"notes\": {\"A1\": ▶\" \"}"),
                        "A note must be a text that is not blank."),
                arguments(
                        "note as a list",
                        file(1, "\"answers\": {}, \"notes\": {\"A1\": ▶[]}"),
                        "A note must be a text that is not blank."),
                arguments(
                        "typed at an unknown question",
                        file(2, "\"answers\": {}, \"typed\": {\"C88\": ▶\"1.2 million or so\"}"),
                        "What is typed at C88 cannot be used: not a short text, at a question with a field for one. Did you mean"
                                + " \"C8\"?"),
                arguments(
                        "typed at a question without such a field",
                        file(2, "\"answers\": {}, \"typed\": {\"C2\": ▶\"perhaps\"}"),
                        "Question C2 has no field for a text that is no answer. Only questions for dates, amounts and "
                                + "countries have one."),
                arguments(
                        "blank typed",
                        file(2, "\"answers\": {}, \"typed\": {\"C8\": ▶\" \"}"),
                        "What is typed must be a text that is not blank, of at most 200 letters."),
                arguments(
                        "typed as a number",
                        file(2, "\"answers\": {}, \"typed\": {\"C8\": ▶12}"),
                        "What is typed must be a text that is not blank, of at most 200 letters."),
                arguments(
                        "too much typed",
                        file(2, "\"answers\": {}, \"typed\": {\"C8\": ▶\"%s\"}".formatted("x".repeat(201))),
                        "What is typed must be a text that is not blank, of at most 200 letters."),
                arguments(
                        "blank typed for the meeting",
                        file(2, "\"answers\": {}, \"facts\": {\"typedMeeting\": ▶\"\"}"),
                        "What is typed must be a text that is not blank, of at most 200 letters."),
                arguments(
                        "places at a question without countries",
                        file(2, "\"answers\": {}, \"places\": {\"C2\": ▶[\"Sark\"]}"),
                        "Question C2 does not ask for countries. Drop the places."),
                arguments(
                        "no places",
                        file(2, "\"answers\": {}, \"places\": {\"B1\": ▶[]}"),
                        "Places must be a list of texts that are not blank, each of at most 200 letters."),
                arguments(
                        "blank place",
                        file(2, "\"answers\": {}, \"places\": {\"B1\": ▶[\"Sark\", \" \"]}"),
                        "Places must be a list of texts that are not blank, each of at most 200 letters."),
                arguments(
                        "place twice",
                        file(2, "\"answers\": {}, \"places\": {\"B1\": ▶[\"Sark\", \"Sark \"]}"),
                        "An entry of this list is given twice. Keep it once."),
                arguments(
                        "unknown mark",
                        file(1, "\"answers\": {}, \"marks\": {\"A1\": [▶\"ask-the-pi\"]}"),
                        "Unknown mark \"ask-the-pi\"."),
                arguments(
                        "mark spelled wrong",
                        file(1, "\"answers\": {}, \"marks\": {\"A1\": [\"check-again\", ▶\"ask_pi\"]}"),
                        "Unknown mark \"ask_pi\". Did you mean \"ask-pi\"?"),
                arguments(
                        "mark as a text",
                        file(1, "\"answers\": {}, \"marks\": {\"A1\": ▶\"ask-pi\"}"),
                        "Marks must be a list of ask-pi, check-again, meaning-changed."),
                arguments(
                        "no marks",
                        file(1, "\"answers\": {}, \"marks\": {\"A1\": ▶[]}"),
                        "Marks must be a list of ask-pi, check-again, meaning-changed."),
                arguments(
                        "mark at an unknown question",
                        file(1, "\"answers\": {}, \"marks\": {\"A11\": ▶[\"ask-pi\"]}"),
                        "at a question of this edition. Did you mean \"A1\"?"),
                arguments(
                        "left out what was never asked",
                        file(1, "\"answers\": {}, \"partial\": [\"H1\", ▶\"H11\"]"),
                        "named by a question of this edition. Did you mean \"C11\"?"),
                arguments(
                        "left out a blank",
                        file(1, "\"answers\": {}, \"partial\": [▶\"\"]"),
                        "named by a question of this edition."),
                arguments(
                        "typed where nothing can be",
                        file(1, "\"answers\": {}, \"typed\": {\"A1\": ▶\"soon\"}"),
                        "What is typed at A1 cannot be used: \"soon\". Question A1 has no field"),
                arguments(
                        "typed far too much",
                        file(1, "\"answers\": {}, \"typed\": {\"C3\": ▶\"" + "x".repeat(201) + "\"}"),
                        "of at most 200 letters"),
                arguments(
                        "typed nothing for the meeting",
                        file(1, "\"answers\": {}, \"facts\": {\"typedMeeting\": ▶\"\"}"),
                        "What is typed for the meeting cannot be used: \"\"."),
                arguments(
                        "place where no countries are asked for",
                        file(1, "\"answers\": {}, \"places\": {\"A1\": ▶[\"Sark\"]}"),
                        "The places at A1 cannot be used: [\"Sark\"]. Question A1 does not ask for countries."),
                arguments(
                        "place twice",
                        file(1, "\"answers\": {}, \"places\": {\"B1\": ▶[\"Sark\", \"Sark\"]}"),
                        "An entry of this list is given twice."),
                arguments("places as a text", file(1, "\"answers\": {}, \"places\": ▶\"Sark\""), "\"places\" cannot"),
                arguments("left out a number", file(1, "\"answers\": {}, \"partial\": [▶5]"), "cannot be used"),
                arguments(
                        "facts as a text", file(1, "\"answers\": {}, \"facts\": ▶\"T\""), "The field \"facts\" cannot"),
                arguments("notes as a list", file(1, "\"answers\": {}, \"notes\": ▶[]"), "The field \"notes\" cannot"),
                arguments("marks as a number", file(1, "\"answers\": {}, \"marks\": ▶1"), "The field \"marks\" cannot"),
                arguments("parked as nothing", file(1, "\"answers\": {}, \"parked\": ▶null"), "\"parked\" cannot"),
                arguments("partial as an object", file(1, "\"answers\": {}, \"partial\": ▶{}"), "\"partial\" cannot"),
                arguments(
                        "fingerprint as a number",
                        file(1, "\"answers\": {}").replace("\"2020-10\"}", "\"2020-10\", \"sha256\": ▶5}"),
                        "The field \"sha256\" cannot be used: 5."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void a_text_that_is_no_engagement_is_refused(String mistake, String text, String words) throws IOException {
        refuses(text, words);
    }

    static Stream<Arguments> texts() {
        String other = "This is not an engagement file. " + CHOOSE;
        String formless = "This is not an engagement file. An engagement begins with \"format\": \"engagement\".";
        String empty = "This file is empty. " + CHOOSE;
        String damaged = "This engagement file is damaged: ";
        return Stream.of(
                arguments("empty", "", empty),
                arguments("only blanks", " \n\t ", empty),
                arguments("filled with zeros", "\0".repeat(4096), empty),
                arguments("a list", "[1]", other),
                arguments("a list of things to buy", "Shopping: bread", other),
                arguments("an object of something else that breaks off", "{\"name\": ", other),
                arguments(
                        "format left out", "▶" + minimal("").replace("  \"format\": \"engagement\",\n", ""), formless),
                arguments(
                        "cut off in the first word",
                        "{\"for▶",
                        damaged + "it ends too early (Unexpected end-of-input in field name)." + GO_BACK),
                arguments(
                        "cut off within the answers",
                        "{\"format\": \"engagement\",\n\"answers\": {▶",
                        damaged + "it ends too early (Unexpected end-of-input: expected close marker for Object)."
                                + GO_BACK),
                arguments(
                        "spoiled within the answers",
                        "{\"format\": \"engagement\",\n\"answers\": {▶,}}",
                        damaged + "it cannot be read from line 2 on (Unexpected character (','): was expecting "
                                + "double-quote to start field name)."
                                + GO_BACK),
                arguments(
                        "answer twice",
                        minimal("\"C2\": \"yes\", \"C2\"▶: \"no\""),
                        damaged
                                + "it cannot be read from line 5 on (The name \"C2\" is given twice in the same object)."
                                + GO_BACK),
                arguments("another kind of file", "{\"name\": \"x\", \"schema\": 9}", other),
                arguments("another format", "{\"format\": \"checklist\"}", other),
                arguments("format in another type", "{\"format\": 1}", other),
                arguments("prose", "Dear colleague,", other),
                arguments(
                        "trailing text",
                        minimal("") + "▶{}",
                        damaged + "it cannot be read from line 7 on (there is more text after the end of the object)."
                                + GO_BACK),
                arguments("nesting bomb", "[".repeat(200_000), DAMAGED),
                arguments("nesting bomb of objects", "{\"a\":".repeat(200_000), DAMAGED),
                arguments("nesting bomb in an answer", minimal("\"A1\": " + "[".repeat(70) + "]".repeat(70)), DAMAGED),
                arguments("far too long number", minimal("\"C8\": " + "9".repeat(100_000)), DAMAGED),
                arguments("far too long text", minimal("\"A1\": \"" + "x".repeat(100_001) + "\""), DAMAGED),
                arguments("far too long name", minimal("\"" + "x".repeat(201) + "\": 1"), DAMAGED),
                arguments(
                        "names that are long and nested, so that the paths to values would fill the memory",
                        ("{\"" + "x".repeat(190) + "\":").repeat(50) + "[" + "0,".repeat(1_000_000) + "0]"
                                + "}".repeat(50),
                        DAMAGED));
    }

    @Test
    void all_mistakes_of_a_file_are_said_at_once_in_the_order_of_the_file() throws IOException {
        Path file = write(
                folder,
                file(
                        1,
                        "\"note\": {},\n\"answers\": {\"C3\": \"soon\",\n\"C2\": \"maybe\",\n\"X\": 1},\n\"created\": \"x\""));

        assertThat(defects(file))
                .containsExactly(
                        "e.engagement:5:11: Unknown field \"note\". Did you mean \"notes\"?",
                        "e.engagement:6:19: The answer to C3 cannot be used: \"soon\". The answer to question C3 must be "
                                + "a date such as \"2020-12-15\". What stands there is kept and counts for nothing; answer C3 again.",
                        "e.engagement:7:7: The answer to C2 cannot be used: \"maybe\". Question C2 has no option "
                                + "\"maybe\". What stands there is kept and counts for nothing; answer C2 again.",
                        "e.engagement:8:6: The answer to X cannot be used: this edition has no such question. "
                                + "What stands there is kept and counts for nothing.",
                        "e.engagement:9:12: The field \"created\" cannot be used: \"x\". It must be a moment such as "
                                + "2020-11-02T14:30:00Z. What stands there is kept and counts for nothing.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "ISO-8859-1"})
    void another_encoding_is_refused(String encoding) throws IOException {
        Path file = folder.resolve("e.engagement");
        Files.write(file, minimal("\"A1\": \"für später\"").getBytes(Charset.forName(encoding)));

        assertThat(defects(file))
                .hasSize(1)
                .allSatisfy(words -> assertThat(words)
                        .startsWith("e.engagement")
                        .containsAnyOf("not all of it is text", "This is not an engagement file"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-07", "2020-11", "2020-1O"})
    void no_other_edition_is_taken_for_one_that_is_not_installed(String edition) throws IOException {
        Path file = write(folder, minimal("").replace("2020-10", edition));

        assertThat(defects(file))
                .containsExactly("e.engagement:4:16: This was answered with the checklist "
                        + "\"international-engagements " + edition + "\", which is not installed. "
                        + "Installed of this checklist: 2020-10, 2026-11. "
                        + "Install that edition, or open a copy made with another.");
    }

    @Test
    void an_unknown_checklist_is_named() throws IOException {
        Path file = write(folder, minimal("").replace("international-engagements", "x"));

        assertThat(defects(file))
                .containsExactly("e.engagement:4:16: This was answered with the checklist \"x 2020-10\", which is not "
                        + "installed. Install that edition, or open a copy made with another.");
    }

    @Test
    void a_file_of_300_megabytes_is_refused_without_reading_it() throws IOException {
        Path file = folder.resolve("huge.engagement");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(300L * 1024 * 1024);
        }
        long start = System.nanoTime();

        assertThat(defects(file))
                .containsExactly("huge.engagement: This file is far too large (314,572,800 bytes; at most 5,000,000). "
                        + "It is probably another kind of file.");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThat(file).hasSize(300L * 1024 * 1024);
    }

    @Test
    void a_large_file_of_the_same_kind_is_refused_too() throws IOException {
        Path file = write(folder, minimal("\"A1\": \"x\"") + " ".repeat(5_000_001));

        assertThat(defects(file)).singleElement().asString().contains("far too large");
    }

    @Test
    void a_folder_is_refused() throws IOException {
        Path other = Files.createDirectory(folder.resolve("f.engagement"));

        assertThat(defects(other)).containsExactly("f.engagement: This is not a file. Choose a file, not a folder.");
    }

    @Test
    void a_missing_file_is_said() {
        assertThat(defects(folder.resolve("gone.engagement")))
                .containsExactly("gone.engagement: There is no such file. It may have been moved or renamed.");
    }

    @Test
    void a_link_to_nowhere_is_said() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.engagement"), folder.resolve("gone"));

        assertThat(defects(link))
                .containsExactly(
                        "link.engagement: This is a link that leads nowhere. What it named may have been moved or renamed.");
    }

    @Test
    void a_link_to_the_root_of_a_disk_is_no_file() throws IOException {
        Path root = folder.toAbsolutePath().getRoot();
        Path link = Files.createSymbolicLink(folder.resolve("link.engagement"), root);

        assertThat(defects(link)).containsExactly(root + ": This is not a file. Choose a file, not a folder.");
    }

    @Test
    void no_prefix_of_a_saved_file_is_taken_for_the_whole() throws IOException {
        Path whole = folder.resolve("whole.engagement");
        EngagementFiles.save(whole, EngagementFiles.rich());
        byte[] bytes = Files.readString(whole).stripTrailing().getBytes(StandardCharsets.UTF_8);
        Path cut = folder.resolve("cut.engagement");
        for (int length = 0; length < bytes.length; length += 7) {
            Files.write(cut, Arrays.copyOf(bytes, length));
            assertThat(defects(cut)).as("cut after " + length).isNotEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("parked")
    void what_cannot_have_been_parked_is_set_aside_as_a_whole(String mistake, String entry, String words)
            throws IOException {
        setsAside(file(1, "\"answers\": {}, \"parked\": [" + entry + "]"), words);
    }

    static Stream<Arguments> parked() {
        return Stream.of(
                arguments(
                        "no reason",
                        "▶{\"question\": \"X\", \"text\": \"X?\", \"from\": {\"id\": \"c\", \"edition\": \"1\"}}",
                        "The field \"why\" is missing. Add it: a text that is not blank."),
                arguments(
                        "unknown field",
                        entry("\"anwser\": ▶\"yes\""),
                        "Unknown field \"anwser\". Did you mean \"answer\"?"),
                arguments(
                        "edition without a name",
                        entry("\"note\": \"x\"").replace("{\"id\": \"c\", ", "▶{"),
                        "The field \"id\" is missing. Add it: a text that is not blank."),
                arguments(
                        "answer without its kind",
                        "▶" + entry("\"answer\": \"yes\", \"words\": \"Yes\""),
                        "A parked answer needs \"type\", \"answer\" and \"words\". Add what is missing."),
                arguments(
                        "words without an answer",
                        "▶" + entry("\"words\": \"Yes\""),
                        "A parked answer needs \"type\", \"answer\" and \"words\". Add what is missing."),
                arguments(
                        "kind there is not",
                        entry("\"type\": ▶\"yes-no\", \"answer\": \"yes\", \"words\": \"Yes\""),
                        "Unknown type of question \"yes-no\"."),
                arguments(
                        "list for one choice",
                        entry("\"type\": \"single-choice\", \"answer\": ▶[\"yes\"], \"words\": \"Yes\""),
                        "The answer to question X must be one of its options as a text."),
                arguments(
                        "nothing chosen",
                        entry("\"type\": \"multi-choice\", \"answer\": ▶[], \"words\": \"Yes\""),
                        "The answer to question X must be a list of one or more of its options."),
                arguments(
                        "choice twice",
                        entry("\"type\": \"multi-choice\", \"answer\": ▶[\"a\", \"a\"], \"words\": \"A; A\""),
                        "An entry of this list is given twice. Keep it once."),
                arguments(
                        "unknown country",
                        entry("\"type\": \"countries\", \"answer\": [▶\"FRA\"], \"words\": \"France\""),
                        "Unknown country \"FRA\". Did you mean \"FR\"?"),
                arguments(
                        "no day",
                        entry("\"type\": \"date\", \"answer\": ▶\"soon\", \"words\": \"soon\""),
                        "The answer to question X must be a date such as \"2020-12-15\"."),
                arguments(
                        "cents",
                        entry("\"type\": \"money\", \"answer\": ▶1.5, \"words\": \"$1.50\""),
                        "The answer to question X must be a whole number of dollars from 0 to 1,000,000,000,000,000, "
                                + "without quotes."),
                arguments("blank note", entry("\"note\": ▶\" \""), "\"note\" must be a text that is not blank."),
                arguments(
                        "no marks",
                        entry("\"marks\": ▶[]"),
                        "Marks must be a list of ask-pi, check-again, meaning-changed."),
                arguments("unknown mark", entry("\"marks\": [▶\"ask\"]"), "Unknown mark \"ask\"."),
                arguments(
                        "stands nowhere",
                        entry("\"standing\": ▶{\"type\": \"text\", \"answer\": \"x\"}"),
                        "The field \"question\" is missing. Add it: a text that is not blank."),
                arguments(
                        "stands as something else",
                        entry("\"standing\": {\"question\": \"A1\", \"type\": \"date\", \"answer\": ▶\"x\"}"),
                        "The answer to question A1 must be a date such as \"2020-12-15\"."));
    }

    private static String entry(String fields) {
        return "{\"question\": \"X\", \"text\": \"X?\", " + fields
                + ", \"from\": {\"id\": \"c\", \"edition\": \"1\"}, \"why\": \"It is gone.\"}";
    }

    /** Says it at its place, keeps it through saving, and opens the rest. */
    private void setsAside(String text, String words) throws IOException {
        Path file = write(folder, text.replace("▶", ""));
        List<String> before = CopiedChecklists.stateOf(folder);
        Opening.Opened opened = EngagementFiles.opened(file);

        assertThat(CopiedChecklists.stateOf(folder)).isEqualTo(before);
        assertThat(EngagementFiles.warnings(file))
                .filteredOn(warning -> !warning.contains("another text of the same edition"))
                .singleElement()
                .asString()
                .startsWith(CopiedChecklists.placeOf("e.engagement", text) + ": ")
                .contains(words, "What stands there is kept and counts for nothing");
        Parked parked = opened.engagement().parked().getFirst();
        assertThat(opened.engagement().parked()).hasSize(1);
        assertThat(parked.why()).startsWith("Not usable: ");

        StoredValue value = parked.unusable().orElseThrow();
        EngagementFiles.save(file, opened.engagement());
        JsonNode saved = new ObjectMapper().readTree(file.toFile());
        assertThat(saved.at("/parked/0/unusable/value")).isEqualTo(new ObjectMapper().readTree(value.json()));
        assertThat(EngagementFiles.opened(file).engagement()).isEqualTo(opened.engagement());
    }

    private void refuses(String text, String words) throws IOException {
        Path file = write(folder, text.replace("▶", ""));
        List<String> before = CopiedChecklists.stateOf(folder);

        assertThat(defects(file)).containsExactly(CopiedChecklists.placeOf("e.engagement", text) + ": " + words);

        assertThat(CopiedChecklists.stateOf(folder)).isEqualTo(before);
    }
}
