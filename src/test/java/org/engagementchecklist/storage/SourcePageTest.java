package org.engagementchecklist.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Resource;
import org.engagementchecklist.checklist.Rule;
import org.engagementchecklist.checklist.Source;
import org.engagementchecklist.checklist.Strength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every statement of the page of late 2020 has its place in both editions, and none is said more weakly than there. */
class SourcePageTest {

    private static final String TITLE = "## The page of late 2020, statement by statement";
    private static final String NOTHING = "–";

    /** What a later page says less firmly. */
    private static final int REVIEW_OF_EVERYTHING = 9;

    /** A statement of the page, with what became of it, by the columns of its row. */
    record Statement(int number, List<String> cells) {
        String words() {
            return cells.get(1);
        }

        Optional<Strength> firmness() {
            return Optional.of(cells.get(2))
                    .filter(each -> !each.equals(NOTHING))
                    .map(Strength::valueOf);
        }

        List<String> questions(Checklist edition) {
            return ids(3, edition);
        }

        List<String> rules(Checklist edition) {
            return ids(4, edition);
        }

        List<String> offices(Checklist edition) {
            return ids(5, edition);
        }

        List<String> resources(Checklist edition) {
            return ids(6, edition);
        }

        private List<String> ids(int column, Checklist edition) {
            return Arrays.stream(cells.get(column).split(", ", -1))
                    .filter(each -> !each.equals(NOTHING))
                    .filter(each -> !each.contains("(")
                            || each.contains(edition.edition().key().edition()))
                    .map(each -> each.replaceFirst(" \\(.*", ""))
                    .toList();
        }

        /** {@return the rules that the row names and that lead to one of its offices} */
        List<Rule> leading(Checklist edition) {
            return edition.rules().stream()
                    .filter(each -> rules(edition).contains(each.id()))
                    .filter(each -> offices(edition).contains(each.office().id().value()))
                    .toList();
        }

        @Override
        public String toString() {
            return number + " " + words();
        }
    }

    static List<Statement> statements() {
        try (Stream<String> lines = Files.lines(Shipped.FOLDER.resolve("README.md"))) {
            return lines.dropWhile(each -> !each.equals(TITLE))
                    .skip(1)
                    .takeWhile(each -> !each.startsWith("## "))
                    .filter(each -> each.matches("\\| \\d+ \\|.*"))
                    .map(each -> List.of(each.substring(2, each.length() - 2).split(" \\| ", -1)))
                    .map(cells -> new Statement(Integer.parseInt(cells.getFirst()), cells))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void the_statements_are_numbered() {
        assertThat(statements().stream().map(Statement::number))
                .hasSizeGreaterThan(20)
                .isEqualTo(IntStream.rangeClosed(1, statements().size()).boxed().toList());
    }

    @ParameterizedTest
    @MethodSource("statements")
    void each_has_its_place_in_both_editions(Statement statement) {
        assertThat(Shipped.editions()).hasSizeGreaterThan(1).allSatisfy(edition -> {
            assertThat(edition.questions().stream().map(each -> each.id().value()))
                    .containsAll(statement.questions(edition));
            assertThat(edition.rules().stream().map(Rule::id)).containsAll(statement.rules(edition));
            assertThat(edition.directory().offices().stream()
                            .map(each -> each.id().value()))
                    .containsAll(statement.offices(edition));
            assertThat(edition.resources().stream().map(Resource::id)).containsAll(statement.resources(edition));
            assertThat(Stream.of(statement.rules(edition), statement.resources(edition)))
                    .anySatisfy(ids -> assertThat(ids).isNotEmpty());
        });
    }

    @ParameterizedTest
    @MethodSource("statements")
    void its_rules_lead_to_its_offices_from_its_questions(Statement statement) {
        assertThat(Shipped.editions()).allSatisfy(edition -> {
            assertThat(statement.leading(edition).stream()
                            .map(each -> each.office().id().value()))
                    .containsAll(statement.offices(edition));
            assertThat(statement.leading(edition).stream()
                            .flatMap(each -> each.when().reads().stream())
                            .map(Object::toString))
                    .containsAll(statement.rules(edition).isEmpty() ? List.of() : statement.questions(edition));
        });
    }

    @ParameterizedTest
    @MethodSource("statements")
    void none_is_weaker_than_on_the_page(Statement statement) {
        statement.firmness().ifPresent(firmness -> {
            assertThat(statement.leading(Shipped.edition("2020-10")).stream()
                            .map(Rule::strength)
                            .min(Strength::compareTo))
                    .hasValue(firmness);
            assertThat(statement.leading(Shipped.edition("2026-11")).stream()
                            .map(Rule::strength)
                            .min(Strength::compareTo))
                    .hasValueSatisfying(later -> assertThat(later.compareTo(firmness) <= 0)
                            .isEqualTo(statement.number() != REVIEW_OF_EVERYTHING));
        });
    }

    @ParameterizedTest
    @MethodSource("statements")
    void in_the_edition_of_its_time_something_rests_on_the_page(Statement statement) {
        Checklist edition = Shipped.edition("2020-10");
        Stream<List<Source>> resting = Stream.concat(
                edition.rules().stream()
                        .filter(each -> statement.rules(edition).contains(each.id()))
                        .map(Rule::sources),
                edition.resources().stream()
                        .filter(each -> statement.resources(edition).contains(each.id()))
                        .map(Resource::sources));

        assertThat(resting.flatMap(List::stream).map(Source::id)).contains("SEED");
    }
}
