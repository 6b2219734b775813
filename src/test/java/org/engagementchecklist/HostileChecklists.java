package org.engagementchecklist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.storage.ChecklistLibrary;

/**
 * Checklists that can be read and are written to be reckoned with for ever. Each is drawn the same every time; a size of
 * 1 is as large as the readers allow, or as large as makes no difference.
 */
public enum HostileChecklists {
    /** Every way to choose from 64 options is told apart. */
    OPTIONS_ONE_BY_ONE {
        @Override
        Content content(double size) {
            List<String> leaves = each(64, option -> anyOf("Q0", List.of(option)));
            return new Content(questions(12, 64), List.of(any(leaves), all(leaves), not(any(leaves))));
        }
    },
    /** Twelve questions of 64 options, and a rule of 21 times any of three of them. */
    ANY_OF_THREE {
        @Override
        Content content(double size) {
            return new Content(
                    questions(12, 64),
                    List.of(
                            all(each(21, part -> anyOf("Q" + part % 12, three(part)))),
                            all(each(21, part -> anyOf("Q0", three(part)))),
                            all(each(21, part -> any(each(3, leaf -> anyOf("Q" + (part + leaf) % 12, three(part))))))));
        }
    },
    /** Conditions that contradict themselves only after everything was tried. */
    CONTRADICTIONS {
        @Override
        Content content(double size) {
            Random random = new Random(1);
            IntFunction<String> literal = _ -> {
                String leaf = anyOf("Q" + random.nextInt(12), List.of(random.nextInt(64), random.nextInt(64)));
                return random.nextBoolean() ? leaf : not(leaf);
            };
            return new Content(
                    questions(12, 64), each(most(900, size), _ -> all(each(21, _ -> any(each(3, literal))))));
        }
    },
    /** All and any, nested as deep as they may be, of parts that hold when others do not. */
    NESTED {
        @Override
        Content content(double size) {
            return new Content(questions(12, 64), each(most(500, size), rule -> nested(7, new Random(rule))));
        }

        // Two parts on each of six floors are 64 leaves.
        private String nested(int depth, Random random) {
            if (depth == 1) {
                String leaf = anyOf("Q" + random.nextInt(12), List.of(random.nextInt(63)));
                return random.nextBoolean() ? leaf : not(leaf);
            }
            List<String> inner = each(2, _ -> nested(depth - 1, random));
            return depth % 2 == 0 ? all(inner) : any(inner);
        }
    },
    /** Every question is shown by some of the twelve before it, and hidden by others. */
    SHOWN_BY_EACH_OTHER {
        @Override
        Content content(double size) {
            Random random = new Random(2);
            return new Content(
                    each(most(2_500, size), place -> question(place, 5, place < 12 ? "" : shown(place, random))),
                    each(most(1_000, size), rule -> all(each(12, leaf -> yes(random, most(2_500, size) - 1 - leaf)))));
        }

        private String shown(int place, Random random) {
            return all(each(5, _ -> any(each(3, _ -> yes(random, place - 1 - random.nextInt(12))))));
        }

        private String yes(Random random, int place) {
            String leaf = anyOf("Q" + place, List.of(random.nextInt(2)));
            return random.nextBoolean() ? leaf : not(leaf);
        }
    },
    /** Each question is shown by the one before it. */
    CHAIN {
        @Override
        Content content(double size) {
            int length = most(20_000, size);
            return new Content(
                    each(length, place -> question(place, 2, place == 0 ? "" : anyOf("Q" + (place - 1), List.of(0)))),
                    List.of(anyOf("Q" + (length - 1), List.of(0))));
        }
    },
    /** Rules that look whether anything is unsure, over and over. */
    ANY_UNSURE {
        @Override
        Content content(double size) {
            String unsure = "{\"anyUnsure\":true}";
            return new Content(
                    questions(most(1_000, size), 5),
                    each(
                            most(1_500, size),
                            rule -> all(each(
                                    40,
                                    part -> part % 2 == 0
                                            ? unsure
                                            : any(List.of(
                                                    anyOf("Q" + rule % most(1_000, size), List.of(part % 4)),
                                                    unsure))))));
        }
    },
    /** Thousands of rules that all say the same. */
    RULES {
        @Override
        Content content(double size) {
            Random random = new Random(3);
            return new Content(
                    questions(500, 64),
                    each(
                            most(15_000, size),
                            _ -> any(each(2, _ -> anyOf("Q" + random.nextInt(500), List.of(random.nextInt(64)))))));
        }
    },
    /** Dates that are compared with hundreds of days, all different. */
    DATES {
        @Override
        Content content(double size) {
            Random random = new Random(4);
            return new Content(
                    each(12, place -> typed(place, "date")),
                    each(
                            most(1_000, size),
                            _ -> all(each(
                                    20,
                                    _ -> any(each(
                                            3,
                                            leaf -> "{\"question\":\"Q%d\",\"fewerBusinessDaysAwayThan\":%d}"
                                                    .formatted(
                                                            (leaf + random.nextInt(4)) % 12,
                                                            1 + random.nextInt(10_000))))))));
        }
    },
    /** Countries in groups of which each overlaps with each. */
    COUNTRIES {
        @Override
        Content content(double size) {
            return new Content(
                    each(12, place -> typed(place, "countries")),
                    List.of(
                            all(each(64, group -> "{\"countries\":[\"Q0\"],\"inGroup\":\"G%d\"}".formatted(group))),
                            all(each(
                                    60,
                                    group -> "{\"countries\":[\"Q%d\",\"Q%d\"],\"inGroup\":\"G%d\"}"
                                            .formatted(group % 12, (group + 1) % 12, group)))));
        }
    },
    /** Every question sends an unsure answer to every office. */
    UNSURE_EVERYWHERE {
        @Override
        Content content(double size) {
            String offices = each(most(1_900, size), office -> "\"O" + office + "\"").stream()
                    .collect(Collectors.joining(","));
            return new Content(
                    each(
                            most(400, size),
                            place -> question(place, 5, "")
                                    .replace("\"sources\"", "\"unsure\":[" + offices + "],\"sources\"")),
                    List.of(anyOf("Q0", List.of(0))));
        }
    };

