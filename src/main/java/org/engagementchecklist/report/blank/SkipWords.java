package org.engagementchecklist.report.blank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Condition;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.Section;
import org.engagementchecklist.edition.ConditionWords;
import org.engagementchecklist.edition.Wording;
import org.engagementchecklist.report.Block;
import org.engagementchecklist.report.Cue;
import org.engagementchecklist.report.Prose;
import org.engagementchecklist.report.ReportWords;
import org.engagementchecklist.report.Span;
import org.engagementchecklist.report.WordingBlocks;

/** Says which questions are answered only under a condition, and where to go on otherwise. */
final class SkipWords {
    private final Checklist checklist;
    private final ConditionWords words;

    SkipWords(Checklist checklist) {
        this.checklist = checklist;
        this.words = new ConditionWords(checklist);
    }

    /** The words about a stretch, such as "C2 to C3: answer only if C1 includes “Gift”. Otherwise go on with C4." */
    Cue of(Walk.Stretch stretch) {
        List<Question> questions = stretch.questions().toList();
        String next = after(questions.getLast());
        return stretch.only() instanceof Condition.Not(Condition.Leaf leaf)
                ? cue(
                        beginning("blank.unless", questions),
                        words.brief(leaf),
                        ReportWords.say("blank.in-that-case", next))
                : cue(
                        beginning("blank.only", questions),
                        words.brief(stretch.only()),
                        ReportWords.say("blank.otherwise", next));
    }

    private static String beginning(String key, List<Question> questions) {
        return ReportWords.say(
                key,
                questions.size(),
                questions.getFirst().id().value(),
                questions.getLast().id().value());
    }

    private static Cue cue(String beginning, Wording condition, String end) {
        Span first = Span.strong(beginning + " ");
        List<Block> blocks = new ArrayList<>();
        switch (condition) {
            case Wording.Sentence(var text) -> blocks.add(Prose.body(first, Span.plain(text + ". "), Span.strong(end)));
            case Wording.Listing listing -> {
                blocks.addAll(WordingBlocks.after(List.of(first), listing, Prose.Tone.BODY));
                blocks.add(Prose.body(Span.strong(end)));
            }
        }
        return new Cue(blocks);
    }

    /** What comes after a question: the next one, the section that begins with it, or the end. */
    private String after(Question question) {
        List<Question> all = checklist.questions();
        int next = all.indexOf(question) + 1;
        return next == all.size()
                ? ReportWords.say("blank.end")
                : beginning(all.get(next))
                        .map(section -> ReportWords.say("blank.section", section.id()))
                        .orElse(all.get(next).id().value());
    }

    private Optional<Section> beginning(Question question) {
        return checklist.sections().stream()
                .filter(section -> section.questions().getFirst().equals(question))
                .findFirst();
    }
}
