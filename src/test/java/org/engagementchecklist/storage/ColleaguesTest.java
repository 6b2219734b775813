package org.engagementchecklist.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.storage.EngagementFiles.titled;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engagementchecklist.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two people with accounts of their own work on the engagements of one folder, whatever each lets others do with new files.
 * Only an administrator may run a program as somebody else; elsewhere it is held what is said of a file that may not be read.
 */
final class ColleaguesTest {

    private static final int GROUP = 3000;
    private static final Set<String> LIBRARIES = Set.of("jackson", "jspecify");

    @TempDir
    private Path home;

    @ParameterizedTest
    @ValueSource(strings = {"002", "022", "077"})
    void two_people_create_edit_restore_hand_over_and_archive_each_others_engagements(String umask) throws IOException {
        if (!mayChangeUsers()) {
            assertThatAClosedFileIsSaidToBeOne();
            return;
        }
        Path share = sharedFolder();
        List<String> classPath = readableClassPath();
        try (Colleague one = new Colleague(2001, umask, share, classPath);
                Colleague other = new Colleague(2002, umask, share, classPath)) {
            assertThat(one.does("create e.engagement")).isEqualTo("saved");
            assertThat(other.does("edit e.engagement")).isEqualTo("saved");
            assertThat(one.does("edit e.engagement")).isEqualTo("saved");
            assertThat(other.does("keep e.engagement")).isEqualTo("saved");
            assertThat(one.does("backups e.engagement")).isEqualTo("3 kept");
            assertThat(other.does("restore e.engagement")).isEqualTo("saved");

            assertThat(one.does("hold e.engagement")).isEqualTo("taken");
            assertThat(other.does("edit e.engagement")).isEqualTo("held by 2001");
            assertThat(one.does("release e.engagement")).isEqualTo("given back");
            assertThat(other.does("edit e.engagement")).isEqualTo("saved");

            assertThat(other.does("archive e.engagement")).isEqualTo("moved");
            assertThat(one.does("back e.engagement")).isEqualTo("moved");
            assertThat(one.does("edit e.engagement")).isEqualTo("saved");
        }
        assertThat(everything(share)).allSatisfy(each -> {
            assertThat(attribute(each, "unix:gid")).as("group of %s", each).isEqualTo(GROUP);
            assertThat(attribute(each, "unix:mode") & 0060)
                    .as("rights of the group on %s", each)
                    .isEqualTo(0060);
        });
    }

    @Test
    void whoever_may_not_read_a_file_is_told_so() throws IOException {
        assertThatAClosedFileIsSaidToBeOne();
    }

    private void assertThatAClosedFileIsSaidToBeOne() throws IOException {
        Path file = home.resolve("closed.engagement");
        EngagementFiles.save(file, titled("T"));
        Files.setAttribute(file, "unix:mode", 0);
        if (Files.isReadable(file)) {
            // An administrator may read any file; then somebody else is asked.
            Path share = sharedFolder();
            Path closed = Files.move(file, share.resolve("closed.engagement"));
            try (Colleague one = new Colleague(2001, "022", share, readableClassPath())) {
                assertThat(one.does("edit " + closed.getFileName())).isEqualTo("This file may not be read.");
            }
            return;
        }
        assertThat(EngagementFiles.in(home).open(file))
                .isInstanceOfSatisfying(
                        Opening.Unusable.class,
                        unusable -> assertThat(unusable.defects().getFirst().message())
                                .isEqualTo("This file may not be read."));
    }

    private static boolean mayChangeUsers() {
        try {
            return new ProcessBuilder("setpriv", "--reuid", "2001", "--clear-groups", "true")
                            .redirectErrorStream(true)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notInstalled) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A folder of a group, as on a share: whoever belongs to it may do everything, others nothing. */
    private Path sharedFolder() throws IOException {
        Files.setAttribute(home, "unix:mode", 0755);
        Path share = Files.createDirectory(home.resolve("share"));
        Files.setAttribute(share, "unix:gid", GROUP);
        Files.setAttribute(share, "unix:mode", 0770);
        return share;
    }

    /** The classes may lie where nobody else may look. */
    private List<String> readableClassPath() throws IOException {
        List<String> readable = new ArrayList<>();
        copy(Shipped.FOLDER, home.resolve("checklists"));
        for (Path from : classPath()) {
            Path to = home.resolve("class-path").resolve(readable.size() + "-" + from.getFileName());
            if (Files.isDirectory(from)) {
                copy(from, to);
                readable.add(to.toString());
            } else if (LIBRARIES.stream()
                    .anyMatch(each -> String.valueOf(from.getFileName()).startsWith(each))) {
                Files.createDirectories(to.getParent());
                Files.copy(from, to);
                readable.add(to.toString());
            }
        }
        return readable;
    }

    private static List<Path> classPath() {
        return Pattern.compile(File.pathSeparator)
                .splitAsStream(System.getProperty("java.class.path"))
                .map(Path::of)
                .toList();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path place = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(place);
                } else if (!each.toString().endsWith(".ttf")) {
                    Files.copy(each, place);
                }
            }
        }
    }

    private static List<Path> everything(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.toList();
        }
    }

    private static int attribute(Path file, String name) {
        try {
            return (Integer) Files.getAttribute(file, name, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException gone) {
            throw new AssertionError(gone);
        }
    }

    /** Somebody with an account of a number, who belongs to the group of the folder besides another. */
    private final class Colleague implements AutoCloseable {
        private final Process process;
        private final BufferedWriter deeds;
        private final BufferedReader outcomes;

        Colleague(int user, String umask, Path share, List<String> classPath) throws IOException {
            List<String> java = Torture.program(ColleagueProgram.class, share, user).command().stream()
                    .map(each -> each.equals(System.getProperty("java.class.path"))
                            ? classPath.stream().collect(Collectors.joining(File.pathSeparator))
                            : each)
                    .toList();
            List<String> command = new ArrayList<>(List.of(
                    "setpriv",
                    "--reuid",
                    Integer.toString(user),
                    "--regid",
                    "3001",
                    "--groups",
                    Integer.toString(GROUP),
                    "sh",
                    "-c",
                    "umask " + umask + "; exec \"$@\"",
                    "sh"));
            command.addAll(java);
            process = new ProcessBuilder(command)
                    .directory(home.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            deeds = process.outputWriter(StandardCharsets.UTF_8);
            outcomes = process.inputReader(StandardCharsets.UTF_8);
        }

        /** {@return what came of a deed} */
        String does(String deed) throws IOException {
            deeds.write(deed);
            deeds.newLine();
            deeds.flush();
            return String.valueOf(outcomes.readLine());
        }

        @Override
        public void close() throws IOException {
            deeds.close();
            process.destroy();
        }
    }
}
