package org.engagementchecklist.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engagementchecklist.storage.EngagementFiles.CLOCK;
import static org.engagementchecklist.storage.EngagementFiles.NOW;
import static org.engagementchecklist.storage.EngagementFiles.id;
import static org.engagementchecklist.storage.EngagementFiles.opened;
import static org.engagementchecklist.storage.EngagementFiles.rich;
import static org.engagementchecklist.storage.EngagementFiles.summary;
import static org.engagementchecklist.storage.EngagementFiles.taken;
import static org.engagementchecklist.storage.EngagementFiles.titled;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.engagementchecklist.Shipped;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.engagement.Asked;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.engagement.Mark;
import org.engagementchecklist.engagement.Parked;
import org.engagementchecklist.fault.Fault;
import org.engagementchecklist.storage.disk.Disk;
import org.engagementchecklist.storage.disk.DraftName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is called saved that would come back otherwise, and whatever is thrown on the way is told. */
class ReadBackTest {

    private static final String KEPT = " What was saved before is still there.";
    private static final Engagement OTHERWISE = rich().withNote(id("ZZ"), "at a question that nobody asks");

    @TempDir
    private Path home;

    private Path file = Path.of("");

    @BeforeEach
    void there_is_an_engagement() {
        file = home.resolve("share/e.engagement");
        in(Disk.real()).save(file, titled("old"), summary(titled("old")));
    }

