package org.engagementchecklist.storage;

import java.util.Optional;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Asked;

/**
 * Where in the file of an engagement something stands that cannot be used.
 *
 * @param asked the question there; anything else is named like one
 * @param place the path at which it would have to stand
 * @param name what it is called, at the beginning of a sentence
 * @param why what would have to stand there, a sentence that does not tell what does
 * @param remedy what to do, as the end of a sentence; may be empty
 */
record Spot(Asked asked, String place, String name, String why, String remedy) {

    /** Behind all that is kept. */
    static final String PARKED = "/parked/-";

    private static final String A_DAY =
            "not a day from " + Answer.Date.EARLIEST.getYear() + " to " + Answer.Date.LATEST.getYear() + ".";
    private static final String UNUSABLE = "Not usable: ";

    /** {@return the place of the answer to a question} */
    static Spot answer(Checklist checklist, String question) {
        Optional<Question> known = question(checklist, question);
        String why = known.map(Spot::wanted).orElse("this edition has no such question.");
        String remedy = known.map(each -> "; answer " + each.id() + " again").orElse("");
        return at(checklist, "/answers", question, "The answer to ", why, remedy);
    }

    /** {@return the place of the places in words that belong to the answer to a question} */
    static Spot places(Checklist checklist, String question) {
        return at(
                checklist,
                "/places",
                question,
                "The places at ",
                "not a list of places, each once, at a question that asks for countries.",
                "; answer the question again");
    }

    /** {@return the place of what is typed at a question} */
    static Spot typed(Checklist checklist, String question) {
        return at(
                checklist,
                "/typed",
                question,
                "What is typed at ",
                "not a short text, at a question with a field for one.",
                "; type it again");
    }

    /** {@return the place of the note at a question} */
    static Spot note(Checklist checklist, String question) {
        return at(
                checklist,
                "/notes",
                question,
                "The note at ",
                "not a text, at a question of this edition.",
                "; write the note again");
    }

    /** {@return the place of the reminders at a question} */
    static Spot reminders(Checklist checklist, String question) {
        return at(
                checklist,
                "/marks",
                question,
                "The reminders at ",
                "not a list of known reminders, at a question of this edition.",
                "; set the reminders again");
    }

    /** {@return the place of word that the answer to a question was left out of this copy} */
    static Spot leftOut(Checklist checklist, String question) {
        return new Spot(
                asked(checklist, question),
                "/partial/-",
                "What was left out of this copy",
                UNUSABLE + "what was left out is named by a question of this edition.",
                "");
    }

    /**
     * {@return the place of a fact}
     *
     * @param field what files call it
     */
    static Spot fact(Checklist checklist, String field) {
        String name = nameOfFact(field);
        String why = switch (field) {
            case "meeting" -> A_DAY;
            case "typedMeeting" -> "not a short text.";
            default -> "not a text.";
        };
        return new Spot(named(checklist, field, name), "/facts/" + field, name, UNUSABLE + why, "; enter it again");
    }

    /**
     * {@return the place of a field of the file, or of its checklist}
     *
     * @param pointer the path of the field
     */
    static Spot field(Checklist checklist, String pointer) {
        String field = pointer.substring(pointer.lastIndexOf('/') + 1);
        String name = "The field \"" + field + "\"";
        return new Spot(
                named(checklist, field, name), pointer, name, UNUSABLE + "not of the kind that stands there.", "");
    }

    /** {@return the place of something kept of another edition, or that could not be used before} */
    static Spot parked(Checklist checklist, Json entry) {
        Optional<String> text = entry.find("text").filter(Json::isText).map(Json::text);
        Optional<String> question = entry.find("question").filter(Json::isText).map(Json::text);
        Asked asked = new Asked(
                new QuestionId(question.orElse("?")),
                text.orElse("An entry kept of another edition"),
                entry.find("personal")
                        .map(Json::node)
                        .filter(node -> !node.isBoolean() || node.booleanValue())
                        .isPresent(),
                checklist.edition().key(),
                Optional.empty());
        return new Spot(asked, PARKED, "What is kept of another edition", UNUSABLE + "it is not whole.", "");
    }

    /** {@return the reason as the end of a sentence} */
    static String reason(String why) {
        return why.startsWith(UNUSABLE) ? why.substring(UNUSABLE.length()) : why;
    }

    private static Spot at(Checklist checklist, String list, String question, String start, String why, String remedy) {
        return new Spot(
                asked(checklist, question),
                Json.child(list, question),
                start + asked(checklist, question).id(),
                UNUSABLE + why,
                remedy);
    }

    /** Nobody knows whether a question of no edition was a personal one: it is treated as if it were. */
    private static Asked asked(Checklist checklist, String question) {
        return question(checklist, question)
                .map(known -> Asked.of(known, checklist.edition().key()))
                .orElseGet(() -> new Asked(
                        new QuestionId(question.isBlank() ? "?" : question),
                        "A question that this edition does not ask",
                        true,
                        checklist.edition().key(),
                        Optional.empty()));
    }

    private static Asked named(Checklist checklist, String id, String text) {
        return new Asked(new QuestionId(id), text, false, checklist.edition().key(), Optional.empty());
    }

    private static Optional<Question> question(Checklist checklist, String question) {
        return question.isBlank() ? Optional.empty() : checklist.question(new QuestionId(question));
    }

    private static String wanted(Question question) {
        return switch (question.type()) {
            case YES_NO_UNSURE, SINGLE_CHOICE -> "not one of the options of the question.";
            case MULTI_CHOICE -> "not a list of options of the question, each once and one that excludes others alone.";
            case COUNTRIES -> "not a list of known countries, each once.";
            case DATE -> A_DAY;
            case MONEY -> "not a whole amount of dollars from 0 to 1,000,000,000,000,000.";
            case TEXT -> "not a text, or a blank one.";
        };
    }

    private static String nameOfFact(String field) {
        return switch (field) {
            case "title" -> "The title";
            case "pi" -> "The PI";
            case "department" -> "The department";
            case "preparedBy" -> "The name of who prepared it";
            case "typedMeeting" -> "What is typed for the meeting";
            default -> "The day of the meeting";
        };
    }
}
