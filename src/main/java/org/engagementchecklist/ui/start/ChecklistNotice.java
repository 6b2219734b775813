package org.engagementchecklist.ui.start;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.engagementchecklist.ui.common.Links;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.common.Passage;

/** Says which checklists cannot be used; nothing where all can. */
final class ChecklistNotice extends VBox {

    ChecklistNotice(StartModel model, BiConsumer<String, List<Trouble>> explain) {
        getStyleClass().add("checklist-notices");
        model.library().subscribe(_ -> show(model, explain));
    }

    private void show(StartModel model, BiConsumer<String, List<Trouble>> explain) {
        getChildren().clear();
        if (model.editions().isEmpty()) {
            getChildren().add(new Passage(Messages.text("start.checklists.none")));
        }
        model.brokenChecklists().forEach(each -> getChildren().add(notice(each, explain)));
    }

    private static HBox notice(Trouble trouble, BiConsumer<String, List<Trouble>> explain) {
        String title = Messages.text("start.checklists.broken", folder(trouble));
        Button whatToDo =
                Links.button(Messages.text("start.trouble.what-to-do"), () -> explain.accept(title, List.of(trouble)));
        whatToDo.setAccessibleText(Messages.text("start.trouble.what-to-do-with", folder(trouble)));
        whatToDo.setMinWidth(USE_PREF_SIZE);
        HBox notice = new HBox(new Passage(title + " " + trouble.reason()), whatToDo);
        notice.getStyleClass().add("notice");
        return notice;
    }

    /** An edition is known by its folder: its file is called the same everywhere. */
    private static String folder(Trouble trouble) {
        int names = trouble.file().getNameCount();
        return names > 2 ? trouble.file().subpath(names - 3, names - 1).toString() : trouble.name();
    }
}
