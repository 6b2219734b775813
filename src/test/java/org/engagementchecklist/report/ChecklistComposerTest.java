package org.engagementchecklist.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Contact;
import org.engagementchecklist.checklist.CountryGroup;
import org.engagementchecklist.checklist.Office;
import org.engagementchecklist.checklist.Option;
import org.engagementchecklist.checklist.Resource;
import org.engagementchecklist.checklist.Rule;
import org.engagementchecklist.checklist.Source;
import org.junit.jupiter.api.Test;

final class ChecklistComposerTest {
    private static final Checklist CHECKLIST = Shipped.checklist();
    private static final Report REPORT = ChecklistComposer.compose(CHECKLIST);
    private static final String TEXT = ReportText.joined(REPORT);

    @Test
    void it_begins_with_which_checklist_it_is_and_what_it_is_not() {
        assertThat(ReportText.of(REPORT))
                .startsWith(
                        "International Engagements Checklist",
                        "The whole checklist in plain words: what is asked, when, and where each answer leads",
                        "Checklist",
                        "international-engagements",
                        "Edition",
                        "2020-10",
                        "Rules as of",
                        "October 2020")
                .containsSubsequence(
                        "Fingerprint (SHA-256)",
                        CHECKLIST.edition().sha256(),
                        CHECKLIST.edition().provenance().label(),
                        CHECKLIST.edition().provenance().statement(),
                        "Contents",
                        "How to read it",
                        "Where it comes from");
        assertThat(REPORT.footer().notice()).isEqualTo("Not MIT's official checklist. Rules as of October 2020.");
    }

    @Test
    void it_ends_with_lines_to_sign_for_this_very_edition() {
        List<Block> last = REPORT.blocks().reversed();

        assertThat(last).startsWith(last.get(1), last.get(2));
        assertThat(((WriteIn) last.getFirst()).blanks())
                .extracting(WriteIn.Blank::label)
                .containsExactly("Name", "Office", "Date", "Signature");
        assertThat(((Prose) last.get(3)).text())
                .contains("edition 2020-10", CHECKLIST.edition().sha256());
    }

    @Test
    void everything_that_is_asked_or_advised_stands_in_it() {
        Stream<String> questions = CHECKLIST.questions().stream()
                .flatMap(question -> Stream.concat(
                        Stream.of(question.id() + "  " + question.text(), question.why()),
                        question.options().stream().map(Option::label)));
        Stream<String> rules = CHECKLIST.rules().stream()
                .flatMap(rule -> Stream.of(rule.id() + "  " + rule.office().name(), rule.action()));
        Stream<String> offices = CHECKLIST.directory().offices().stream()
                .flatMap(office -> Stream.concat(
                        Stream.of(office.name(), office.purpose()),
                        office.addresses()
                                .filter(contact -> contact.kind() != Contact.Kind.PAGE)
                                .map(Contact::value)));
        Stream<String> others = Stream.of(
                        CHECKLIST.groups().stream().map(CountryGroup::meaning),
                        CHECKLIST.resources().stream().map(Resource::name),
                        CHECKLIST.sources().stream().map(Source::what),
                        CHECKLIST.edition().provenance().account().stream())
                .flatMap(words -> words);

        List<String> all = Stream.of(questions, rules, offices, others)
                .flatMap(words -> words)
                .toList();
        assertThat(all).hasSizeGreaterThan(500);
        assertThat(TEXT).contains(all);
    }

    @Test
    void a_question_says_when_it_is_shown_and_what_looks_at_its_options() {
        assertThat(ReportText.of(REPORT))
                .containsSubsequence(
                        "C2  Will a proposal or application go to anyone outside MIT?",
                        "Yes  R05, R46, R47, C3",
                        "“Unsure” leads to: Research Administration Services (RAS).",
                        "If C2 is answered “Yes”.")
                .containsSubsequence(
                        "C3  When is the sponsor's deadline?",
                        "Date. Shown when “Will a proposal or application go to anyone outside MIT?” (C2) is answered “Yes”.",
                        "If C3 is past or fewer than 6 business days away.");
        assertThat(TEXT)
                .contains("MUST · Now, before anything else · lead time 5 business days before C3\n")
                .contains("About a person, so not printed in summaries unless asked for.");
    }

    @Test
    void rules_with_the_same_condition_share_its_words() {
        Rule first = rule("R10");
        Rule last = rule("R13");

        assertThat(TEXT)
                .containsOnlyOnce("If C6 is answered “Yes, senior leadership treats it as significant”.")
                .containsSubsequence(
                        "If C6 is answered “Yes, senior leadership treats it as significant”.",
                        first.action(),
                        last.action(),
                        "If C6 is answered “Possibly");
    }

    @Test
    void an_office_names_the_rules_that_lead_to_it() {
        Office animals = CHECKLIST.directory().offices().stream()
                .filter(office -> office.id().value().equals("CAC"))
                .findFirst()
                .orElseThrow();

        assertThat(ReportText.of(REPORT)).containsSubsequence("Offices", animals.name(), "Rules that lead here: R88.");
        assertThat(TEXT).contains("U-A4");
    }

    @Test
    void a_group_names_its_countries_and_what_looks_at_it() {
        assertThat(ReportText.of(REPORT))
                .containsSubsequence(
                        "Groups of countries", "Countries: Sudan, Venezuela, Belarus, Russia.", "Looked at by: R34.");
    }

    private static Rule rule(String id) {
        return CHECKLIST.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
