package org.engagementchecklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words of the bundles and the calls that take them out agree, in their keys, their gaps and what fills them. */
final class TextCallsTest {
    private static final TextCalls CALLS = new TextCalls(Sources.typedBelow(Sources.MAIN));
    private static final Set<String> WORDS = Set.of("java.lang.String", "java.nio.file.Path");
    private static final Set<String> NUMBERS = Set.of("int", "long", "java.lang.Integer", "java.lang.Long");

    /** A bundle, and the methods that take words out of it. */
    enum Bundle {
        WINDOW("org.engagementchecklist.ui.messages", "org.engagementchecklist.ui.common.Messages", "text"),
        PAPERS("org.engagementchecklist.report.words", "org.engagementchecklist.report.ReportWords", "say");

        /** Texts that are handed on with their gaps: a page of a paper is known only once it is set. */
        private static final Map<String, Integer> GAPS_FILLED_LATER = Map.of("footer.page", 2);

        private static final String PATTERN = "pattern";

        private final String name;
        private final String owner;
        private final String method;

        Bundle(String name, String owner, String method) {
            this.name = name;
            this.owner = owner;
            this.method = method;
        }

        Set<String> keys() {
            return new TreeSet<>(texts().keySet());
        }

        String text(String key) {
            return texts().getString(key);
        }

        /** {@return the calls that put something in place} */
        List<TextCalls.Call> filled() {
            return CALLS.of(owner, method);
        }

        /** {@return the calls that take the words as they are written} */
        List<TextCalls.Call> unfilled() {
            return CALLS.of(owner, PATTERN);
        }

        Stream<TextCalls.Call> allCalls() {
            return Stream.concat(filled().stream(), unfilled().stream());
        }

        Stream<String> references() {
            return Stream.of(method, PATTERN).flatMap(each -> CALLS.referencesTo(owner, each).stream());
        }

        private ResourceBundle texts() {
            return ResourceBundle.getBundle(name, Locale.ROOT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_key_of_every_call_can_be_read(Bundle bundle) {
        assertThat(bundle.allCalls().flatMap(call -> call.refused().stream().map(why -> call.place() + ": " + why)))
                .isEmpty();
        assertThat(bundle.references()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_key_that_is_called_has_words_and_every_word_is_called(Bundle bundle) {
        Set<String> called = new TreeSet<>();
        bundle.allCalls().forEach(call -> called.addAll(call.keys()));
        assertThat(without(called, bundle.keys())).as("called without words").isEmpty();
        assertThat(without(bundle.keys(), called)).as("never called").isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void no_apostrophe_is_lost(Bundle bundle) {
        assertThat(bundle.keys())
                .noneMatch(key -> bundle.text(key).replace("''", "").contains("'"));
    }

    @ParameterizedTest
    @EnumSource
    void every_gap_holds_words_or_chooses_by_a_number(Bundle bundle) {
        Map<String, List<String>> others = new TreeMap<>();
        bundle.keys()
                .forEach(key -> others.put(
                        key,
                        Gap.in(bundle.text(key)).stream()
                                .map(Gap::kind)
                                .filter(kind -> !Set.of("", "number", "choice").contains(kind))
                                .toList()));
        others.values().removeIf(List::isEmpty);
        assertThat(others).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_call_fills_the_gaps_of_its_words_with_what_fits(Bundle bundle) {
        List<String> faults = new ArrayList<>();
        bundle.filled()
                .forEach(call -> call.keys().stream()
                        .filter(bundle.keys()::contains)
                        .forEach(key -> fault(bundle.text(key), call.arguments())
                                .ifPresent(fault -> faults.add(call.place() + " " + key + ": " + fault))));
        bundle.unfilled().stream().flatMap(call -> call.keys().stream()).forEach(key -> {
            int filled = Bundle.GAPS_FILLED_LATER.getOrDefault(key, 0);
            if (gaps(bundle.text(key)) != filled) {
                faults.add(key + " has other gaps than " + filled);
            }
        });
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_text_can_be_put_together_for_none_for_one_and_for_many(Bundle bundle) {
        for (String key : bundle.keys()) {
            String text = bundle.text(key);
            for (int number : new int[] {0, 1, 2, 1_000}) {
                Object[] arguments = IntStream.range(0, gaps(text))
                        .mapToObj(gap -> Gap.in(text).stream()
                                        .anyMatch(each -> each.argument() == gap
                                                && !each.kind().isEmpty())
                                ? (Object) number
                                : "words")
                        .toArray();
                assertThat(new MessageFormat(text, Locale.US).format(arguments))
                        .as(key)
                        .doesNotContain("{", "}");
            }
        }
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        Set<String> rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    private static int gaps(String text) {
        return Gap.in(text).stream().mapToInt(gap -> gap.argument() + 1).max().orElse(0);
    }

    private static Optional<String> fault(String text, List<TypeMirror> arguments) {
        if (arguments.size() != gaps(text)) {
            return Optional.of(arguments.size() + " given, " + gaps(text) + " needed");
        }
        return Gap.in(text).stream()
                .filter(gap -> !fits(gap, arguments.get(gap.argument())))
                .findFirst()
                .map(gap -> gap + " is given " + arguments.get(gap.argument()));
    }

    private static boolean fits(Gap gap, TypeMirror type) {
        return NUMBERS.contains(type.toString())
                || (gap.kind().isEmpty() && (WORDS.contains(type.toString()) || speaksForItself(type)));
    }

    /** Only what is ours and says how it reads; a moment, an optional or a list would print as no person writes them. */
    private static boolean speaksForItself(TypeMirror type) {
        return !(type instanceof ArrayType)
                && type.toString().startsWith(House.ROOT)
                && ((DeclaredType) type)
                        .asElement().getEnclosedElements().stream()
                                .anyMatch(each -> each.getKind() == ElementKind.METHOD
                                        && each.getSimpleName().contentEquals("toString")
                                        && ((ExecutableElement) each)
                                                .getParameters()
                                                .isEmpty());
    }

    /**
     * A gap in a text.
     *
     * @param argument which argument fills it
     * @param kind empty for words
     */
    private record Gap(int argument, String kind) {

        /** {@return the gaps of a text, also those within the choices of others} */
        static List<Gap> in(String text) {
            List<Gap> gaps = new ArrayList<>();
            for (int start = text.indexOf('{'); start >= 0; ) {
                int end = closing(text, start);
                List<String> parts =
                        Arrays.asList(text.substring(start + 1, end).split(",", 3));
                gaps.add(new Gap(
                        Integer.parseInt(parts.getFirst().strip()),
                        parts.size() > 1 ? parts.get(1).strip() : ""));
                if (parts.size() > 2) {
                    gaps.addAll(in(parts.get(2)));
                }
                start = text.indexOf('{', end);
            }
            return gaps;
        }

        private static int closing(String text, int start) {
            int depth = 0;
            for (int place = start; place < text.length(); place++) {
                depth += text.charAt(place) == '{' ? 1 : text.charAt(place) == '}' ? -1 : 0;
                if (depth == 0) {
                    return place;
                }
            }
            throw new AssertionError("a gap is left open: " + text);
        }
    }
}
