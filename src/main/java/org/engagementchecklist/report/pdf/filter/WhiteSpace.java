package org.engagementchecklist.report.pdf.filter;

/** What stands between the letters of a PDF file and means nothing. */
final class WhiteSpace {
    private WhiteSpace() {}

    static boolean includes(int letter) {
        return letter == 0 || letter == '\t' || letter == '\n' || letter == '\f' || letter == '\r' || letter == ' ';
    }
}
