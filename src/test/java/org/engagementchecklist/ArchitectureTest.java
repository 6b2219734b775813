package org.engagementchecklist;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.engagementchecklist.House.CORE;
import static org.engagementchecklist.House.ROOT;
import static org.engagementchecklist.House.UI;
import static org.engagementchecklist.House.UI_COMMON;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may know whom: arrows point inwards only, and one room alone knows each library. */
@AnalyzeClasses(packages = ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final Set<String> BELOW_ALL = Set.of(
            "fault", "checklist", "engagement", "assessment", "proof", "edition", "wording", "storage", "report");
    private static final Set<String> BELOW_WINDOW_AND_COMMAND_LINE =
            Stream.concat(BELOW_ALL.stream(), Stream.of("app")).collect(Collectors.toSet());
    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            Map.entry("fault", Set.of()),
            Map.entry("checklist", Set.of()),
            Map.entry("engagement", Set.of("checklist")),
            Map.entry("assessment", Set.of("checklist", "engagement")),
            Map.entry("proof", Set.of("checklist", "engagement", "assessment")),
            Map.entry("edition", Set.of("checklist", "engagement", "assessment")),
            Map.entry("wording", Set.of("checklist", "engagement", "assessment")),
            Map.entry("storage", Set.of("fault", "checklist", "engagement", "proof")),
            Map.entry(
                    "report", Set.of("fault", "checklist", "engagement", "assessment", "proof", "edition", "wording")),
            Map.entry("app", BELOW_ALL),
            Map.entry("cli", BELOW_WINDOW_AND_COMMAND_LINE),
            Map.entry("ui", BELOW_WINDOW_AND_COMMAND_LINE));

    @ArchTest
    static final ArchRule packages_depend_inwards_only = arrows();

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
    static final ArchRule only_storage_knows_jackson = only(ROOT + ".storage..").knows("com.fasterxml..");

    @ArchTest
    static final ArchRule only_the_report_knows_itext_and_pdfbox =
            only(ROOT + ".report..").knows("com.itextpdf..", "org.apache.pdfbox..");

    @ArchTest
    static final ArchRule only_its_own_part_of_the_report_knows_the_library_for_messages =
            only(ROOT + ".report.mail..").knows("org.apache.james..");

    @ArchTest
    static final ArchRule only_its_own_part_of_the_report_knows_the_library_for_calendars =
            only(ROOT + ".report.calendar..").knows("biweekly..", "com.github.mangstadt..");

    @ArchTest
    static final ArchRule only_the_comparison_of_states_knows_how_texts_are_compared =
            only(ROOT + ".report.comparison..").knows("com.github.difflib..");

    @ArchTest
    static final ArchRule only_the_command_line_knows_its_libraries =
            only(ROOT + ".cli..").knows("picocli..", "de.siegmar..");

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
    static final ArchRule nothing_uses_what_was_decided_against = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.fxml..", "java.sql..", "javax.sql..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("org\\.controlsfx\\.(dialog\\.Wizard.*|control\\.(CheckComboBox|Notifications))");

    @ArchTest
    static final ArchRule one_door_leads_to_files_and_folders = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".storage.disk..")
            .should()
            .dependOnClassesThat(belongToAnyOf(
                    Files.class,
                    FileChannel.class,
                    FileInputStream.class,
                    FileOutputStream.class,
                    RandomAccessFile.class,
                    FileReader.class,
                    FileWriter.class));

    /** Dialogs and what is dropped on the window name files so. */
    @ArchTest
    static final ArchRule files_are_named_by_paths = noClasses()
            .that()
            .doNotHaveSimpleName("WindowDialogs")
            .and()
            .doNotHaveSimpleName("StartView")
            .should()
            .dependOnClassesThat(type(File.class));

    private static ArchRule arrows() {
        LayeredArchitecture house = layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
                .withOptionalLayers(true)
                .ensureAllClassesAreContainedInArchitecture()
                .layer("root")
                .definedBy(ROOT);
        for (String room : MAY_KNOW.keySet()) {
            house = house.layer(room).definedBy(ROOT + "." + room + "..");
        }
        for (String room : MAY_KNOW.keySet()) {
            house = mayKnow(house, room, MAY_KNOW.get(room));
        }
        return house.whereLayer("root").mayNotBeAccessedByAnyLayer();
    }

    private static LayeredArchitecture mayKnow(LayeredArchitecture house, String room, Set<String> others) {
        return others.isEmpty()
                ? house.whereLayer(room).mayNotAccessAnyLayer()
                : house.whereLayer(room).mayOnlyAccessLayers(others.toArray(String[]::new));
    }

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
}
