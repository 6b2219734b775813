package org.engagementchecklist.assessment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Basis;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.Countries;
import org.engagementchecklist.checklist.Country;
import org.engagementchecklist.checklist.CountryGroup;
import org.engagementchecklist.checklist.Directory;
import org.engagementchecklist.checklist.Edition;
import org.engagementchecklist.checklist.EditionKey;
import org.engagementchecklist.checklist.Legend;
import org.engagementchecklist.checklist.Lineage;
import org.engagementchecklist.checklist.Office;
import org.engagementchecklist.checklist.OfficeId;
import org.engagementchecklist.checklist.Option;
import org.engagementchecklist.checklist.Origin;
import org.engagementchecklist.checklist.Provenance;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.checklist.QuestionType;
import org.engagementchecklist.checklist.Rule;
import org.engagementchecklist.checklist.Section;
import org.engagementchecklist.checklist.Strength;
import org.engagementchecklist.checklist.Time;
import org.engagementchecklist.checklist.Unsure;

/** A checklist sketched in a few lines: each letter of a question's id is its section, an option with "!" stands alone. */
public final class Sketch {

    public static final LocalDate MONDAY = LocalDate.of(2020, 11, 2);
    public static final Time NOW = new Time("NOW", 0, "Now");
    public static final Time EARLY = new Time("EARLY", 1, "While planning");
    public static final Time LATE = new Time("LATE", 2, "Before leaving");
    public static final CountryGroup WATCHED =
            new CountryGroup("WATCHED", "Watched", Set.of("RU", "SA"), List.of(), "");

    private static final Origin ORIGIN = new Origin("ED", "Ours");
    private static final List<String> OFFICES = List.of("ALPHA", "BETA", "GAMMA");

    private final List<Question> questions = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();

    public static QuestionId id(String id) {
        return new QuestionId(id);
    }

    public static Condition is(String question, String option) {
        return new Condition.Is(id(question), option);
    }

    public static Condition anyOf(String question, String... options) {
        return new Condition.AnyOf(id(question), List.of(options));
    }

    public static Condition only(String question, String option) {
        return new Condition.Only(id(question), option);
    }

    public static Condition not(Condition part) {
        return new Condition.Not(part);
    }

    public static Condition all(Condition... parts) {
        return new Condition.All(List.of(parts));
    }

    public static Condition any(Condition... parts) {
        return new Condition.Any(List.of(parts));
    }

    public Sketch yesNo(String id) {
        return ask(id, QuestionType.YES_NO_UNSURE, Condition.always(), List.of(), "yes", "no", "unsure");
    }

    public Sketch yesNo(String id, Condition visibleWhen) {
        return ask(id, QuestionType.YES_NO_UNSURE, visibleWhen, List.of(), "yes", "no", "unsure");
    }

    public Sketch yesNoUnsureGoesTo(String id, String... offices) {
        return ask(id, QuestionType.YES_NO_UNSURE, Condition.always(), List.of(offices), "yes", "no", "unsure");
    }

    public Sketch several(String id, Condition visibleWhen, String... options) {
        return ask(id, QuestionType.MULTI_CHOICE, visibleWhen, List.of(), options);
    }

    public Sketch severalUnsureGoesTo(String id, String office, String... options) {
        return ask(id, QuestionType.MULTI_CHOICE, Condition.always(), List.of(office), options);
    }

    public Sketch asking(String id, QuestionType type) {
        return ask(id, type, Condition.always(), List.of());
    }

    /** {@return a sketch with a question of any type after those there are} */
    public Sketch asking(String id, QuestionType type, Condition visibleWhen, String... options) {
        return ask(id, type, visibleWhen, List.of(), options);
    }

    public Sketch rule(String id, Condition when, String office, Strength strength, Time time) {
        rules.add(new Rule(
                id,
                Optional.empty(),
                when,
                office(office, OFFICES.indexOf(office)),
                strength,
                time,
                "Do " + id,
                Optional.empty(),
                ORIGIN,
                List.of()));
        return this;
    }

    public Sketch rule(String id, Condition when) {
        return rule(id, when, "ALPHA", Strength.MUST, EARLY);
    }

    public Checklist checklist() {
        Provenance provenance = new Provenance(YearMonth.of(2020, 11), "Not official", "Not official.", List.of());
        Edition edition = new Edition(
                new EditionKey("sketch", "1"), YearMonth.of(2020, 10), "Sketch", provenance, "0".repeat(64));
        Legend legend = new Legend(
                Map.of(
                        Strength.STOP,
                        "stop",
                        Strength.MUST,
                        "must",
                        Strength.SHOULD,
                        "should",
                        Strength.CHECK,
                        "check"),
                List.of(NOW, EARLY, LATE),
                List.of(ORIGIN),
                new Unsure(EARLY, "Find out", ORIGIN));
        List<Office> offices = OFFICES.stream()
                .map(each -> office(each, OFFICES.indexOf(each)))
                .toList();
        return new Checklist(
                edition,
                legend,
                sections(),
                rules,
                new Directory("offices", YearMonth.of(2020, 10), "Offices", "", offices, List.of()),
                new Countries(Stream.of("FR", "RU", "SA").map(Sketch::country).toList()),
                List.of(WATCHED),
                List.of(),
                List.of(),
                List.of());
    }

    private List<Section> sections() {
        return questions.stream()
                .map(each -> each.id().value().substring(0, 1))
                .distinct()
                .map(letter -> new Section(
                        letter,
                        "Section " + letter,
                        questions.stream()
                                .filter(each -> each.id().value().startsWith(letter))
                                .toList()))
                .toList();
    }

    private Sketch ask(
            String id, QuestionType type, Condition visibleWhen, List<String> unsureOffices, String... options) {
        questions.add(new Question(
                id(id),
                "Question " + id + "?",
                "",
                type,
                Arrays.stream(options).map(Sketch::option).toList(),
                visibleWhen,
                unsureOffices.stream()
                        .map(each -> office(each, OFFICES.indexOf(each)))
                        .toList(),
                false,
                new Basis("Ours", List.of()),
                Lineage.NONE));
        return this;
    }

    private static Option option(String text) {
        String id = text.replace("!", "");
        return new Option(id, "Option " + id, text.endsWith("!"));
    }

    private static Office office(String id, int place) {
        return new Office(new OfficeId(id), "Office " + place, "", "", List.of(), List.of(), List.of());
    }

    private static Country country(String code) {
        return new Country(code, "Country " + code, List.of());
    }
}
