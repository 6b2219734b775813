package org.engagementchecklist.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.engagementchecklist.engagement.Engagement;
import org.engagementchecklist.storage.EngagementFolder;
import org.engagementchecklist.storage.Holder;
import org.engagementchecklist.storage.Opening;
import org.engagementchecklist.storage.Taking;
import org.engagementchecklist.ui.common.Dates;
import org.engagementchecklist.ui.common.Dialogs;
import org.engagementchecklist.ui.common.Messages;

/** Lets one person at a time change an engagement; whoever comes second may read it or work on a copy. */
record Entrance(Surroundings around) {
    private static final int READ = 0;
    private static final int COPY = 1;

    /** {@return the engagement to take in hand, if the user still wants to} */
    Optional<Entry> admit(Opening.Opened opened) {
        if (opened.readOnly()) {
            return Optional.of(new Entry(opened, folder().forReading(opened)));
        }
        return switch (folder().take(opened)) {
            case Taking.Taken(var file) -> Optional.of(new Entry(opened, file));
            case Taking.HeldBy(var holder) -> second(opened, holder);
        };
    }

    private Optional<Entry> second(Opening.Opened opened, Holder holder) {
        Dialogs.Message message = new Dialogs.Message(
                Messages.text(
                        "window.held", Called.by(opened.engagement().facts().title(), opened.file())),
                Messages.text("window.held-text", words(holder)));
        List<String> ways = List.of(Messages.text("window.held-read"), Messages.text("window.held-copy"));
        Optional<Integer> way = around.dialogs().choose(message, ways);
        return way.flatMap(chosen -> switch (chosen) {
            case READ -> admit(Entry.forReading(opened));
            case COPY -> admit(copyOf(opened));
            default -> Optional.empty();
        });
    }

    private Opening.Opened copyOf(Opening.Opened opened) {
        Engagement engagement = opened.engagement();
        String title = Messages.text("window.copy-of", engagement.facts().title());
        Engagement copy = engagement
                .copiedAs(UUID.randomUUID(), around.clock().instant())
                .with(engagement.facts().withTitle(title));
        return new Opening.Opened(folder().fileFor(copy), copy, opened.checklist(), false, opened.warnings());
    }

    private String words(Holder holder) {
        if (holder.user().isEmpty()) {
            return Messages.text("window.holder-unknown");
        }
        String since = Dates.recent(holder.since(), around.clock());
        if (folder().isOwn(holder)) {
            return Messages.text("window.holder-own", since);
        }
        return holder.host().isEmpty()
                ? Messages.text("window.holder-nowhere", holder.user(), since)
                : Messages.text("window.holder", holder.user(), holder.host(), since);
    }

    private EngagementFolder folder() {
        return around.folder();
    }
}
