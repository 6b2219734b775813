package org.engagementchecklist.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.CopiedChecklists.CHECKLIST;
import static org.engagementchecklist.CopiedChecklists.COUNTRIES;
import static org.engagementchecklist.CopiedChecklists.DIRECTORY;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.engagementchecklist.CopiedChecklists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One thing is broken in a copy of what is shipped, and a person reads what it is, where, and what to do. */
class ChecklistReadingTest {

    private static final String R05 = "\"when\": {\"question\": \"C2\", \"is\": \"yes\"}";
    private static final String ONE_OF =
            "Use exactly one of all, any, not, is, anyOf, only, atLeast, moreThan, fewerDaysAwayThan, "
                    + "fewerBusinessDaysAwayThan, answered, inGroup, anyUnsure.";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource({"names", "conditions", "fields", "values", "offices", "countries"})
    void a_mistake_is_said_with_its_place_and_what_to_do(
            String mistake, String file, String part, String broken, String words) throws IOException {
        CopiedChecklists copy = CopiedChecklists.in(folder);
        String place = copy.change(file, part, broken);
        List<String> before = CopiedChecklists.stateOf(folder);

        assertThat(copy.defects()).as(mistake).containsExactly(place + ": " + words);

        assertThat(CopiedChecklists.stateOf(folder)).isEqualTo(before);
    }

    static Stream<Arguments> names() {
        return Stream.of(
                arguments(
                        "question of a rule",
                        CHECKLIST,
                        R05,
                        "\"when\": {\"question\": ▶\"C22\", \"is\": \"yes\"}",
                        "Unknown question \"C22\". Did you mean \"C2\"?"),
                arguments(
                        "question nobody can have meant",
                        CHECKLIST,
                        R05,
                        "\"when\": {\"question\": ▶\"budget\", \"is\": \"yes\"}",
                        "Unknown question \"budget\"."),
                arguments(
                        "option of a condition",
                        CHECKLIST,
                        R05,
                        "\"when\": {\"question\": \"C2\", \"is\": ▶\"yess\"}",
                        "Question C2 has no option \"yess\". Did you mean \"yes\"?"),
                arguments(
                        "option in a list",
                        CHECKLIST,
                        "\"visibleWhen\": {\"question\": \"B3\", \"anyOf\": [\"company\"",
                        "\"visibleWhen\": {\"question\": \"B3\", \"anyOf\": [▶\"compnay\"",
                        "Question B3 has no option \"compnay\". Did you mean \"company\"?"),
                arguments(
                        "office of a rule",
                        CHECKLIST,
                        "\"office\": \"RAS_SUB\"",
                        "\"office\": ▶\"RAS_SUBS\"",
                        "Unknown office \"RAS_SUBS\". Did you mean \"RAS_SUB\"?"),
                arguments(
                        "office for the unsure",
                        CHECKLIST,
                        "\"unsure\": [\"EXPORT\"]",
                        "\"unsure\": [▶\"EXPROT\"]",
                        "Unknown office \"EXPROT\". Did you mean \"EXPORT\"?"),
                arguments(
                        "source of a rule",
                        CHECKLIST,
                        "\"sources\": [\"TLO-FAQ\"]",
                        "\"sources\": [▶\"TLO-FAQS\"]",
                        "Unknown source \"TLO-FAQS\". Did you mean \"TLO-FAQ\"?"),
                arguments(
                        "source of a group",
                        CHECKLIST,
                        "\"sources\": [\"LETTER-2019\", \"ICC-ELEV\"],\n      \"note\"",
                        "\"sources\": [▶\"LETTER-2018\", \"ICC-ELEV\"],\n      \"note\"",
                        "Unknown source \"LETTER-2018\". Did you mean \"LETTER-2019\"?"),
                arguments(
                        "time of a rule",
                        CHECKLIST,
                        "\"time\": \"PROPOSAL\"",
                        "\"time\": ▶\"PROPOSALS\"",
                        "Unknown time \"PROPOSALS\". Did you mean \"PROPOSAL\"?"),
                arguments(
                        "time of the unsure",
                        CHECKLIST,
                        "\"unsure\": {\"time\": \"EARLY\"",
                        "\"unsure\": {\"time\": ▶\"EARLI\"",
                        "Unknown time \"EARLI\". Did you mean \"EARLY\"?"),
                arguments(
                        "strength of a rule",
                        CHECKLIST,
                        "\"strength\": \"SHOULD\"",
                        "\"strength\": ▶\"should\"",
                        "Unknown strength \"should\". Did you mean \"SHOULD\"?"),
                arguments(
                        "group of a condition",
                        CHECKLIST,
                        "\"inGroup\": \"CONCERN\"",
                        "\"inGroup\": ▶\"CONCERNS\"",
                        "Unknown group \"CONCERNS\". Did you mean \"CONCERN\"?"),
                arguments(
                        "built-in group of a question without countries",
                        CHECKLIST,
                        R05,
                        "\"when\": {\"countries\": [▶\"C2\"], \"inGroup\": \"UNLISTED\"}",
                        "Question C2 (yes-no-unsure) cannot be compared so. This is for countries."),
                arguments(
                        "built-in group of no question",
                        CHECKLIST,
                        R05,
                        "\"when\": {\"countries\": ▶[], \"inGroup\": \"UNLISTED\"}",
                        "No question is named. Name at least one that asks for countries."),
                arguments(
                        "built-in group defined",
                        CHECKLIST,
                        "\"groups\": [",
                        "\"groups\": [{\"id\": ▶\"UNLISTED\", \"meaning\": \"Others\", \"codes\": [\"FR\"], "
                                + "\"sources\": [], \"note\": \"None.\"},",
                        "The group UNLISTED is built in: it holds every place that the list of countries lacks. "
                                + "Call this group otherwise, or drop it."),
                arguments(
                        "tag of a rule",
                        CHECKLIST,
                        "\"tag\": \"P20\",\n      \"sources\": [\"TLO-FAQ\"]",
                        "\"tag\": ▶\"P21\",\n      \"sources\": [\"TLO-FAQ\"]",
                        "Unknown origin \"P21\". Did you mean \"P20\"?"),
                arguments(
                        "anchor of a rule",
                        CHECKLIST,
                        "\"id\": \"R05\",\n      \"question\": \"C2\"",
                        "\"id\": \"R05\",\n      \"question\": ▶\"C99\"",
                        "Unknown question \"C99\". Did you mean \"C9\"?"),
                arguments(
                        "type of a question",
                        CHECKLIST,
                        "\"type\": \"countries\"",
                        "\"type\": ▶\"country\"",
                        "Unknown type of question \"country\". Did you mean \"countries\"?"),
                arguments(
                        "country of a group",
                        CHECKLIST,
                        "\"codes\": [\"CN\", \"HK\"",
                        "\"codes\": [\"CN\", ▶\"HKG\"",
                        "Unknown country \"HKG\". Did you mean \"HK\"?"),
                arguments(
                        "directory",
                        CHECKLIST,
                        "\"directory\": \"offices-2020-10\"",
                        "\"directory\": ▶\"offices-2020-11\"",
                        "There is no directory \"offices-2020-11\". Put offices-2020-11.json into directory/."),
                arguments(
                        "directory outside of its folder",
                        CHECKLIST,
                        "\"directory\": \"offices-2020-10\"",
                        "\"directory\": ▶\"../directory/offices-2020-10\"",
                        "\"../directory/offices-2020-10\" is not the name of a directory. "
                                + "Use only letters, digits, points and dashes."),
                arguments(
                        "directory that no file can be named after",
                        CHECKLIST,
                        "\"directory\": \"offices-2020-10\"",
                        "\"directory\": ▶\"offices\\u0000\"",
                        "\"offices[U+0000]\" is not the name of a directory. Use only letters, digits, points and dashes."));
    }

