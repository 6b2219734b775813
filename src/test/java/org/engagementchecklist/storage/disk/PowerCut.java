package org.engagementchecklist.storage.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A disk that remembers what it was asked, and tells what a power cut at any moment could have left of a file: of what was
 * written and not forced nothing, half or all; of the changes to names since the folder was forced any of them.
 */
public final class PowerCut implements Disk {

    /** What a power cut could leave, a character a byte. {@code content} is empty where the file would be missing. */
    public record Left(Optional<String> content, boolean afterReturn) {}

    private sealed interface Event {
        record Created(Path name, int inode) implements Event {}

        record Written(int inode, String content) implements Event {}

        record Forced(int inode) implements Event {}

        record Linked(Path from, Path to) implements Event {}

        record Moved(Path from, Path to) implements Event {}

        record Deleted(Path name) implements Event {}

        record FolderForced() implements Event {}
    }

    private final Disk real = Disk.real();
    private final boolean forcing;
    private final boolean forcingFolders;
    private final Path file;
    private final String before;
    private final List<Event> events = new ArrayList<>();
    private int inodes;

    /**
     * @param file the file to look at
     * @param forcing whether forcing content does anything
     * @param forcingFolders whether forcing names does anything
     */
    public PowerCut(Path file, byte[] before, boolean forcing, boolean forcingFolders) {
        this.file = file;
        this.before = text(before);
        this.forcing = forcing;
        this.forcingFolders = forcingFolders;
    }

    /** {@return everything that a power cut at any moment could have left of the file} */
    public List<Left> left() {
        List<Left> left = new ArrayList<>();
        for (int moment = 0; moment <= events.size(); moment++) {
            List<Event> happened = events.subList(0, moment);
            for (Map<Path, Integer> names : names(happened)) {
                boolean returned = moment == events.size();
                contents(happened, Optional.ofNullable(names.get(file)))
                        .forEach(content -> left.add(new Left(content, returned)));
            }
        }
        return left;
    }

    private List<Map<Path, Integer>> names(List<Event> happened) {
        List<Event> changes = happened.stream()
                .filter(each -> !(each instanceof Event.Written || each instanceof Event.Forced))
                .toList();
        int sure = changes.lastIndexOf(new Event.FolderForced()) + 1;
        List<Event> open = changes.subList(sure, changes.size());
        List<Map<Path, Integer>> all = new ArrayList<>();
        for (int chosen = 0; chosen < 1 << open.size(); chosen++) {
            Map<Path, Integer> names = new HashMap<>(Map.of(file, 0));
            changes.subList(0, sure).forEach(each -> apply(each, names));
            for (int i = 0; i < open.size(); i++) {
                if ((chosen & 1 << i) != 0) {
                    apply(open.get(i), names);
                }
            }
            all.add(names);
        }
        return all;
    }

    private static void apply(Event event, Map<Path, Integer> names) {
        switch (event) {
            case Event.Created(var name, var inode) -> names.put(name, inode);
            case Event.Linked(var from, var to) ->
                Optional.ofNullable(names.get(from)).ifPresent(inode -> names.put(to, inode));
            case Event.Moved(var from, var to) ->
                Optional.ofNullable(names.get(from)).ifPresent(inode -> {
                    if (!inode.equals(names.get(to))) {
                        names.remove(from);
                        names.put(to, inode);
                    }
                });
            case Event.Deleted(var name) -> names.remove(name);
            default -> {}
        }
    }

    private List<Optional<String>> contents(List<Event> happened, Optional<Integer> inode) {
        if (inode.isEmpty()) {
            return List.of(Optional.empty());
        }
        if (inode.get() == 0) {
            return List.of(Optional.of(before));
        }
        boolean forced = happened.contains(new Event.Forced(inode.get()));
        String whole = happened.stream()
                .filter(Event.Written.class::isInstance)
                .map(Event.Written.class::cast)
                .filter(each -> each.inode() == inode.get())
                .map(Event.Written::content)
                .findFirst()
                .orElse("");
        return Stream.of(whole, "", whole.substring(0, whole.length() / 2))
                .limit(forced ? 1 : 3)
                .map(Optional::of)
                .toList();
    }

    /** In this encoding every byte is one character. */
    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Override
    public FileState look(GuardedPath place) throws IOException {
        return real.look(place);
    }

    @Override
    public boolean isReadOnly(GuardedPath name) throws IOException {
        return real.isReadOnly(name);
    }

    @Override
    public long room(GuardedPath folder) throws IOException {
        return real.room(folder);
    }

    @Override
    public boolean isClosedToOthers(GuardedPath file) throws IOException {
        return real.isClosedToOthers(file);
    }

    @Override
    public boolean isWritable(Path folder) {
        return real.isWritable(folder);
    }

    @Override
    public List<String> list(GuardedPath folder) throws IOException {
        return real.list(folder);
    }

    @Override
    public byte[] readBeginning(GuardedPath file, int bytes) throws IOException {
        return real.readBeginning(file, bytes);
    }

    @Override
    public void makeLock(GuardedPath name) throws IOException {
        real.makeLock(name);
    }

    @Override
    public Optional<LockFile> openLock(GuardedPath name) throws IOException {
        return real.openLock(name);
    }

    @Override
    public Draft create(GuardedPath name, Optional<GuardedPath> model, Audience audience) throws IOException {
        int inode = ++inodes;
        Draft draft = real.create(name, model, audience);
        events.add(new Event.Created(name.path(), inode));
        return new Draft() {
            @Override
            public void write(byte[] bytes) throws IOException {
                draft.write(bytes);
                events.add(new Event.Written(inode, text(bytes)));
            }

            @Override
            public void force() throws IOException {
                draft.force();
                if (forcing) {
                    events.add(new Event.Forced(inode));
                }
            }

            @Override
            public void close() throws IOException {
                draft.close();
            }
        };
    }

    @Override
    public byte[] read(GuardedPath name, long most) throws IOException {
        return real.read(name, most);
    }

    @Override
    public void link(GuardedPath from, GuardedPath to) throws IOException {
        real.link(from, to);
        events.add(new Event.Linked(from.path(), to.path()));
    }

    @Override
    public void move(GuardedPath from, GuardedPath to) throws IOException {
        real.move(from, to);
        events.add(new Event.Moved(from.path(), to.path()));
    }

    /** Forcing one folder is taken for forcing that folder alone: names elsewhere do not matter to the file. */
    @Override
    public void force(GuardedPath folder) throws IOException {
        real.force(folder);
        if (forcingFolders && folder.path().equals(file.getParent())) {
            events.add(new Event.FolderForced());
        }
    }

    @Override
    public void makeFolder(GuardedPath folder) throws IOException {
        real.makeFolder(folder);
    }

    @Override
    public void makePrivateFolder(GuardedPath folder) throws IOException {
        real.makePrivateFolder(folder);
    }

    @Override
    public void delete(GuardedPath name) throws IOException {
        real.delete(name);
        events.add(new Event.Deleted(name.path()));
    }

    @Override
    public void pause(Duration pause) {}
}
