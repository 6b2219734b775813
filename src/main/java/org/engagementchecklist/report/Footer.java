package org.engagementchecklist.report;

/**
 * What stands at the foot of every page.
 *
 * @param title the report's title; a long one is shortened in print
 * @param code names this state of the answers, so that two printouts can be told apart; may be empty
 * @param notice whose paper this is not, and how old its rules are; may be empty
 * @param page the page's number in words, as a {@link java.text.MessageFormat} of the number and the number of pages
 */
public record Footer(String title, String code, String notice, String page) {}