    static Stream<Arguments> conditions() {
        return Stream.of(
                arguments(
                        "operator that does not fit the question",
                        CHECKLIST,
                        R05,
                        "\"when\": {\"question\": \"C2\", \"atLeast\": ▶5}",
                        "Question C2 (yes-no-unsure) cannot be compared so. This is for money."),
                arguments(
                        "one choice asked of several",
                        CHECKLIST,
                        R05,
                        "\"when\": {\"question\": \"C1\", \"is\": ▶\"none\"}",
                        "Question C1 (multi-choice) cannot be compared so. This is for single-choice, yes-no-unsure."),
                arguments(
                        "days of a question without a date",
                        CHECKLIST,
                        "\"when\": {\"question\": \"C3\", \"fewerBusinessDaysAwayThan\": 6}",
                        "\"when\": {\"question\": \"C8\", \"fewerBusinessDaysAwayThan\": ▶6}",
                        "Question C8 (money) cannot be compared so. This is for date."),
                arguments(
                        "countries of a question without countries",
                        CHECKLIST,
                        R05,
                        "\"when\": {\"countries\": [▶\"C2\"], \"inGroup\": \"CONCERN\"}",
                        "Question C2 (yes-no-unsure) cannot be compared so. This is for countries."),
                arguments(
                        "countries of no question",
                        CHECKLIST,
                        R05,
                        "\"when\": {\"countries\": ▶[], \"inGroup\": \"CONCERN\"}",
                        "No question is named. Name at least one that asks for countries."),
                arguments(
                        "two operators at once",
                        CHECKLIST,
                        R05,
                        "\"when\": ▶{\"question\": \"C2\", \"is\": \"yes\", \"anyOf\": [\"no\"]}",
                        "This condition says [is, anyOf] at once. " + ONE_OF),
                arguments(
                        "operator spelled wrong",
                        CHECKLIST,
                        R05,
                        "\"when\": ▶{\"question\": \"C2\", \"iss\": \"yes\"}",
                        "This condition does not say how to compare. Did you mean \"is\"?"),
                arguments(
                        "operator that does not exist",
                        CHECKLIST,
                        R05,
                        "\"when\": ▶{\"question\": \"C2\", \"matches\": \"y.*\"}",
                        "This condition does not say how to compare. " + ONE_OF),
                arguments(
                        "condition without a question",
                        CHECKLIST,
                        R05,
                        "\"when\": ▶{\"is\": \"yes\"}",
                        "The field \"question\" is missing. Add it: a text that is not blank."),
                arguments(
                        "condition that says nothing",
                        CHECKLIST,
                        R05,
                        "\"when\": ▶{}",
                        "This condition does not say how to compare. " + ONE_OF),
                arguments(
                        "number in quotes",
                        CHECKLIST,
                        "\"fewerBusinessDaysAwayThan\": 6",
                        "\"fewerBusinessDaysAwayThan\": ▶\"6\"",
                        "\"fewerBusinessDaysAwayThan\" must be a whole number, 0 or more."),
                arguments(
                        "far too many days",
                        CHECKLIST,
                        "\"fewerBusinessDaysAwayThan\": 6",
                        "\"fewerBusinessDaysAwayThan\": ▶10001",
                        "More than 10,000 days are not expected here."),
                arguments(
                        "answered false",
                        CHECKLIST,
                        R05,
                        "\"when\": {\"question\": \"C2\", \"answered\": ▶false}",
                        "Only true is possible here. For the opposite, put the condition into \"not\"."),
                arguments(
                        "list of no options",
                        CHECKLIST,
                        R05,
                        "\"when\": {\"question\": \"C2\", \"anyOf\": ▶[]}",
                        "No option is named. Name at least one option of question C2."),
                arguments(
                        "all of nothing",
                        CHECKLIST,
                        R05,
                        "\"when\": {\"all\": ▶[]}",
                        "\"all\" has no parts. Name at least one, or leave the condition out."),
                arguments(
                        "question that depends on a later one",
                        CHECKLIST,
                        "\"visibleWhen\": {\"question\": \"B3\", \"anyOf\": [\"company\", \"state_owned\"]}",
                        "\"visibleWhen\": {\"question\": ▶\"H1\", \"is\": \"yes\"}",
                        "The question \"H1\" comes later. Refer only to what comes before."),
                arguments(
                        "question that depends on itself",
                        CHECKLIST,
                        "\"visibleWhen\": {\"question\": \"B3\", \"anyOf\": [\"company\", \"state_owned\"]}",
                        "\"visibleWhen\": {\"question\": ▶\"B5\", \"is\": \"yes\"}",
                        "The question \"B5\" comes later. Refer only to what comes before."),
                arguments(
                        "question that depends on any unsure answer",
                        CHECKLIST,
                        "\"visibleWhen\": {\"question\": \"B3\", \"anyOf\": [\"company\", \"state_owned\"]}",
                        "\"visibleWhen\": ▶{\"not\": {\"anyUnsure\": true}}",
                        "Whether a question is asked cannot depend on all answers. "
                                + "Name the earlier questions on which it depends."),
                arguments(
                        "condition nested too deep",
                        CHECKLIST,
                        R05,
                        "\"when\": " + "{\"not\": ".repeat(8) + "▶{\"question\": \"C2\", \"is\": \"yes\"}"
                                + "}".repeat(8),
                        "This condition is nested more than 8 deep. Divide the rule into several."),
                arguments(
                        "condition of too many parts",
                        CHECKLIST,
                        R05,
                        "\"when\": ▶{\"any\": [" + "{\"question\": \"C2\", \"is\": \"yes\"}, ".repeat(64)
                                + "{\"question\": \"C2\", \"is\": \"no\"}]}",
                        "This condition is too long: at most 64 parts about 12 questions. "
                                + "Divide the rule into several."),
                arguments(
                        "condition about too many questions",
                        CHECKLIST,
                        R05,
                        "\"when\": ▶{\"any\": ["
                                + String.join(
                                        ", ",
                                        Stream.of(
                                                        "A1", "A2", "A3", "A4", "B1", "B2", "B3", "B4", "B5", "C1",
                                                        "C2", "C3", "C4")
                                                .map("{\"question\": \"%s\", \"answered\": true}"::formatted)
                                                .toList())
                                + "]}",
                        "This condition is too long: at most 64 parts about 12 questions. "
                                + "Divide the rule into several."));
    }

