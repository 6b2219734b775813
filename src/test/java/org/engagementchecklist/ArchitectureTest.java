package org.engagementchecklist;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

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
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The arrows of the house: who may know whom, and what only one of them may touch. */
@AnalyzeClasses(packages = "org.engagementchecklist", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final String ROOT = "org.engagementchecklist";
    private static final String UI = ROOT + ".ui..";
    private static final String UI_COMMON = ROOT + ".ui.common..";
    private static final String[] CORE = {
        ROOT + ".checklist..", ROOT + ".engagement..", ROOT + ".assessment..", ROOT + ".proof..", ROOT + ".edition.."
    };
    private static final Set<String> WINDOWS = Set.of(
            "javafx.stage.Stage",
            "javafx.stage.FileChooser",
            "javafx.stage.DirectoryChooser",
            "javafx.scene.control.Dialog");

    @ArchTest
    static final ArchRule packages_depend_inwards_only = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
            .withOptionalLayers(true)
            .ensureAllClassesAreContainedInArchitecture()
            .layer("root")
            .definedBy(ROOT)
            .layer("checklist")
            .definedBy(ROOT + ".checklist..")
            .layer("engagement")
            .definedBy(ROOT + ".engagement..")
            .layer("assessment")
            .definedBy(ROOT + ".assessment..")
            .layer("proof")
            .definedBy(ROOT + ".proof..")
            .layer("edition")
            .definedBy(ROOT + ".edition..")
            .layer("storage")
            .definedBy(ROOT + ".storage..")
            .layer("report")
            .definedBy(ROOT + ".report..")
            .layer("cli")
            .definedBy(ROOT + ".cli..")
            .layer("ui")
            .definedBy(UI)
            .whereLayer("checklist")
            .mayNotAccessAnyLayer()
            .whereLayer("engagement")
            .mayOnlyAccessLayers("checklist")
            .whereLayer("assessment")
            .mayOnlyAccessLayers("checklist", "engagement")
            .whereLayer("proof")
            .mayOnlyAccessLayers("checklist", "engagement", "assessment")
            .whereLayer("edition")
            .mayOnlyAccessLayers("checklist", "engagement", "assessment")
            .whereLayer("storage")
            .mayOnlyAccessLayers("checklist", "engagement", "proof")
            .whereLayer("report")
            .mayOnlyAccessLayers("checklist", "engagement", "assessment", "proof", "edition")
            .whereLayer("cli")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("ui")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("root")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule packages_are_free_of_cycles =
            slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule features_of_the_window_know_only_what_is_common = slices().matching(ROOT + ".ui.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(resideInAPackage(UI), resideInAPackage(UI_COMMON));

    @ArchTest
    static final ArchRule features_of_the_window_leave_the_way_between_them_to_its_root = noClasses()
            .that()
            .resideInAPackage(ROOT + ".ui.(*)..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".ui");

    @ArchTest
    static final ArchRule the_core_uses_only_the_jdk = classes()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(CORE)
                    .or(resideInAnyPackage("java.lang..", "java.math..", "java.time..", "org.jspecify.annotations.."))
                    .or(resideInAnyPackage(
                            "java.util", "java.util.function..", "java.util.stream..", "java.util.regex.."))
                    .or(assignableTo(URI.class)));

    @ArchTest
    static final ArchRule the_core_does_not_read_the_locale_of_the_machine = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .accessTargetWhere(access("uses the default locale", ArchitectureTest::readsTheLocale));

    @ArchTest
    static final ArchRule the_core_has_no_mutable_fields = fields().that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(CORE)
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule the_core_is_made_of_values = classes()
            .that()
            .resideInAnyPackage(CORE)
            .and(not(describe("are made by the compiler", ArchitectureTest::isMadeByTheCompiler)))
            .should(ArchCondition.from(describe("be records, enums, sealed or final", ArchitectureTest::isClosed)));

    @ArchTest
    static final ArchRule there_is_no_static_mutable_state =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule only_storage_knows_jackson = only(ROOT + ".storage..").knows("com.fasterxml..");

    @ArchTest
    static final ArchRule only_the_report_knows_itext_and_pdfbox =
            only(ROOT + ".report..").knows("com.itextpdf..", "org.apache.pdfbox..");

    @ArchTest
    static final ArchRule only_the_command_line_knows_picocli =
            only(ROOT + ".cli..").knows("picocli..");

    @ArchTest
    static final ArchRule only_the_window_knows_its_libraries =
            only(UI).knows("org.controlsfx..", "impl.org.controlsfx..", "atlantafx..", "org.kordamp..");

    @ArchTest
    static final ArchRule only_the_window_and_the_start_of_the_program_know_javafx =
            only(UI, ROOT).knows("javafx..");

    @ArchTest
    static final ArchRule the_start_of_the_program_only_starts_javafx = noClasses()
            .that()
            .resideInAPackage(ROOT)
            .should()
            .dependOnClassesThat(resideInAPackage("javafx..").and(not(resideInAPackage("javafx.application.."))));

    @ArchTest
    static final ArchRule view_models_do_not_touch_the_scene = noClasses()
            .that()
            .haveSimpleNameEndingWith("Model")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..", "atlantafx..", "org.kordamp..");

    @ArchTest
    static final ArchRule only_the_common_part_of_the_window_opens_windows = noClasses()
            .that()
            .resideOutsideOfPackage(UI_COMMON)
            .should()
            .accessTargetWhere(access("makes a window", ArchitectureTest::makesAWindow));

    @ArchTest
    static final ArchRule only_the_common_part_of_the_window_changes_threads = noClasses()
            .that()
            .resideOutsideOfPackage(UI_COMMON)
            .should()
            .accessTargetWhere(access(
                    "uses runLater",
                    access -> access.getTarget().getFullName().startsWith("javafx.application.Platform.runLater(")));

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
            .accessTargetWhere(access("reads the clock", ArchitectureTest::readsTheClock));

    @ArchTest
    static final ArchRule only_the_command_line_and_the_root_write_to_the_console = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + ".cli..", ROOT)
            .should()
            .accessTargetWhere(access("writes to the console", ArchitectureTest::writesToTheConsole));

    @ArchTest
    static final ArchRule names_say_what_a_thing_is = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Utils?|Handler|Data|Info|Impl|Base|DTO|Dto)(\\$.*)?")
            .orShould()
            .haveSimpleNameStartingWith("Abstract");

    private static Only only(String... packages) {
        return new Only(List.of(packages));
    }

    private record Only(List<String> packages) {
        ArchRule knows(String... libraries) {
            return noClasses()
                    .that()
                    .resideOutsideOfPackages(packages.toArray(String[]::new))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(libraries);
        }
    }

    private static DescribedPredicate<JavaAccess<?>> access(String words, Predicate<JavaAccess<?>> test) {
        return describe(words, test);
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
