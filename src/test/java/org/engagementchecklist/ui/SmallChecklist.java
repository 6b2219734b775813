package org.engagementchecklist.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Basis;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.Contact;
import org.engagementchecklist.checklist.Countries;
import org.engagementchecklist.checklist.Country;
import org.engagementchecklist.checklist.CountryGroup;
import org.engagementchecklist.checklist.DayCount;
import org.engagementchecklist.checklist.Directory;
import org.engagementchecklist.checklist.Edition;
import org.engagementchecklist.checklist.EditionKey;
import org.engagementchecklist.checklist.EmailAddress;
import org.engagementchecklist.checklist.Legend;
import org.engagementchecklist.checklist.Lineage;
import org.engagementchecklist.checklist.Office;
import org.engagementchecklist.checklist.OfficeId;
import org.engagementchecklist.checklist.Option;
import org.engagementchecklist.checklist.Origin;
import org.engagementchecklist.checklist.Person;
import org.engagementchecklist.checklist.Provenance;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.checklist.QuestionType;
import org.engagementchecklist.checklist.Rule;
import org.engagementchecklist.checklist.Section;
import org.engagementchecklist.checklist.Source;
import org.engagementchecklist.checklist.Strength;
import org.engagementchecklist.checklist.Time;
import org.engagementchecklist.checklist.Unsure;
import org.engagementchecklist.checklist.WebPage;
import org.engagementchecklist.engagement.EditionUsed;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.ui.common.Access;
import org.engagementchecklist.ui.common.EngagementSession;

/** A checklist of eight questions, one of every type, on which the tests of the window walk. */
public final class SmallChecklist {
    /** Monday, 2 November 2020, ten in the morning. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2020-11-02T10:00:00Z"), ZoneOffset.UTC);

    public static final QuestionId PLAN = new QuestionId("A1");
    public static final QuestionId STRANDS = new QuestionId("A2");
    public static final QuestionId STAGE = new QuestionId("A3");
    public static final QuestionId WHERE = new QuestionId("B1");
    public static final QuestionId PROPOSAL = new QuestionId("C1");
    public static final QuestionId DEADLINE = new QuestionId("C2");
    public static final QuestionId AMOUNT = new QuestionId("C3");
    public static final QuestionId SHIPPED = new QuestionId("D1");

    public static final Checklist CHECKLIST = checklist();

    private SmallChecklist() {}

    /** {@return a session with an engagement that nobody has answered} */
    public static EngagementSession session() {
        return new EngagementSession(CHECKLIST, engagement(), CLOCK, Access.WRITE);
    }

    /** {@return a started engagement} */
    public static Engagement engagement() {
        return Engagement.started(new UUID(0, 1), EditionUsed.of(CHECKLIST.edition()), CLOCK.instant());
    }

    public static Answer choice(String option) {
        return new Answer.Choice(option);
    }

    public static Answer choices(String... options) {
        return new Answer.Choices(List.of(options));
    }

    public static Question question(QuestionId id) {
        return CHECKLIST.question(id).orElseThrow();
    }

    private static Checklist checklist() {
        Edition edition = new Edition(
                new EditionKey("small", "2020-10"),
                YearMonth.of(2020, 10),
                "Small checklist",
                new Provenance(YearMonth.of(2020, 11), "Not official", "Not the official checklist.", List.of()),
                "0".repeat(64));
        return new Checklist(
                edition,
                legend(),
                sections(),
                rules(),
                new Directory(
                        "small",
                        YearMonth.of(2020, 10),
                        "Offices",
                        "",
                        List.of(office("EXPORT"), office("RAS")),
                        List.of()),
                countries(),
                List.of(elevated()),
                List.of(),
                List.of(source()),
                List.of());
    }

    private static Legend legend() {
        Map<Strength, String> strengths = new LinkedHashMap<>();
        Arrays.stream(Strength.values()).forEach(each -> strengths.put(each, "Meaning of " + each));
        return new Legend(
                strengths, List.of(now(), early()), List.of(origin()), new Unsure(early(), "Find out.", origin()));
    }

