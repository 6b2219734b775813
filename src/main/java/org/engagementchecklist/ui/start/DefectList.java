package org.engagementchecklist.ui.start;

import java.util.List;
import org.engagementchecklist.ui.common.DefectLines;
import org.engagementchecklist.ui.common.Messages;

/** What is wrong with files, and what to do: for each defect its place, the words, and the advice. */
final class DefectList {
    private DefectList() {}

    /** {@return the list} */
    static FileList of(List<Trouble> troubles) {
        return new FileList(Messages.text("start.trouble.list"), Messages.text("start.trouble.safe"))
                .with(troubles.stream()
                        .map(each -> FileList.file(each.file().toString(), new DefectLines(each.defects())))
                        .toList());
    }
}