    private static final int OFFICES = 1_990;

    private static final String QUESTION =
            "{\"id\":\"Q%d\",\"text\":\"x\",\"why\":\"x\",\"type\":\"%s\",%s%s\"basis\":\"x\",\"sources\":[]}";

    /**
     * What the checklist is made of.
     *
     * @param rules their conditions
     */
    record Content(List<String> questions, List<String> rules) {}

    abstract Content content(double size);

    /**
     * Writes a folder with the checklist as its only one.
     *
     * @param size above 0, at most 1: how large it is
     */
    public Path in(Path home, double size) {
        Path folder = home.resolve(name());
        Content content = content(size);
        write(
                folder.resolve("countries.json"),
                "{\"countries\":[" + joined(each(200, HostileChecklists::country)) + "]}");
        write(folder.resolve("directory/d.json"), """
                {"id":"d","asOf":"2020-10","title":"d","offices":[%s],"sources":[]}
                """.formatted(joined(each(OFFICES, HostileChecklists::office))));
        write(folder.resolve("h/2020-10/checklist.json"), """
                {"id":"h","edition":"2020-10","asOf":"2020-10","title":"h",
                 "provenance":{"contentDate":"2020-10","label":"x","statement":"x","account":[]},"directory":"d",
                 "strengths":[{"id":"STOP","text":"x"},{"id":"MUST","text":"x"},{"id":"SHOULD","text":"x"},{"id":"CHECK","text":"x"}],
                 "times":[{"id":"NOW","text":"x"}],"unsure":{"time":"NOW","action":"x","tag":"X"},
                 "origins":[{"id":"X","text":"x"}],"resources":[],"sources":[],"groups":[%s],
                 "sections":[{"id":"A","title":"x","questions":[%s]}],"rules":[%s]}
                """.formatted(
                        joined(each(64, HostileChecklists::group)), joined(content.questions()), rules(content)));
        return folder;
    }

    /** {@return the checklist as the program reads it} */
    public Checklist read(Path home, double size) {
        return ChecklistLibrary.read(List.of(in(home, size))).checklists().getFirst();
    }

    /** Writes all of them as large as they may be into a folder, to be checked by hand. */
    public static void main(String[] arguments) {
        Arrays.stream(values()).forEach(each -> each.in(Path.of(arguments[0]), 1));
    }

    private static String rules(Content content) {
        return joined(each(content.rules().size(), rule ->
                """
                {"id":"R%d","when":%s,"office":"O0","strength":"MUST","time":"NOW","action":"x","tag":"X","sources":[]}""".formatted(rule, content.rules().get(rule))));
    }

    private static int most(int number, double size) {
        return Math.max(12, (int) (number * size));
    }

    private static List<String> questions(int number, int options) {
        return each(number, place -> question(place, options, ""));
    }

    private static String options(int number) {
        return each(
                        number,
                        option -> "{\"id\":\"%s\",\"label\":\"x\"}"
                                .formatted(option == number - 1 ? "unsure" : "o" + option))
                .stream()
                .collect(Collectors.joining(",", "\"options\":[", "],"));
    }

    private static String question(int place, int options, String shown) {
        return QUESTION.formatted(
                place, "multi-choice", options(options), shown.isEmpty() ? "" : "\"visibleWhen\":" + shown + ",");
    }

    private static String typed(int place, String type) {
        return QUESTION.formatted(place, type, "", "");
    }

    private static String office(int place) {
        return "{\"id\":\"O%d\",\"name\":\"x\",\"purpose\":\"x\",\"contacts\":[],\"sources\":[]}".formatted(place);
    }

    private static String country(int place) {
        return "{\"code\":\"%s\",\"name\":\"x\"}".formatted(code(place));
    }

    private static String group(int place) {
        Random random = new Random(place);
        List<String> codes = new ArrayList<>();
        IntStream.range(0, 200).filter(_ -> random.nextBoolean()).forEach(each -> codes.add("\"" + code(each) + "\""));
        return "{\"id\":\"G%d\",\"meaning\":\"x\",\"codes\":[%s],\"sources\":[],\"note\":\"x\"}"
                .formatted(place, joined(codes));
    }

    private static String code(int place) {
        return "" + (char) ('A' + place / 26) + (char) ('A' + place % 26);
    }

    private static List<Integer> three(int part) {
        return List.of(3 * part, 3 * part + 1, (3 * part + 2) % 63);
    }

    private static String anyOf(String question, List<Integer> options) {
        return "{\"question\":\"%s\",\"anyOf\":[%s]}"
                .formatted(
                        question,
                        joined(options.stream()
                                .map(option -> option == 63 ? "\"unsure\"" : "\"o" + option + "\"")
                                .toList()));
    }

    private static String all(List<String> parts) {
        return "{\"all\":[" + joined(parts) + "]}";
    }

    private static String any(List<String> parts) {
        return "{\"any\":[" + joined(parts) + "]}";
    }

    private static String not(String part) {
        return "{\"not\":" + part + "}";
    }

    private static List<String> each(int number, IntFunction<String> each) {
        return IntStream.range(0, number).mapToObj(each).toList();
    }

    private static String joined(List<String> parts) {
        return String.join(",", parts);
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
