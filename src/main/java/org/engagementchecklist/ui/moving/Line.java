package org.engagementchecklist.ui.moving;

import java.util.List;

/**
 * One thing that moving would bring.
 *
 * @param subject the question or office it is about
 * @param details what becomes of it, a sentence or an answer each
 */
record Line(String subject, List<String> details) {

    Line {
        details = List.copyOf(details);
    }
}
