package org.engagementchecklist.ui.common;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** The one door to dialogs; what stands behind it waits for the user. */
public interface Dialogs {

    /** {@return the file the user chose to open, if one} */
    Optional<Path> fileToOpen(FileKind kind);

    /** {@return the files the user chose to open, none if the user chose nothing} */
    List<Path> filesToOpen(FileKind kind);

    /**
     * {@return where the user wants a file to be saved, if anywhere}
     *
     * @param suggestion the name offered first
     */
    Optional<Path> fileToSave(FileKind kind, String suggestion);

    /** {@return the folder the user chose, if one} */
    Optional<Path> folder();

    /** Says something that needs no answer. */
    void tell(Message message);

    /**
     * Asks whether to go on.
     *
     * @param consent the words of the button that goes on
     * @return whether the user consents
     */
    boolean ask(Message message, String consent);

    /**
     * Says something and offers to do something with it; closing it does nothing.
     *
     * @param offer the words of the button that does it
     * @return whether the user wants it
     */
    boolean offer(Message message, String offer);

    /**
     * Asks which way to go on.
     *
     * @param ways the words of a button each
     * @return the place of the chosen way in the list, beginning with 0; empty if the user turns back
     */
    Optional<Integer> choose(Message message, List<String> ways);

    /** Shows something to read or fill in, under a title, until it is closed. */
    void show(String title, Node content);

    /**
     * What a dialog says.
     *
     * @param title what happened or is asked, in a few words
     * @param text what is safe and what to do next
     */
    record Message(String title, String text) {
        public Message {
            if (title.isBlank()) {
                throw new IllegalArgumentException("a dialog without a title");
            }
        }
    }
}