    private static List<Section> sections() {
        Condition more = new Condition.Not(new Condition.Only(STRANDS, "travel_only"));
        Condition proposal = new Condition.Is(PROPOSAL, "yes");
        return List.of(
                new Section(
                        "A",
                        "The engagement",
                        List.of(
                                question(PLAN, QuestionType.TEXT, Condition.always()),
                                question(
                                        STRANDS,
                                        QuestionType.MULTI_CHOICE,
                                        Condition.always(),
                                        option("research"),
                                        option("students"),
                                        option("unsure"),
                                        exclusive("travel_only")),
                                question(STAGE, QuestionType.SINGLE_CHOICE, more, option("idea"), option("running")))),
                new Section("B", "Partners", List.of(question(WHERE, QuestionType.COUNTRIES, Condition.always()))),
                new Section(
                        "C",
                        "Funding",
                        List.of(
                                question(
                                        PROPOSAL,
                                        QuestionType.YES_NO_UNSURE,
                                        more,
                                        option("yes"),
                                        option("no"),
                                        option("unsure")),
                                question(DEADLINE, QuestionType.DATE, proposal),
                                question(AMOUNT, QuestionType.MONEY, proposal))),
                new Section(
                        "D",
                        "Things sent",
                        List.of(question(
                                SHIPPED,
                                QuestionType.YES_NO_UNSURE,
                                Condition.always(),
                                option("yes"),
                                option("no"),
                                option("unsure")))));
    }

    private static List<Rule> rules() {
        return List.of(
                rule("R1", new Condition.Is(SHIPPED, "yes"), "EXPORT", Strength.STOP, now()),
                rule("R2", new Condition.Is(PROPOSAL, "yes"), "RAS", Strength.MUST, early()),
                rule("R3", new Condition.InGroup(List.of(WHERE), elevated()), "EXPORT", Strength.SHOULD, early()),
                rule(
                        "R4",
                        new Condition.FewerDaysAwayThan(DEADLINE, 6, DayCount.BUSINESS),
                        "RAS",
                        Strength.MUST,
                        now()));
    }

    private static Rule rule(String id, Condition when, String office, Strength strength, Time time) {
        return new Rule(
                id,
                Optional.empty(),
                when,
                office(office),
                strength,
                time,
                "Do what " + id + " says.",
                Optional.empty(),
                origin(),
                List.of(source()));
    }

    private static Question question(QuestionId id, QuestionType type, Condition when, Option... options) {
        List<Office> unsure = Stream.of(options).anyMatch(Option::isUnsure) ? List.of(office("RAS")) : List.of();
        return new Question(
                id,
                "Question " + id + "?",
                "Why " + id + " matters.",
                type,
                List.of(options),
                when,
                unsure,
                false,
                new Basis("Made up", List.of(source())),
                Lineage.NONE);
    }

    private static Option option(String id) {
        return new Option(id, "Option " + id, false);
    }

    private static Option exclusive(String id) {
        return new Option(id, "Option " + id, true);
    }

    private static Office office(String id) {
        return new Office(
                new OfficeId(id),
                "Office of " + id,
                "",
                "For " + id,
                List.of(new Contact(new Contact.Email(new EmailAddress("office@example.org")), "", List.of(source()))),
                List.of(new Person("A. Person", "chair", "2020", List.of(source()))),
                List.of(source()));
    }

    private static Countries countries() {
        return new Countries(List.of(
                new Country("FR", "France", List.of()),
                new Country("RU", "Russia", List.of("Russian Federation")),
                new Country("GB", "United Kingdom", List.of("UK", "Britain")),
                new Country("US", "United States", List.of("USA"))));
    }

    private static CountryGroup elevated() {
        return new CountryGroup("ELEVATED", "Countries with an extra review", Set.of("RU"), List.of(source()), "");
    }

    private static Source source() {
        return new Source("S", "A page", List.of(new WebPage("https://example.org/page")), "2020", "", origin());
    }

    private static Origin origin() {
        return new Origin("OWN", "Made up for tests");
    }

    private static Time now() {
        return new Time("NOW", 0, "Now, before anything else");
    }

    private static Time early() {
        return new Time("EARLY", 1, "While planning");
    }
}
