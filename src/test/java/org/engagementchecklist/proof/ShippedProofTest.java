package org.engagementchecklist.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.assessment.Assessor;
import org.engagementchecklist.assessment.Circumstances;
import org.engagementchecklist.assessment.Possibility;
import org.engagementchecklist.storage.LoadedChecklist;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is asserted of every checklist that is shipped. */
class ShippedProofTest {

    private static final LocalDate MONDAY = LocalDate.of(2020, 11, 2);

    /** An edition under the name of its file. */
    record Edition(LoadedChecklist.Usable loaded, Proof proof) {
        @Override
        public String toString() {
            return loaded.checklist().edition().key().toString();
        }
    }

    static List<Edition> editions() {
        return Shipped.LIBRARY.all().stream()
                .map(LoadedChecklist.Usable.class::cast)
                .map(loaded -> new Edition(loaded, loaded.proved(Terms.on(MONDAY))))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void a_shipped_checklist_has_no_error_and_no_warning(Edition edition) {
        assertThat(edition.loaded().defects(edition.proof(), List.of()))
                .filteredOn(defect -> defect.severity() != Severity.NOTE)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void everything_in_it_can_happen_by_the_answers_it_names(Edition edition) {
        edition.proof()
                .reach()
                .bySubject()
                .forEach((subject, possibility) -> assertThat(possibility)
                        .as(subject.toString())
                        .isInstanceOfSatisfying(Possibility.Possible.class, found -> {
                            assertThat(found.smallest()).isTrue();
                            assertThat(Assessor.assess(edition.loaded().checklist(), found.answers(), MONDAY)
                                            .effective())
                                    .isEqualTo(found.answers());
                        }));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void the_answers_it_names_do_what_they_are_named_for(Edition edition) {
        Goals.of(edition.loaded().checklist())
                .forEach((subject, goal) -> assertThat(edition.proof().reach().to(subject))
                        .as(subject.toString())
                        .containsInstanceOf(Possibility.Possible.class)
                        .get()
                        .matches(found ->
                                new Circumstances(((Possibility.Possible) found).answers(), MONDAY).satisfy(goal)));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void every_rule_fires_in_a_worked_engagement_and_every_change_is_noticed(Edition edition) {
        assertThat(edition.proof().coverage().untested()).isEmpty();
        assertThat(edition.proof().mutation().unnoticed()).isEmpty();
        assertThat(edition.proof().mutation().noticed()).isGreaterThan(300);
    }
}
