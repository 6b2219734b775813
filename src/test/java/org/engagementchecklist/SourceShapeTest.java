package org.engagementchecklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.Tree;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** What every source file of the house may and must hold. How large a class may grow is left to taste. */
final class SourceShapeTest {
    private static final List<Sources.Source> SOURCES = Sources.below(Sources.MAIN);
    private static final List<Sources.Type> TYPES =
            SOURCES.stream().flatMap(source -> source.types().stream()).toList();

    private static final Set<Modifier> CLOSED = Set.of(Modifier.FINAL, Modifier.SEALED, Modifier.ABSTRACT);
    private static final Pattern UNFINISHED = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|X" + "XX|HA" + "CK)\\b");
    private static final Pattern SIGNED = Pattern.compile("@(author|version|since)\\b");
    private static final Pattern CODE = Pattern.compile(
            "(?m)^[\\s/*]*(.*[=(].*;|.*\\{|\\}|(return|throw|break|continue|import)\\b.*;|@Override)[\\s*/]*$");

    @Test
    void every_class_is_final_sealed_or_abstract() {
        assertThat(TYPES).filteredOn(SourceShapeTest::isOpen).isEmpty();
    }

    @Test
    void every_public_type_says_what_it_is() {
        assertThat(TYPES)
                .filteredOn(type -> type.tree().getModifiers().getFlags().contains(Modifier.PUBLIC))
                .filteredOn(type -> type.comment().isEmpty())
                .isEmpty();
    }

    @Test
    void every_package_says_what_it_is_and_that_nothing_in_it_is_null() {
        Set<Path> described = Set.copyOf(SOURCES.stream()
                .filter(source -> source.file().endsWith("package-info.java"))
                .filter(source -> source.comment().isPresent())
                .filter(source ->
                        source.unit().getPackageAnnotations().toString().contains("@NullMarked"))
                .map(source -> source.file().getParent())
                .toList());
        assertThat(SOURCES).extracting(source -> source.file().getParent()).isSubsetOf(described);
    }

    @Test
    void there_is_no_module_of_our_own() {
        assertThat(Sources.filesBelow(Sources.MAIN)).noneMatch(file -> file.endsWith("module-info.java"));
    }

    @Test
    void nothing_is_left_to_be_done_later() {
        assertThat(allFiles())
                .filteredOn(file -> UNFINISHED.matcher(Sources.textOf(file)).find())
                .isEmpty();
    }

    @Test
    void nothing_is_signed_or_dated() {
        assertThat(allFiles())
                .filteredOn(file -> Sources.commentsIn(file).stream().anyMatch(SIGNED.asPredicate()))
                .isEmpty();
    }

    @Test
    void no_code_is_commented_out() {
        assertThat(allFiles().flatMap(SourceShapeTest::commentedOutCode)).isEmpty();
    }

    @Test
    void no_test_sleeps_or_is_skipped() {
        assertThat(Sources.filesBelow(Sources.TEST))
                .filteredOn(
                        file -> Pattern.compile("Thread\\." + "sleep|@Dis" + "abled|\\bassume" + "(That|True|False)\\b")
                                .matcher(Sources.textOf(file))
                                .find())
                .isEmpty();
    }

    /** What is saved as a PDF gets its ending, and backups lie in a folder named after their file: nothing is looked for. */
    @Test
    void one_rule_alone_tells_an_engagement_from_another_file() {
        Pattern byName = Pattern.compile("\\b(endsWith|startsWith|equals\\w*|matches|contains|(lastI|i)ndexOf|split)\\("
                + "[^;\\n]*(EXTENSION|engagement[\"$|])");
        assertThat(Sources.filesBelow(Sources.MAIN))
                .filteredOn(file -> byName.matcher(Sources.textOf(file)).find())
                .extracting(file -> String.valueOf(file.getFileName()))
                .containsExactlyInAnyOrder("EngagementName.java", "Backups.java", "PdfFiles.java");
    }

    private static Stream<Path> allFiles() {
        return Stream.of(Sources.MAIN, Sources.TEST).flatMap(folder -> Sources.filesBelow(folder).stream());
    }

    private static boolean isOpen(Sources.Type type) {
        return type.tree().getKind() == Tree.Kind.CLASS
                && type.tree().getModifiers().getFlags().stream().noneMatch(CLOSED::contains);
    }

    private static Stream<String> commentedOutCode(Path file) {
        return Sources.commentsIn(file).stream()
                .filter(comment -> !comment.startsWith("/**"))
                .filter(comment -> CODE.matcher(comment).find())
                .map(comment -> file + ": " + comment);
    }
}