    static Stream<Arguments> otherwise() {
        Asked asked = new Asked(
                id("X1"), "Where?", false, Shipped.checklist().edition().key(), Optional.empty());
        Parked parked = new Parked(
                asked,
                Optional.of(new Answer.CountryList(List.of("QQ"))),
                "Nowhere",
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                "It is gone.");
        return Stream.of(
                Arguments.of("the note at ZZ", OTHERWISE),
                Arguments.of("the answer to A3", rich().withAnswer(id("A3"), new Answer.Choice("dreaming"))),
                Arguments.of("the answer to C3", rich().withAnswer(id("C3"), new Answer.Text("soon"))),
                Arguments.of("the reminder at ZZ", rich().toggled(id("ZZ"), Mark.ASK_PI)),
                Arguments.of("what is kept and not counted", rich().withParked(List.of(parked))),
                Arguments.of("what is kept and not counted", rich().withoutAll(Set.of(id("ZZ")))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("otherwise")
    void what_would_come_back_otherwise_leaves_the_file_and_lies_in_the_rescue_folder(
            String part, Engagement engagement) throws IOException {
        byte[] before = Files.readAllBytes(file);
        EngagementFile mine = inHand(Disk.real());
        Saving saving = mine.save(engagement, summary(engagement));
        mine.close();

        Path copy = rescued();
        assertThat(saving)
                .isEqualTo(new Saving.Rescued(
                        file,
                        copy,
                        NOW,
                        "It would not come back as it is: " + part + " is read otherwise." + KEPT,
                        "Write it in another way there, and it is saved again."));
        assertThat(copy).hasBinaryContent(EngagementText.of(engagement, summary(engagement)));
        assertThat(file).hasBinaryContent(before);
        assertThat(drafts()).isEmpty();
        assertThat(home.resolve("share/backups")).doesNotExist();
    }

    @Test
    void no_other_way_to_a_file_goes_by_the_proof() throws IOException {
        EngagementFolder folder = in(Disk.real());
        Path other = home.resolve("share/other.engagement");
        EngagementFile mine = inHand(Disk.real());
        byte[] before = Files.readAllBytes(file);
        List<Supplier<Saving>> ways = List.of(
                () -> mine.overwrite(OTHERWISE, summary(OTHERWISE)),
                () -> mine.keepAside(OTHERWISE, summary(OTHERWISE)),
                () -> folder.saveNew(other, OTHERWISE, Shipped.checklist()),
                () -> folder.save(other, OTHERWISE, summary(OTHERWISE)),
                () -> folder.backups(file).keep(OTHERWISE, summary(OTHERWISE), Backup.Kind.NAMED, "now"));

        assertThat(ways).allSatisfy(way -> assertThat(way.get().isInPlace()).isFalse());
        mine.close();
        assertThat(file).hasBinaryContent(before);
        assertThat(other).doesNotExist();
        assertThat(folder.backups(file).list())
                .extracting(each -> opened(each.file()).engagement())
                .doesNotContain(OTHERWISE);
        assertThat(drafts()).isEmpty();
    }

    @Test
    void what_arrives_goes_through_the_proof_as_well() {
        Arrivals arrivals = new Arrivals(in(Disk.real()));
        Opening.Opened came = new Opening.Opened(
                home.resolve("elsewhere.engagement"),
                OTHERWISE.copiedAs(new UUID(1, 2), NOW),
                Shipped.checklist(),
                false,
                List.of());

        assertThat(arrivals.take(came)).isInstanceOf(Arrival.Refused.class);
        assertThat(drafts()).isEmpty();
    }

    @Test
    void a_summary_that_would_be_listed_otherwise_is_not_saved_either() {
        assertThat(new ReadBack(Editions.only(Shipped.checklist())))
                .satisfies(proof -> assertThat(refusal(() -> proof.check(
                                EngagementText.of(rich(), summary(rich())), rich(), summary(titled("other")))))
                        .isEqualTo("It would not come back as it is: a part of it is read otherwise."));
    }

    @Test
    void what_has_another_checksum_than_was_written_is_not_saved() {
        byte[] text = EngagementText.of(rich(), summary(rich()));
        text[text.length - 10] ^= 1;

        assertThat(refusal(() -> new ReadBack(Editions.only(Shipped.checklist())).check(text, rich(), summary(rich()))))
                .isEqualTo("It would not come back as it is: a part of it is read otherwise.");
    }

    @Test
    void an_engagement_in_hand_is_saved_though_its_checklist_was_removed_meanwhile() {
        AtomicReference<ChecklistLibrary> library = new AtomicReference<>(Shipped.LIBRARY);
        EngagementFolder folder = new EngagementFolder(
                file.getParent(),
                library::get,
                EngagementFiles::summary,
                CLOCK,
                new Safekeeping(Disk.real(), Optional.empty(), Holder.UNKNOWN));
        EngagementFile mine = taken(folder, opened(file));
        library.set(ChecklistLibrary.read(List.of()));

        assertThat(mine.save(rich(), summary(rich()))).isEqualTo(new Saving.Saved(file, NOW));
        mine.close();
        assertThat(opened(file).engagement()).isEqualTo(rich());
    }

    static Stream<Throwable> unforeseen() {
        return Stream.of(
                new UncheckedIOException(new IOException("a folder that cannot be listed to its end")),
                new IllegalStateException("what nobody had thought of"),
                new StackOverflowError(),
                new AssertionError("what cannot be"));
    }

    @ParameterizedTest
    @MethodSource("unforeseen")
    void whatever_is_thrown_at_whichever_operation_is_told_and_the_old_state_or_the_new_is_there(Throwable thrown) {
        List<String> operations = List.of("create", "read", "move", "link", "makeFolder", "delete", "force");

        assertThat(operations).allSatisfy(operation -> {
            in(Disk.real()).save(file, titled("old"), summary(titled("old")));
            EngagementFile mine = inHand(throwing(operation, thrown));
            Saving saving = mine.save(rich(), summary(rich()));
            mine.close();

            assertThat(opened(file).engagement()).isEqualTo(saving.isInPlace() ? rich() : titled("old"));
            assertThat(saving.isInPlace() || told(saving, thrown)).isTrue();
        });
    }

    private static boolean told(Saving saving, Throwable thrown) {
        return switch (saving) {
            case Saving.Failed(var _, var reason, var _) ->
                reason.contains("unexpected")
                        && reason.contains(Fault.of(thrown).code());
            case Saving.Rescued(var _, var _, var _, var reason, var _) -> reason.contains("unexpected");
            case Saving.Saved _, Saving.SavedNotForced _, Saving.SavedWithoutBackup _, Saving.ChangedElsewhere _ ->
                false;
        };
    }

    @ParameterizedTest
    @MethodSource("unforeseen")
    void the_writer_tells_whatever_is_thrown_and_writes_what_comes_after(Throwable thrown) {
        AtomicReference<Disk> disk = new AtomicReference<>(throwing("create", thrown));
        Disk changing = proxy((method, arguments) -> method.invoke(disk.get(), arguments));
        List<Saving> told = new ArrayList<>();
        try (EngagementFile mine = inHand(changing);
                EngagementWriter writer = new EngagementWriter(mine, told::add)) {
            writer.save(rich(), summary(rich()));
            writer.flush();
            disk.set(Disk.real());
            writer.save(rich(), summary(rich()));
        }

        assertThat(told).hasSize(2);
        assertThat(told.getFirst()).isInstanceOf(Saving.Failed.class);
        assertThat(told.getLast()).isEqualTo(new Saving.Saved(file, NOW));
    }

    @Test
    void what_cannot_even_be_spelled_is_told() {
        Engagement endless = new Engagement(
                rich().id(),
                rich().edition(),
                rich().facts(),
                rich().entries(),
                List.of(),
                Set.of(),
                rich().lifetime(),
                Map.of("/deep", "[".repeat(100_000)));
        EngagementFile mine = inHand(Disk.real());

        assertThat(mine.save(endless, summary(rich())))
                .isInstanceOfSatisfying(
                        Saving.Failed.class,
                        failed -> assertThat(failed.reason()).contains("unexpected", KEPT.strip()));
        mine.close();
    }

    private interface Check {
        void run() throws IOException;
    }

    private static String refusal(Check check) {
        try {
            check.run();
            return "";
        } catch (IOException refused) {
            return refused.getMessage();
        }
    }

    private interface Operation {
        Object on(Method method, Object... arguments) throws ReflectiveOperationException;
    }

    /** {@return a disk on which one operation throws what no disk throws} */
    private static Disk throwing(String operation, Throwable thrown) {
        return proxy((method, arguments) -> {
            if (method.getName().equals(operation)) {
                throw new InvocationTargetException(thrown);
            }
            return method.invoke(Disk.real(), arguments);
        });
    }

    private static Disk proxy(Operation operation) {
        return (Disk) Proxy.newProxyInstance(
                Disk.class.getClassLoader(), new Class<?>[] {Disk.class}, (_, method, arguments) -> {
                    try {
                        return operation.on(method, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }

    private EngagementFolder in(Disk disk) {
        return new EngagementFolder(
                home.resolve("share"),
                () -> Shipped.LIBRARY,
                EngagementFiles::summary,
                CLOCK,
                new Safekeeping(disk, Optional.of(home.resolve("rescue")), Holder.UNKNOWN));
    }

    private EngagementFile inHand(Disk disk) {
        return taken(in(disk), opened(file));
    }

    private Path rescued() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("rescue"))) {
            return files.filter(each -> each.toString().endsWith(".engagement"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private List<Path> drafts() {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(each -> DraftName.isOf(String.valueOf(each.getFileName())))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
