package org.engagementchecklist.edition;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;

/**
 * Something held that seeks its place in another edition.
 *
 * @param given the form of the answer that goes there
 * @param target the question that goes on with its own, if there is one
 * @param fit whether the answer can stand there; empty without an answer or a target
 */
record Claim(Held held, Optional<Given> given, Optional<Question> target, Optional<Fit> fit) {

    /** Of several claims to one question, the one that comes first has it. */
    static final Comparator<Claim> RANK = Comparator.comparingInt(Claim::rank).thenComparingInt(Claim::distance);

    /** {@return the claim in which the answer is best kept: in its original form, else as it stands} */
    static Claim of(Held held, Succession succession) {
        List<Claim> claims = held.forms().stream()
                .map(form -> of(form, held, succession))
                .filter(claim -> claim.target().isPresent())
                .toList();
        Optional<Question> first = claims.stream().findFirst().flatMap(Claim::target);
        return claims.stream()
                .filter(claim -> claim.hasFit() && claim.target().equals(first))
                .findFirst()
                .or(() -> claims.stream().findFirst())
                .orElseGet(() ->
                        new Claim(held, held.forms().stream().findFirst(), succession.of(held.id()), Optional.empty()));
    }

    private static Claim of(Given form, Held held, Succession succession) {
        Optional<Question> target = succession.of(form.asked().id());
        return new Claim(held, Optional.of(form), target, target.map(each -> fit(form, held, each, succession)));
    }

    private static Fit fit(Given form, Held held, Question target, Succession succession) {
        Optional<Question> former =
                Optional.of(held.question()).filter(_ -> held.given().equals(Optional.of(form)));
        return new Fitting(target, former, succession.to().countries()).of(form);
    }

    /** {@return the name under which it seeks its place} */
    QuestionId via() {
        return given.map(each -> each.asked().id()).orElse(held.id());
    }

    boolean isOfSameQuestion() {
        return distance() == 0;
    }

    boolean hasFit() {
        return fit.filter(Fit::isGood).isPresent();
    }

    /**
     * What stands there beside the answer. What is typed does only where the question has a field for it. If the answer cannot, a request to confirm it goes with it, and at another
     * question everything does.
     */
    List<Item> staying() {
        boolean alone = given.isPresent() && !hasFit();
        return held.items().stream()
                .filter(item -> !item.isOfAnswer() && !(item instanceof Item.Typed && !takesTyped()))
                .filter(item -> !(alone && (item.isRequest() || distance() > 0)))
                .toList();
    }

    /** {@return whether something is typed for which the question has no field} */
    boolean leavesTyped() {
        return held.typed().isPresent() && !takesTyped();
    }

    private boolean takesTyped() {
        return target.filter(question -> question.type().takesTyped()).isPresent();
    }

    /** {@return whether anything of it would stand there} */
    boolean takesPlace() {
        return hasFit() || !staying().isEmpty();
    }

    /** {@return whether it is the answer from which the standing one was made} */
    boolean isOriginal() {
        return given.isPresent() && !given.equals(held.given());
    }

    private int rank() {
        return distance() == 0 ? 0 : hasFit() ? 1 : 2;
    }

    private int distance() {
        return target.map(question -> Succession.distance(via(), question)).orElse(Integer.MAX_VALUE);
    }
}
