package org.engagementchecklist.ui.preview;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engagementchecklist.report.print.PageSize;

/**
 * Pages below one another, counted from 0, with a gap above and below each.
 *
 * @param scale pixels a point
 * @param gap in pixels
 */
record PageColumn(List<PageSize> pages, double scale, double gap) {

    PageColumn {
        pages = List.copyOf(pages);
    }

    /** {@return where a page begins, in pixels from the top of the column} */
    double top(int page) {
        return gap
                + pages.stream()
                        .limit(page)
                        .mapToDouble(each -> each.height() * scale + gap)
                        .sum();
    }

    double width(int page) {
        return pages.get(page).width() * scale;
    }

    double height(int page) {
        return pages.get(page).height() * scale;
    }

    /** {@return the width of the widest page, with a gap at both sides} */
    double width() {
        return IntStream.range(0, pages.size()).mapToDouble(this::width).max().orElse(0) + 2 * gap;
    }

    double height() {
        return top(pages.size());
    }

    /** {@return the page of which most is in view, the first of several; -1 if there is no page} */
    int at(double viewTop, double viewHeight) {
        return IntStream.range(0, pages.size())
                .boxed()
                .max(Comparator.<Integer>comparingDouble(page -> inView(page, viewTop, viewHeight))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(-1);
    }

    /** {@return the pages in view, from above, then the one below and the one above them} */
    List<Integer> near(double viewTop, double viewHeight) {
        List<Integer> inView = IntStream.range(0, pages.size())
                .filter(page -> inView(page, viewTop, viewHeight) > 0)
                .boxed()
                .toList();
        return inView.isEmpty()
                ? inView
                : Stream.concat(inView.stream(), Stream.of(inView.getLast() + 1, inView.getFirst() - 1))
                        .filter(page -> page >= 0 && page < pages.size())
                        .toList();
    }

    private double inView(int page, double viewTop, double viewHeight) {
        double top = top(page);
        return Math.min(top + height(page), viewTop + viewHeight) - Math.max(top, viewTop);
    }
}
