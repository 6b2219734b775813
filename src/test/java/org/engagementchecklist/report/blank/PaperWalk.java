package org.engagementchecklist.report.blank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.engagementchecklist.checklist.Answer;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.checklist.QuestionId;
import org.engagementchecklist.engagement.Answers;
import org.engagementchecklist.report.Block;
import org.engagementchecklist.report.Bullets;
import org.engagementchecklist.report.Card;
import org.engagementchecklist.report.Cue;
import org.engagementchecklist.report.Heading;
import org.engagementchecklist.report.Prose;

/** Somebody with a pen, who reads the paper from the front, writes answers down, and does what the grey notes say. */
final class PaperWalk {
    private static final Pattern NOTE = Pattern.compile(
            "(?:(\\S+) to (\\S+): a|A)nswer (only if|unless) (.*?)\\.?(?: (?:Otherwise|In that case)"
                    + " go on with (?:section (\\S+)|(“Notes” at the end)|(\\S+))\\.)?",
            Pattern.DOTALL);
    private static final Pattern TARGET =
            Pattern.compile("(?:Otherwise|In that case) go on with (?:section (\\S+)|(“Notes” at the end)|(\\S+))\\.");

    private final List<Block> paper;
    private final Checklist checklist;
    private final LocalDate today;
    private final Answers answers;
    private final List<QuestionId> asked = new ArrayList<>();
    private Answers written = Answers.NONE;

    private PaperWalk(Checklist checklist, List<Block> paper, LocalDate today, Answers answers) {
        this.checklist = checklist;
        this.paper = paper;
        this.today = today;
        this.answers = answers;
    }

    /** {@return the questions that are asked, in order, of somebody who would answer these, also where not asked} */
    static List<QuestionId> over(List<Block> paper, Checklist checklist, Answers answers, LocalDate today) {
        PaperWalk walk = new PaperWalk(checklist, paper, today, answers);
        int place = 0;
        while (place < paper.size()) {
            place = walk.next(place);
        }
        return walk.asked;
    }

    private int next(int place) {
        return switch (paper.get(place)) {
            case Cue cue -> aside(cue).orElse(place + 1);
            case Card card -> {
                Optional<Integer> away = card.blocks().stream()
                        .filter(Cue.class::isInstance)
                        .findFirst()
                        .flatMap(cue -> aside((Cue) cue));
                if (away.isEmpty()) {
                    answer(new QuestionId(id(card)));
                }
                yield away.orElse(place + 1);
            }
            default -> place + 1;
        };
    }

    private void answer(QuestionId question) {
        asked.add(question);
        Optional<Answer> answer = answers.to(question);
        answer.ifPresent(given -> written = written.with(question, given));
    }

    /** Where to go on instead of what comes next, if the note says so. */
    private Optional<Integer> aside(Cue cue) {
        String words = ((Prose) cue.blocks().getFirst()).text();
        List<Bullets.Item> below = cue.blocks().stream()
                .flatMap(block -> block instanceof Bullets(var items) ? items.stream() : Stream.of())
                .toList();
        Matcher note = NOTE.matcher(words);
        if (!note.matches()) {
            throw new AssertionError("not understood: " + words);
        }
        boolean holds = new PrintedCondition(checklist, written, today).holds(note.group(4), below);
        return holds == note.group(3).equals("only if") ? Optional.empty() : Optional.of(target(cue));
    }

    private int target(Cue cue) {
        Matcher target = TARGET.matcher(((Prose) cue.blocks().getLast()).text());
        if (!target.find()) {
            throw new AssertionError("the note does not say where to go on: " + cue);
        }
        if (target.group(2) != null) {
            return paper.size();
        }
        for (int i = 0; i < paper.size(); i++) {
            if (target.group(1) != null ? begins(paper.get(i), target.group(1)) : isAt(paper.get(i), target.group(3))) {
                return i;
            }
        }
        throw new AssertionError("there is no such place: " + target.group());
    }

    private static boolean begins(Block block, String section) {
        return block instanceof Heading(int level, var text) && level == 2 && text.startsWith(section + "  ");
    }

    /** At its number, or at the note about it and those after it. */
    private static boolean isAt(Block block, String question) {
        return switch (block) {
            case Card card -> id(card).equals(question);
            case Cue cue -> ((Prose) cue.blocks().getFirst()).text().startsWith(question + " to ");
            default -> false;
        };
    }

    private static String id(Card card) {
        return card.title().substring(0, card.title().indexOf("  "));
    }
}
