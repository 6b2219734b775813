package org.engagementchecklist;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.engagementchecklist.House.CORE;
import static org.engagementchecklist.House.ROOT;
import static org.engagementchecklist.House.UI_COMMON;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.text.TextFlow;
import org.engagementchecklist.assessment.Budget;
import org.engagementchecklist.checklist.LinkTarget;
import org.engagementchecklist.checklist.WebPage;
import org.engagementchecklist.ui.common.Command;
import org.engagementchecklist.ui.common.Dates;
import org.engagementchecklist.ui.common.Handover;
import org.engagementchecklist.ui.common.Labelled;
import org.engagementchecklist.ui.common.LineField;
import org.engagementchecklist.ui.common.OtherPrograms;
import org.engagementchecklist.ui.common.Outside;
import org.engagementchecklist.ui.common.Paragraph;
import org.engagementchecklist.ui.common.ProseArea;
import org.engagementchecklist.ui.common.UndoKeys;
import org.engagementchecklist.ui.common.Visibility;
import org.engagementchecklist.ui.common.Wrapping;

/** What may be done where: values in the core, one door to windows and threads, no network, no clock. */
@AnalyzeClasses(packages = ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
final class ConductTest {
    private static final Set<String> WINDOWS = Set.of(
            "javafx.stage.Stage",
            "javafx.stage.FileChooser",
            "javafx.stage.DirectoryChooser",
            "javafx.scene.control.Dialog");

    @ArchTest
    static final ArchRule the_core_does_not_read_the_locale_of_the_machine = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .accessTargetWhere(access("uses the default locale", ConductTest::readsTheLocale));

    @ArchTest
    static final ArchRule the_core_has_no_mutable_fields = fields().that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(CORE)
            .and()
            .areNotDeclaredIn(Budget.class)
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule the_core_is_made_of_values = classes()
            .that()
            .resideInAnyPackage(CORE)
            .and(not(describe("are made by the compiler", ConductTest::isMadeByTheCompiler)))
            .should(ArchCondition.from(describe("be records, enums, sealed or final", ConductTest::isClosed)));

    @ArchTest
    static final ArchRule there_is_no_static_mutable_state =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule only_the_common_part_of_the_window_opens_windows = noClasses()
            .that()
            .resideOutsideOfPackage(UI_COMMON)
            .should()
            .accessTargetWhere(access("makes a window", ConductTest::makesAWindow));

    @ArchTest
    static final ArchRule only_the_common_part_of_the_window_changes_threads = noClasses()
            .that()
            .resideOutsideOfPackage(UI_COMMON)
            .should()
            .accessTargetWhere(access(
                    "uses runLater",
                    access -> access.getTarget().getFullName().startsWith("javafx.application.Platform.runLater(")));

    @ArchTest
    static final ArchRule parts_of_a_screen_are_shown_and_hidden_in_one_way = noClasses()
            .that()
            .doNotBelongToAnyOf(Visibility.class)
            .should()
            .accessTargetWhere(access("shows or hides a node by itself", ConductTest::showsOrHides));

    @ArchTest
    static final ArchRule words_wrap_in_one_way = noClasses()
            .that()
            .doNotBelongToAnyOf(Wrapping.class, Paragraph.class)
            .should()
            .accessTargetWhere(access("wraps by itself", ConductTest::wraps));

    @ArchTest
    static final ArchRule every_text_field_takes_the_same_of_what_is_typed_and_pasted = noClasses()
            .that()
            .doNotBelongToAnyOf(LineField.class, ProseArea.class)
            .and()
            .doNotHaveSimpleName("SelectableText")
            .and()
            .doNotHaveSimpleName("TextGuard")
            .should()
            .accessTargetWhere(access("has a text field of its own", ConductTest::makesATextField));

    @ArchTest
    static final ArchRule keys_are_given_only_to_what_stands_in_a_menu_or_on_a_button = noClasses()
            .that()
            .doNotBelongToAnyOf(Command.class, UndoKeys.class)
            .should()
            .accessTargetWhere(access("has keys of its own", ConductTest::givesKeys));

    @ArchTest
    static final ArchRule labels_lead_to_their_fields_in_one_way = noClasses()
            .that()
            .doNotBelongToAnyOf(Labelled.class)
            .should()
            .accessTargetWhere(
                    access("ties a label by itself", access -> access.getName().equals("setLabelFor")));

    @ArchTest
    static final ArchRule the_window_says_days_and_moments_in_one_way = noClasses()
            .that()
            .resideInAPackage(House.UI)
            .and()
            .doNotBelongToAnyOf(Dates.class)
            .should()
            .accessTargetWhere(access(
                    "formats a date by itself",
                    access -> access.getName().equals("ofPattern")
                            || access.getName().startsWith("ofLocalized")));

    @ArchTest
    static final ArchRule nothing_opens_the_network = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.net..", "javax.net..", "java.rmi..", "com.sun.net..")
                    .and(not(assignableTo(URI.class).or(assignableTo(URISyntaxException.class)))))
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.nio\\.channels\\..*(Socket|Datagram).*")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene.web..", "javafx.scene.media..");

    @ArchTest
    static final ArchRule nothing_but_its_door_starts_another_program = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(ROOT + ".ui.SystemPrograms")
            .and()
            .resideOutsideOfPackage(ROOT)
            .should()
            .accessTargetWhere(access("starts another program", ConductTest::startsAProgram));

    @ArchTest
    static final ArchRule the_door_to_other_programs_takes_nothing_but_what_may_be_handed_over = methods()
            .that()
            .areDeclaredIn(Outside.class)
            .or()
            .areDeclaredIn(OtherPrograms.class)
            .should(ArchCondition.from(describe(
                    "take it first",
                    method -> method.getRawParameterTypes().getFirst().isEquivalentTo(Handover.class))));

    @ArchTest
    static final ArchRule addresses_are_read_only_where_they_are_judged = noClasses()
            .that()
            .doNotBelongToAnyOf(WebPage.class)
            .and()
            .doNotHaveFullyQualifiedName(ROOT + ".cli.FileArgument")
            .and()
            .doNotHaveFullyQualifiedName(ROOT + ".ui.SystemPrograms")
            .should()
            .dependOnClassesThat(assignableTo(URI.class).or(assignableTo(URISyntaxException.class)));

    @ArchTest
    static final ArchRule what_may_be_linked_and_handed_over_is_closed = classes()
            .that()
            .belongToAnyOf(LinkTarget.class, Handover.class)
            .should(ArchCondition.from(describe("be records or sealed", ConductTest::isClosed)));

    @ArchTest
    static final ArchRule nothing_opens_a_stream_from_an_address = noClasses()
            .should()
            .accessTargetWhere(access(
                    "opens an address",
                    access -> Set.of("openStream", "openConnection").contains(access.getName())));

    @ArchTest
    static final ArchRule only_the_root_reads_the_clock = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT)
            .should()
            .accessTargetWhere(access("reads the clock", ConductTest::readsTheClock));

    @ArchTest
    static final ArchRule only_the_command_line_and_the_root_write_to_the_console = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + ".cli..", ROOT)
            .should()
            .accessTargetWhere(access("writes to the console", ConductTest::writesToTheConsole));

    @ArchTest
    static final ArchRule names_say_what_a_thing_is = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Utils?|Handler|Data|Info|Impl|Base|DTO|Dto)(\\$.*)?")
            .orShould()
            .haveSimpleNameStartingWith("Abstract");

    private static DescribedPredicate<JavaAccess<?>> access(String words, Predicate<JavaAccess<?>> test) {
        return describe(words, test);
    }

    /** Asking whether a node is visible is another matter, and so are the columns of a table. */
    private static boolean showsOrHides(JavaAccess<?> access) {
        return access.getTargetOwner().isAssignableTo(Node.class)
                && Set.of("setVisible", "setManaged", "managedProperty").contains(access.getName());
    }

    /** A calendar beside a field is a date picker in which nothing is typed. */
    private static boolean makesATextField(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        return switch (access.getName()) {
            case "<init>" ->
                owner.getPackageName().startsWith("javafx.")
                        && (owner.isAssignableTo(TextInputControl.class)
                                || (owner.isAssignableTo(DatePicker.class)
                                        && !access.getOriginOwner()
                                                .getSimpleName()
                                                .equals("DateField")));
            case "setEditable" -> owner.isAssignableTo(ComboBox.class);
            case "getEditor", "setTextFormatter" -> true;
            default -> false;
        };
    }

    private static boolean givesKeys(JavaAccess<?> access) {
        return switch (access.getName()) {
            case "match" -> access.getTargetOwner().isAssignableTo(KeyCombination.class);
            case "setAccelerator", "getAccelerators", "addMnemonic" -> true;
            default -> false;
        };
    }

    private static boolean wraps(JavaAccess<?> access) {
        return Set.of("setWrapText", "wrapTextProperty", "setWrappingWidth", "wrappingWidthProperty")
                        .contains(access.getName())
                || (access.getName().equals("<init>") && access.getTargetOwner().isEquivalentTo(TextFlow.class));
    }

    private static boolean startsAProgram(JavaAccess<?> access) {
        String target = access.getTarget().getFullName();
        return target.startsWith("java.lang.ProcessBuilder.<init>")
                || target.startsWith("java.lang.Runtime.exec(")
                || target.startsWith("java.awt.Desktop.")
                || access.getName().equals("getHostServices");
    }

    private static boolean readsTheLocale(JavaAccess<?> access) {
        return switch (access.getTarget().getFullName()) {
            case "java.util.Locale.getDefault()",
                    "java.lang.String.formatted([Ljava.lang.Object;)",
                    "java.lang.String.formatted(java.lang.Object[])",
                    "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
                    "java.lang.String.format(java.lang.String, java.lang.Object[])",
                    "java.lang.String.toLowerCase()",
                    "java.lang.String.toUpperCase()",
                    "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)" -> true;
            default -> false;
        };
    }

    private static boolean readsTheClock(JavaAccess<?> access) {
        return switch (access.getTargetOwner().getPackageName() + " " + access.getName()) {
            case "java.time now",
                    "java.time.chrono now",
                    "java.time systemUTC",
                    "java.time systemDefaultZone",
                    "java.time system" -> true;
            default ->
                access.getTarget().getFullName().equals("java.lang.System.currentTimeMillis()")
                        || access.getTarget().getFullName().equals("java.util.Date.<init>()");
        };
    }

    private static boolean writesToTheConsole(JavaAccess<?> access) {
        return access.getTarget().getFullName().matches("java\\.lang\\.System\\.(out|err|in)")
                || access.getName().equals("printStackTrace");
    }

    private static boolean makesAWindow(JavaAccess<?> access) {
        return access.getName().equals("<init>") && WINDOWS.stream().anyMatch(access.getTargetOwner()::isAssignableTo);
    }

    private static boolean isMadeByTheCompiler(JavaClass type) {
        return type.isAnonymousClass()
                || type.getName().matches(".*\\$\\d+")
                || type.getSimpleName().equals("package-info");
    }

    private static boolean isClosed(JavaClass type) {
        return type.isRecord()
                || type.isEnum()
                || type.reflect().isSealed()
                || type.getModifiers().contains(JavaModifier.FINAL);
    }
}
