package org.engagementchecklist.ui.moving;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.edition.Account;
import org.engagementchecklist.edition.Fate;
import org.engagementchecklist.edition.Outcome;
import org.engagementchecklist.ui.common.Messages;

/** What moving would bring, in the parts that are shown. */
record Preview(Account account) {

    /** {@return what changes first, then what stays; nothing of which there is none} */
    List<Part> parts() {
        OfficeChanges offices = new OfficeChanges(account.offices());
        List<Part> parts = new ArrayList<>();
        add(parts, Part.Display.OPEN, offices.gained(), "moving.gained", "moving.gained-meaning");
        add(parts, Part.Display.OPEN, offices.lost(), "moving.lost", "moving.lost-meaning");
        add(parts, Part.Display.OPEN, offices.changed(), "moving.changed", "moving.changed-meaning");
        add(parts, Part.Display.OPEN, fates(Fate::lookAgain), "moving.review", "moving.review-meaning");
        add(parts, Part.Display.OPEN, fates(Outcome.PARKED), "moving.parked", "moving.parked-meaning");
        add(parts, Part.Display.OPEN, fates(Outcome.CONVERTED), "moving.converted", "moving.converted-meaning");
        add(parts, Part.Display.OPEN, fates(Outcome.RETURNED), "moving.returned", "moving.returned-meaning");
        add(parts, Part.Display.OPEN, added(), "moving.added", "moving.added-meaning");
        add(parts, Part.Display.FOLDED, fates(Outcome.RENAMED), "moving.renamed", "moving.renamed-meaning");
        add(parts, Part.Display.FOLDED, kept(), "moving.kept", "moving.kept-meaning");
        return parts;
    }

    private static void add(List<Part> parts, Part.Display display, List<Line> lines, String title, String meaning) {
        if (!lines.isEmpty()) {
            parts.add(new Part(Messages.text(title, lines.size()), Messages.text(meaning), lines, display));
        }
    }

    /** That it stays as it is need not be said of each. */
    private List<Line> kept() {
        return fates(Outcome.KEPT).stream()
                .map(each -> new Line(each.subject(), List.of()))
                .toList();
    }

    private List<Line> fates(Outcome outcome) {
        return fates(fate -> fate.outcome() == outcome && !fate.lookAgain());
    }

    private List<Line> fates(Predicate<Fate> which) {
        return account.moved().fates().stream()
                .filter(which)
                .map(fate -> new Line(fate.subject(true), List.of(fate.inWords(true))))
                .toList();
    }

    private List<Line> added() {
        return account.moved().added().stream().map(this::added).toList();
    }

    private Line added(Question question) {
        String subject = Messages.text("moving.question", question.id(), question.text());
        return new Line(
                subject,
                account.added().contains(question)
                        ? List.of(Messages.text("moving.asked-now"))
                        : List.of(Messages.text("moving.asked-later")));
    }
}
