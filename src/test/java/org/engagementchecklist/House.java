package org.engagementchecklist;

/** The rooms of the house, as ArchUnit names packages. */
final class House {
    static final String ROOT = "org.engagementchecklist";
    static final String UI = ROOT + ".ui..";
    static final String UI_COMMON = ROOT + ".ui.common..";
    static final String[] CORE = {
        ROOT + ".checklist..",
        ROOT + ".engagement..",
        ROOT + ".assessment..",
        ROOT + ".proof..",
        ROOT + ".edition..",
        ROOT + ".wording.."
    };

    private House() {}
}