    static Stream<Arguments> fields() {
        return Stream.of(
                arguments(
                        "missing at the top",
                        CHECKLIST,
                        "{\n  \"$schema\": \"../../schema/checklist.schema.json\",\n  \"id\": \"international-engagements\",",
                        "▶{\n ",
                        "The field \"id\" is missing. Add it: a text that is not blank."),
                arguments(
                        "unknown at the top",
                        CHECKLIST,
                        "\"asOf\": \"2020-10\",",
                        "\"asOf\": \"2020-10\", \"titel\": ▶\"x\",",
                        "Unknown field \"titel\". Did you mean \"title\"?"),
                arguments(
                        "missing in a rule",
                        CHECKLIST,
                        "{\n      \"id\": \"R05\",\n",
                        "▶{\n",
                        "The field \"id\" is missing. Add it: a text that is not blank."),
                arguments(
                        "unknown in a rule",
                        CHECKLIST,
                        "\"office\": \"RAS_SUB\"",
                        "\"ofice\": ▶\"x\", \"office\": \"RAS_SUB\"",
                        "Unknown field \"ofice\". Did you mean \"office\"?"),
                arguments(
                        "unknown and like nothing known",
                        CHECKLIST,
                        "{\"time\": \"EARLY\", \"action\"",
                        "{\"colour\": ▶\"red\", \"time\": \"EARLY\", \"action\"",
                        "Unknown field \"colour\". Known here: time, action, tag."),
                arguments(
                        "text where a list belongs",
                        CHECKLIST,
                        "\"sources\": [\"TLO-FAQ\"]",
                        "\"sources\": ▶\"TLO-FAQ\"",
                        "\"sources\" must be a list of texts."),
                arguments(
                        "nothing where a text belongs",
                        CHECKLIST,
                        "\"title\": \"The engagement\"",
                        "\"title\": ▶null",
                        "\"title\" must be a text that is not blank."),
                arguments(
                        "blank text",
                        CHECKLIST,
                        "\"title\": \"The engagement\"",
                        "\"title\": ▶\"  \"",
                        "\"title\" must be a text that is not blank."),
                arguments(
                        "text longer than anybody reads",
                        CHECKLIST,
                        "\"title\": \"The engagement\"",
                        "\"title\": ▶\"" + "x".repeat(10_001) + "\"",
                        "\"title\" must be a text that is not blank. It has at most 10,000 letters, or 20,000 objects."),
                arguments(
                        "no month",
                        CHECKLIST,
                        "\"asOf\": \"2020-10\"",
                        "\"asOf\": ▶\"October 2020\"",
                        "\"asOf\" must be a month such as 2020-10."),
                arguments(
                        "flag in quotes",
                        CHECKLIST,
                        "\"exclusive\": true",
                        "\"exclusive\": ▶\"yes\"",
                        "\"exclusive\" must be true or false."));
    }

