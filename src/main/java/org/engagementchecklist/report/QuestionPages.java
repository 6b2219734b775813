package org.engagementchecklist.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.Office;
import org.engagementchecklist.checklist.Option;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.checklist.Rule;
import org.engagementchecklist.checklist.Section;
import org.engagementchecklist.edition.ConditionWords;

/** Section by section every question: when it is shown, what may be answered, and where each answer leads. */
final class QuestionPages {
    private final Checklist checklist;
    private final SourceNumbers sources;
    private final ConditionWords words;
    private final RuleBlocks rules;
    private final ReadBy readBy;

    QuestionPages(Checklist checklist, SourceNumbers sources) {
        this.checklist = checklist;
        this.sources = sources;
        this.words = new ConditionWords(checklist);
        this.rules = new RuleBlocks(words, sources);
        this.readBy = new ReadBy(checklist);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        checklist.sections().forEach(section -> addSection(blocks, section));
        List<Rule> apart = rulesUnder(Optional.empty());
        if (!apart.isEmpty()) {
            blocks.add(new Heading(2, ReportWords.say("explain.apart")));
            blocks.addAll(rules.of(apart));
        }
        return blocks;
    }

    private void addSection(List<Block> blocks, Section section) {
        blocks.add(new Heading(2, title(section)));
        section.questions().forEach(question -> {
            blocks.add(card(question));
            blocks.addAll(rules.of(rulesUnder(Optional.of(question.id()))));
        });
    }

    static String title(Section section) {
        return section.id() + "  " + section.title();
    }

    private Card card(Question question) {
        List<Block> blocks = new ArrayList<>();
        List<Span> kind = List.of(
                Span.strong(ReportWords.say("type." + question.type().name()) + ". "),
                Span.strong(question.personal() ? ReportWords.say("explain.personal") + " " : ""));
        blocks.addAll(WordingBlocks.after(kind, words.shown(question), Prose.Tone.SMALL));
        blocks.add(reason(question));
        if (!question.options().isEmpty()) {
            blocks.add(Bullets.of(question.options().stream()
                    .map(option -> option(question, option))
                    .toList()));
        }
        if (!question.unsureOffices().isEmpty()) {
            blocks.add(unsure(question));
        }
        return new Card(question.id() + "  " + question.text(), "", blocks);
    }

    private Prose reason(Question question) {
        String why = question.why().isBlank() ? "" : question.why() + " ";
        String cited = sources.cite(question.basis().sources());
        return Prose.small(Span.plain(why), Span.quiet(question.basis().words() + ". " + cited));
    }

    private Prose option(Question question, Option option) {
        List<String> readers = readBy.option(question, option.id());
        String alone = option.exclusive() ? " " + ReportWords.say("explain.exclusive") : "";
        return Prose.small(
                Span.plain(option.label() + alone),
                Span.quiet(readers.isEmpty() ? "" : "  " + String.join(", ", readers)));
    }

    private static Prose unsure(Question question) {
        String offices = question.unsureOffices().stream().map(Office::name).collect(Collectors.joining("; "));
        return Prose.small(Span.strong(ReportWords.say("explain.unsure") + " "), Span.plain(offices + "."));
    }

    private List<Rule> rulesUnder(Optional<QuestionId> anchor) {
        return checklist.rules().stream()
                .filter(rule -> rule.anchor().equals(anchor))
                .toList();
    }
}
