package org.engagementchecklist.ui.common;

import java.util.function.Consumer;

/** Hands things to other programs, and says before the window where none has taken them. */
public final class WindowOutside implements Outside {
    private final OtherPrograms programs;
    private final Dialogs dialogs;
    private final Consumer<String> clipboard;
    private final Threads threads;

    /** @param clipboard receives what is copied */
    public WindowOutside(OtherPrograms programs, Dialogs dialogs, Consumer<String> clipboard, Threads threads) {
        this.programs = programs;
        this.dialogs = dialogs;
        this.clipboard = clipboard;
        this.threads = threads;
    }

    @Override
    public void hand(Handover what, Consumer<Outcome> then) {
        programs.open(
                what,
                taken -> threads.show(() -> {
                    if (!taken) {
                        tell(what);
                    }
                    then.accept(taken ? Outcome.TAKEN : Outcome.REFUSED);
                }));
    }

    private void tell(Handover what) {
        if (dialogs.offer(message(what), copy(what))) {
            clipboard.accept(what.text());
        }
    }

    private static Dialogs.Message message(Handover what) {
        return switch (what) {
            case Handover.Page _ ->
                new Dialogs.Message(
                        Messages.text("common.outside.page"), Messages.text("common.outside.page-text", what.text()));
            case Handover.Address _ ->
                new Dialogs.Message(
                        Messages.text("common.outside.mail"),
                        Messages.text("common.outside.address-text", what.text()));
            case Handover.Message _ ->
                new Dialogs.Message(Messages.text("common.outside.mail"), Messages.text("common.outside.message-text"));
            case Handover.Document(var file) ->
                new Dialogs.Message(
                        Messages.text("common.outside.document", file.getFileName()),
                        Messages.text("common.outside.document-text", what.text()));
            case Handover.Folder _ ->
                new Dialogs.Message(
                        Messages.text("common.outside.folder"),
                        Messages.text("common.outside.folder-text", what.text()));
        };
    }

    private static String copy(Handover what) {
        return switch (what) {
            case Handover.Page _, Handover.Address _ -> Messages.text("common.outside.copy-address");
            case Handover.Message _ -> Messages.text("common.outside.copy-message");
            case Handover.Document _, Handover.Folder _ -> Messages.text("common.outside.copy-path");
        };
    }
}