    static Stream<Arguments> values() {
        return Stream.of(
                arguments(
                        "section twice",
                        CHECKLIST,
                        "\"id\": \"J\",",
                        "\"id\": ▶\"I\",",
                        "The section \"I\" is given twice. Give each its own id, or drop one."),
                arguments(
                        "question twice",
                        CHECKLIST,
                        "{\n          \"id\": \"C7\",",
                        "{\"id\": ▶\"A1\", \"text\": \"x\", \"why\": \"x\", \"type\": \"text\", \"basis\": \"x\", "
                                + "\"sources\": []},\n        {\n          \"id\": \"C7\",",
                        "The question \"A1\" is given twice. Give each its own id, or drop one."),
                arguments(
                        "option twice",
                        CHECKLIST,
                        "{\"id\": \"in_kind\"",
                        "{\"id\": ▶\"internal\"",
                        "The option \"internal\" is given twice. Give each its own id, or drop one."),
                arguments(
                        "rule twice",
                        CHECKLIST,
                        "\"id\": \"R02\",",
                        "\"id\": ▶\"R01\",",
                        "The rule \"R01\" is given twice. Give each its own id, or drop one."),
                arguments(
                        "time twice",
                        CHECKLIST,
                        "{\"id\": \"REPORT\", \"text\"",
                        "{\"id\": ▶\"NOW\", \"text\": \"x\"}, {\"id\": \"REPORT\", \"text\"",
                        "The time \"NOW\" is given twice. Give each its own id, or drop one."),
                arguments(
                        "origin twice",
                        CHECKLIST,
                        "{\"id\": \"PEER\", \"text\"",
                        "{\"id\": ▶\"FED\", \"text\": \"x\"}, {\"id\": \"PEER\", \"text\"",
                        "The origin \"FED\" is given twice. Give each its own id, or drop one."),
                arguments(
                        "resource twice",
                        CHECKLIST,
                        "\"id\": \"GSR\",",
                        "\"id\": ▶\"GLOBAL_MIT\",",
                        "The resource \"GLOBAL_MIT\" is given twice. Give each its own id, or drop one."),
                arguments(
                        "strengths in another order",
                        CHECKLIST,
                        "\"strengths\": [\n    {\"id\": \"STOP\"",
                        "\"strengths\": ▶[\n    {\"id\": \"MUST\", \"text\": \"x\"},\n    {\"id\": \"STOP\"",
                        "The strengths must be [STOP, MUST, SHOULD, CHECK], in this order."),
                arguments(
                        "group without countries",
                        CHECKLIST,
                        "\"codes\": [\"CN\", \"HK\", \"RU\", \"SA\"]",
                        "\"codes\": ▶[]",
                        "This group has no countries. Name at least one."),
                arguments(
                        "section without questions",
                        CHECKLIST,
                        "\"sections\": [",
                        "\"sections\": [{\"id\": \"Z\", \"title\": \"Z\", \"questions\": ▶[]},",
                        "This section has no questions. Add a question, or drop the section."),
                arguments(
                        "options of a question that has none",
                        CHECKLIST,
                        "{\n          \"id\": \"A1\",",
                        "▶{\n          \"options\": [{\"id\": \"a\", \"label\": \"A\"}],\n          \"id\": \"A1\",",
                        "This type of question has no options. Drop \"options\", or change the type."),
                arguments(
                        "yes or no without unsure",
                        CHECKLIST,
                        "{\n          \"id\": \"C7\",",
                        question("yes-no-unsure", "▶[{\"id\": \"yes\", \"label\": \"Yes\"}]"),
                        "The options must be yes, no, unsure. Use them, or the type single-choice."),
                arguments(
                        "choice without options",
                        CHECKLIST,
                        "{\n          \"id\": \"C7\",",
                        "▶" + question("single-choice", "[]"),
                        "This question has no options. List them under \"options\"."),
                arguments(
                        "no lead time at all",
                        CHECKLIST,
                        "\"leadTime\": {\"businessDays\": 5, \"before\": \"C3\"}",
                        "\"leadTime\": ▶{\"before\": \"C3\"}",
                        "A lead time is a number of \"days\" or of \"businessDays\". Give one of them, 1 or more."),
                arguments(
                        "lead time of no days",
                        CHECKLIST,
                        "\"leadTime\": {\"businessDays\": 5, \"before\": \"C3\"}",
                        "\"leadTime\": ▶{\"businessDays\": 0, \"before\": \"C3\"}",
                        "A lead time is a number of \"days\" or of \"businessDays\". Give one of them, 1 or more."),
                arguments(
                        "lead time counted twice",
                        CHECKLIST,
                        "\"leadTime\": {\"businessDays\": 5, \"before\": \"C3\"}",
                        "\"leadTime\": ▶{\"businessDays\": 5, \"days\": 7, \"before\": \"C3\"}",
                        "A lead time is a number of \"days\" or of \"businessDays\". Give one of them, 1 or more."),
                arguments(
                        "lead time before something without a date",
                        CHECKLIST,
                        "\"leadTime\": {\"businessDays\": 5, \"before\": \"C3\"}",
                        "\"leadTime\": {\"businessDays\": 5, \"before\": ▶\"C2\"}",
                        "Question C2 (yes-no-unsure) cannot be compared so. This is for date."));
    }

