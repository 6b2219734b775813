package org.engagementchecklist.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class FaultTest {
    private static final String ANSWER = "the partner is in Ruritania";

    @Test
    void the_same_kind_at_the_same_place_has_the_same_code_whatever_it_says() {
        assertThat(Stream.of(ANSWER, "another", "")
                        .map(message -> Fault.of(thrownHere(() -> new IllegalStateException(message)))
                                .code())
                        .distinct())
                .hasSize(1);
    }

    @Test
    void another_kind_or_another_place_has_another_code() {
        assertThat(List.of(
                        Fault.of(thrownHere(() -> new IllegalStateException("a")))
                                .code(),
                        Fault.of(thrownHere(() -> new IllegalArgumentException("a")))
                                .code(),
                        Fault.of(thrownThere(() -> new IllegalStateException("a")))
                                .code(),
                        Fault.of(new IllegalStateException(thrownHere(() -> new IllegalStateException("a"))))
                                .code()))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[0-9A-F]{4}-[0-9A-F]{4}"));
    }

    @Test
    void it_tells_kinds_and_places_of_all_causes_and_no_message() {
        Throwable cause = thrownThere(() -> new IllegalArgumentException(ANSWER));
        Throwable thrown = thrownHere(() -> new IllegalStateException(ANSWER, cause));
        thrown.addSuppressed(new IllegalStateException(ANSWER));
        Fault fault = Fault.of(thrown);
        assertThat(fault.kind()).isEqualTo("IllegalStateException");
        assertThat(fault.place()).hasValueSatisfying(place -> assertThat(place).startsWith("FaultTest."));
        assertThat(fault.account())
                .contains("java.lang.IllegalStateException", "java.lang.IllegalArgumentException")
                .anyMatch(line -> line.contains("FaultTest.thrownThere"));
        assertThat(fault.toString() + fault.line()).doesNotContain("Ruritania");
    }

    @Test
    void what_goes_on_for_ever_is_told_in_part() {
        IllegalStateException first = new IllegalStateException(ANSWER);
        first.initCause(new IllegalStateException(ANSWER, first));
        assertThat(Fault.of(first).account()).hasSizeLessThan(600);
        Throwable deep = overflow();
        assertThat(Fault.of(deep).account()).hasSizeLessThan(70).anyMatch(line -> line.matches("    and \\d+ more"));
    }

    private static Throwable overflow() {
        try {
            return deepest(new ArrayList<>());
        } catch (StackOverflowError deep) {
            return deep;
        }
    }

    /** Asks on and on: what is asked for its text holds itself. */
    private static Throwable deepest(List<Object> holder) {
        holder.add(List.of(holder));
        return new IllegalStateException(holder.toString());
    }

    private static Throwable thrownHere(Supplier<Throwable> making) {
        return making.get();
    }

    private static Throwable thrownThere(Supplier<Throwable> making) {
        return making.get();
    }
}
