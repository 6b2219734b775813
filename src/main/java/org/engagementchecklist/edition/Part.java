package org.engagementchecklist.edition;

/** The parts of an edition that are compared one by one, in the order in which differences are told. */
public enum Part {
    EDITION("edition", "The edition itself"),
    STRENGTH("strength", "Strengths"),
    TIME("time", "Times"),
    ORIGIN("origin", "Origins"),
    SECTION("section", "Sections"),
    QUESTION("question", "Questions"),
    OPTION("option", "Options"),
    REMOVAL("removal", "Questions removed on purpose"),
    RULE("rule", "Rules"),
    GROUP("group", "Groups of countries"),
    RESOURCE("page", "Worth reading"),
    SOURCE("source", "Sources"),
    DIRECTORY("directory", "The directory of offices"),
    OFFICE("office", "Offices"),
    DIRECTORY_SOURCE("source of the directory", "Sources of the directory"),
    COUNTRY("country", "Countries");

    private final String noun;
    private final String heading;

    Part(String noun, String heading) {
        this.noun = noun;
        this.heading = heading;
    }

    /** {@return what one of them is called} */
    public String noun() {
        return noun;
    }

    /** {@return what stands above all of them} */
    public String heading() {
        return heading;
    }
}