    static Stream<Arguments> offices() {
        return Stream.of(
                arguments(
                        "office twice",
                        DIRECTORY,
                        "\"id\": \"RAS_FC\"",
                        "\"id\": ▶\"RAS\"",
                        "The office \"RAS\" is given twice. Give each its own id, or drop one."),
                arguments(
                        "address of a message with more than an address",
                        DIRECTORY,
                        "\"icc-admin@mit.edu\"",
                        "▶\"icc-admin@mit.edu?subject=x\"",
                        "\"icc-admin@mit.edu?subject=x\" is not an e-mail address. Write one such as office@example.edu, without a name, a code or a second address."),
                arguments(
                        "address with a line break",
                        DIRECTORY,
                        "\"icc-admin@mit.edu\"",
                        "▶\"icc-admin@mit.edu\\nBcc:x@mit.edu\"",
                        "\"icc-admin@mit.edu[U+000A]Bcc:x@mit.edu\" is not an e-mail address. Write one such as office@example.edu, without a name, a code or a second address."),
                arguments(
                        "address with a second one in code",
                        DIRECTORY,
                        "\"icc-admin@mit.edu\"",
                        "▶\"a@mit.edu%2Cevil%40x.com\"",
                        "\"a@mit.edu%2Cevil%40x.com\" is not an e-mail address. Write one such as office@example.edu, without a name, a code or a second address."),
                arguments(
                        "office whose page is a file",
                        DIRECTORY,
                        "\"value\": \"https://ogc.mit.edu\"",
                        "\"value\": ▶\"smb://server/share\"",
                        "\"smb://server/share\" is not the address of a web page. Only what begins with https:// or http:// is opened. Write the address of a page, or leave it out."),
                arguments(
                        "office whose page is none at all",
                        DIRECTORY,
                        "\"value\": \"https://ogc.mit.edu\"",
                        "\"value\": ▶\"not a url at all\"",
                        "\"not a url at all\" is not the address of a web page. Write one such as https://www.example.edu/page."),
                arguments(
                        "address without an at sign",
                        DIRECTORY,
                        "\"icc-admin@mit.edu\"",
                        "▶\"icc-admin\"",
                        "\"icc-admin\" is not an e-mail address. Write one such as office@example.edu, without a name, a code or a second address."),
                arguments(
                        "kind of contact",
                        DIRECTORY,
                        "\"kind\": \"email\"",
                        "\"kind\": ▶\"mail\"",
                        "Unknown kind of contact \"mail\". Did you mean \"email\"?"),
                arguments(
                        "contact that was seen nowhere known",
                        DIRECTORY,
                        "\"seenOn\": [\"ICC-ELEV\"]",
                        "\"seenOn\": [▶\"ICC-ELEVATED\"]",
                        "Unknown source \"ICC-ELEVATED\". Did you mean \"ICC-ELEV\"?"),
                arguments(
                        "contact that does not say where it was seen",
                        DIRECTORY,
                        "{\"kind\": \"email\", \"value\": \"icc-admin@mit.edu\", \"seenOn\": [\"ICC-ELEV\"]}",
                        "▶{\"kind\": \"email\", \"value\": \"icc-admin@mit.edu\"}",
                        "The field \"seenOn\" is missing. Add it: a list of texts."),
                arguments(
                        "person without a year",
                        DIRECTORY,
                        "\"contacts\": [],\n      \"people\": [",
                        "\"contacts\": [],\n      \"people\": [\n"
                                + "▶{\"name\": \"x\", \"role\": \"x\", \"seenOn\": []},",
                        "The field \"asOf\" is missing. Add it: a text that is not blank."),
                arguments(
                        "page that is a file",
                        DIRECTORY,
                        "\"urls\": [",
                        "\"urls\": [▶\"file:///etc/passwd\", ",
                        "\"file:///etc/passwd\" is not the address of a web page. Only what begins with https:// or http:// is opened. Write the address of a page, or leave it out."),
                arguments(
                        "page that is a program",
                        CHECKLIST,
                        "\"urls\": [",
                        "\"urls\": [▶\"javascript:alert(1)\", ",
                        "\"javascript:alert(1)\" is not the address of a web page. Only what begins with https:// or http:// is opened. Write the address of a page, or leave it out."),
                arguments(
                        "page that is no address",
                        CHECKLIST,
                        "\"urls\": [",
                        "\"urls\": [▶\"see there\", ",
                        "\"see there\" is not the address of a web page. Write one such as https://www.example.edu/page."),
                arguments(
                        "page without its beginning",
                        CHECKLIST,
                        "\"urls\": [",
                        "\"urls\": [▶\"www.mit.edu/policy\", ",
                        "\"www.mit.edu/policy\" is not the address of a web page. Write https://www.mit.edu/policy."),
                arguments(
                        "page with a name of a user",
                        DIRECTORY,
                        "\"urls\": [",
                        "\"urls\": [▶\"https://mit.edu@example.org/a\", ",
                        "\"https://mit.edu@example.org/a\" is not the address of a web page. "
                                + "Leave out the name before the @. Write https://example.org/a."),
                arguments(
                        "page with a blank",
                        CHECKLIST,
                        "\"urls\": [",
                        "\"urls\": [▶\"https://mit.edu/a b\", ",
                        "\"https://mit.edu/a b\" is not the address of a web page. "
                                + "A sign in it cannot stand in an address. Copy it from a browser."),
                arguments(
                        "page without a site",
                        CHECKLIST,
                        "\"urls\": [",
                        "\"urls\": [▶\"https:///policy\", ",
                        "\"https:///policy\" is not the address of a web page. "
                                + "It does not say on which site the page is. "
                                + "Write one such as https://www.example.edu/page."),
                arguments(
                        "page with an endless address",
                        CHECKLIST,
                        "\"urls\": [",
                        "\"urls\": [▶\"https://mit.edu/" + "a".repeat(2_000) + "\", ",
                        "\"https://mit.edu/" + "a".repeat(84) + "…\" is not the address of a web page. "
                                + "It has more than 2,000 letters. Use a shorter one."));
    }

