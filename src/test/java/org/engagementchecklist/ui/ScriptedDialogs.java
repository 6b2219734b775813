package org.engagementchecklist.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.engagementchecklist.ui.common.Dialogs;
import org.engagementchecklist.ui.common.FileKind;

/** Answers every dialog with what a test has said before, and remembers what was said and shown. */
public final class ScriptedDialogs implements Dialogs {
    private final List<String> said = new ArrayList<>();
    private final List<Node> shown = new ArrayList<>();
    private final List<String> suggested = new ArrayList<>();
    private Optional<Path> file = Optional.empty();
    private final List<String> texts = new ArrayList<>();
    private Optional<Integer> way = Optional.empty();
    private boolean consent = true;
    private Runnable meanwhile = () -> {};

    /** The next file or folder asked for is this one. */
    public void choose(Path chosen) {
        file = Optional.of(chosen);
    }

    /** From now on every question is declined. */
    public void decline() {
        consent = false;
    }

    /** From now on every question is answered with consent. */
    public void accept() {
        consent = true;
    }

    /** Of several ways, this one is taken. */
    public void go(int chosen) {
        way = Optional.of(chosen);
    }

    /** From now on this happens while a question stands on the screen. */
    public void meanwhile(Runnable happening) {
        meanwhile = happening;
    }

    /** {@return the texts below the titles, of messages and questions} */
    public List<String> texts() {
        return List.copyOf(texts);
    }

    /** {@return the names offered for files to save} */
    public List<String> suggested() {
        return List.copyOf(suggested);
    }

    /** {@return the titles of what was said, asked or shown} */
    public List<String> said() {
        return List.copyOf(said);
    }

    /** {@return what was shown to be read} */
    public List<Node> shown() {
        return List.copyOf(shown);
    }

    @Override
    public Optional<Path> fileToOpen(FileKind kind) {
        return file;
    }

    @Override
    public List<Path> filesToOpen(FileKind kind) {
        return file.stream().toList();
    }

    @Override
    public Optional<Path> fileToSave(FileKind kind, String suggestion) {
        suggested.add(suggestion);
        return file;
    }

    @Override
    public Optional<Path> folder() {
        return file;
    }

    @Override
    public void tell(Message message) {
        said.add(message.title());
        texts.add(message.text());
    }

    @Override
    public boolean ask(Message message, String words) {
        said.add(message.title());
        texts.add(message.text());
        meanwhile.run();
        return consent;
    }

    @Override
    public boolean offer(Message message, String words) {
        return ask(message, words);
    }

    @Override
    public Optional<Integer> choose(Message message, List<String> ways) {
        said.add(message.title());
        texts.add(message.text());
        return consent ? way : Optional.empty();
    }

    @Override
    public void show(String title, Node content) {
        said.add(title);
        shown.add(content);
    }
}