    static Stream<Arguments> countries() {
        return Stream.of(
                arguments(
                        "country twice",
                        COUNTRIES,
                        "{\"code\": \"AX\"",
                        "{\"code\": ▶\"AF\"",
                        "The country \"AF\" is given twice. Give each its own id, or drop one."),
                arguments(
                        "country without a name",
                        COUNTRIES,
                        "{\"code\": \"AX\", \"name\": \"Åland Islands\",",
                        "▶{\"code\": \"AX\",",
                        "The field \"name\" is missing. Add it: a text that is not blank."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void a_text_that_is_no_json_is_said_with_its_place(String mistake, String text, String words) throws IOException {
        CopiedChecklists copy = CopiedChecklists.in(folder);
        String place = copy.write(CHECKLIST, text);

        assertThat(copy.defects()).as(mistake).containsExactly(place + ": " + words);
    }

    static Stream<Arguments> texts() {
        String mend = " Mend the text at this place, or use an earlier copy of the file.";
        return Stream.of(
                arguments("empty", "▶", "This is not valid JSON: the file is empty." + mend),
                arguments("only spaces", "  \n ▶", "This is not valid JSON: the file is empty." + mend),
                arguments("a list", "[]", "This is not a JSON object."),
                arguments("a number", "5", "This is not a JSON object."),
                arguments(
                        "prose",
                        "▶Dear reader",
                        "This is not valid JSON: Unrecognized token 'Dear': was expecting (JSON String, Number, Array, "
                                + "Object or token 'null', 'true' or 'false')."
                                + mend),
                arguments(
                        "cut off",
                        "{\"id\": \"x\",\n▶",
                        "This is not valid JSON: Unexpected end-of-input within/between Object entries." + mend),
                arguments(
                        "cut off in a list",
                        "{\"id\": [\"x\"\n▶",
                        "This is not valid JSON: Unexpected end-of-input: expected close marker for Array." + mend),
                arguments(
                        "comma too many",
                        "{\"id\": \"x\",\n▶}",
                        "This is not valid JSON: Unexpected character ('}'): was expecting double-quote to start "
                                + "field name."
                                + mend),
                arguments(
                        "comment",
                        "{▶/* x */}",
                        "This is not valid JSON: Unexpected character ('/'): maybe a (non-standard) comment." + mend),
                arguments(
                        "quotes forgotten",
                        "{▶id: 1}",
                        "This is not valid JSON: Unexpected character ('i'): was expecting double-quote to start "
                                + "field name."
                                + mend),
                arguments("no number", "{\"a\": NaN▶}", "This is not valid JSON: Non-standard token 'NaN'." + mend),
                arguments(
                        "name twice",
                        "{\"id\": \"x\",\n  \"id\"▶: \"y\"}",
                        "The name \"id\" is given twice in the same object." + mend),
                arguments(
                        "trailing text",
                        "{\"id\": \"x\"}\n▶{}",
                        "This is not valid JSON: there is more text after the end of the object." + mend),
                arguments(
                        "nesting bomb",
                        "[".repeat(200_000),
                        "This file is nested too deeply or holds a far too long text or number. "
                                + "It is damaged, or another kind of file."),
                arguments(
                        "far too long number",
                        "{\"a\": " + "9".repeat(41) + "}",
                        "This file is nested too deeply or holds a far too long text or number. "
                                + "It is damaged, or another kind of file."));
    }

    @Test
    void a_byte_order_mark_is_no_mistake() throws IOException {
        CopiedChecklists copy = CopiedChecklists.in(folder);
        copy.write(CHECKLIST, "\uFEFF" + copy.text(CHECKLIST));

        assertThat(copy.read().checklists()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "ISO-8859-1"})
    void another_encoding_is_refused(String encoding) throws IOException {
        CopiedChecklists copy = CopiedChecklists.in(folder);
        Files.write(
                copy.file(CHECKLIST),
                copy.text(CHECKLIST)
                        .replace("The engagement", "Das Vorhaben für später")
                        .getBytes(Charset.forName(encoding)));

        assertThat(copy.defects()).hasSize(1);
        assertThat(copy.defects().getFirst()).startsWith("checklist.json").doesNotContain("Exception");
    }

    @Test
    void all_mistakes_of_a_file_are_said_at_once_in_the_order_of_the_file() throws IOException {
        CopiedChecklists copy = CopiedChecklists.in(folder);
        copy.change(CHECKLIST, "\"strength\": \"CHECK\"", "\"strength\": \"CHEK\"");
        copy.change(CHECKLIST, R05, "\"when\": {\"question\": \"C2\", \"is\": \"maybe\"}");
        copy.change(CHECKLIST, "\"title\": \"The engagement\"", "\"title\": \"\"");
        copy.change(CHECKLIST, "\"meaning\"", "\"meening\"");

        assertThat(copy.defects().stream().map(words -> words.replaceFirst("^checklist.json:\\d+:\\d+: ", "")))
                .containsExactly(
                        "The field \"meaning\" is missing. Add it: a text that is not blank.",
                        "Unknown field \"meening\". Did you mean \"meaning\"?",
                        "\"title\" must be a text that is not blank.",
                        "Unknown strength \"CHEK\". Did you mean \"CHECK\"?",
                        "Question C2 has no option \"maybe\".");
    }

    @Test
    void a_thing_whose_own_description_is_broken_is_not_reported_again_wherever_it_is_named() throws IOException {
        CopiedChecklists copy = CopiedChecklists.in(folder);
        copy.change(CHECKLIST, "\"type\": \"money\",", "\"type\": \"munny\",");
        copy.change(CHECKLIST, "\"exclusive\": true", "\"exclusive\": 1");
        copy.change(CHECKLIST, "\"meaning\"", "\"meening\"");

        assertThat(copy.defects()).hasSize(4);
    }

    @Test
    void things_without_an_id_are_not_called_the_same() throws IOException {
        CopiedChecklists copy = CopiedChecklists.in(folder);
        copy.change(CHECKLIST, "\"id\": \"R01\",", "");
        copy.change(CHECKLIST, "\"id\": \"R02\",", "");

        assertThat(copy.defects())
                .hasSize(2)
                .allSatisfy(words -> assertThat(words).contains("The field \"id\" is missing"));
    }

    @Test
    void a_missing_directory_is_said_where_it_is_named() throws IOException {
        CopiedChecklists copy = CopiedChecklists.in(folder);
        Files.delete(copy.file(DIRECTORY));

        assertThat(copy.defects())
                .containsExactly("checklist.json:20:16: There is no directory \"offices-2020-10\". "
                        + "Put offices-2020-10.json into directory/.");
    }

    @Test
    void missing_countries_are_said() throws IOException {
        CopiedChecklists copy = CopiedChecklists.in(folder);
        Files.delete(copy.file(COUNTRIES));

        assertThat(copy.defects())
                .containsExactly(folder + ": There is no countries.json. Copy it from the shipped checklists.");
    }

    @Test
    void broken_countries_and_a_broken_directory_are_both_said() throws IOException {
        CopiedChecklists copy = CopiedChecklists.in(folder);
        copy.write(COUNTRIES, "");
        copy.write(DIRECTORY, "{}");

        assertThat(copy.defects())
                .anySatisfy(words -> assertThat(words).startsWith("countries.json:1:1: This is not valid JSON"))
                .anySatisfy(words -> assertThat(words)
                        .isEqualTo("offices-2020-10.json:1:1: The field \"offices\" is missing. "
                                + "Add it: a list of one or more objects."));
    }

    @Test
    void a_source_must_say_the_same_in_both_files() throws IOException {
        CopiedChecklists copy = CopiedChecklists.in(folder);
        String text = copy.text(CHECKLIST);
        int at = text.lastIndexOf("\"id\": \"SEED\"");
        int what = text.indexOf("\"what\": \"", at) + "\"what\": \"".length();
        copy.write(CHECKLIST, text.substring(0, what) + "Not " + text.substring(what));

        assertThat(copy.defects())
                .singleElement()
                .asString()
                .endsWith(": The source \"SEED\" is described otherwise in offices-2020-10. Make both the same.");
    }

    private static String question(String type, String options) {
        return "{\"id\": \"Z1\", \"text\": \"x\", \"why\": \"x\", \"type\": \"" + type + "\", \"basis\": \"x\", "
                + "\"sources\": [], \"options\": " + options + "},\n        {\n          \"id\": \"C7\",";
    }
}
