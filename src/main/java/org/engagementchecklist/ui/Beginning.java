package org.engagementchecklist.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.engagementchecklist.storage.Holder;
import org.engagementchecklist.storage.Places;

/**
 * What the window begins with.
 *
 * @param checklists the folders of checklists, the shipped ones first
 * @param file an engagement to open at once, if one was named
 * @param places where the user's files are kept
 * @param clock says which day and time it is
 * @param holder who is going to work here
 */
public record Beginning(List<Path> checklists, Optional<Path> file, Places places, Clock clock, Holder holder) {

    public Beginning {
        checklists = List.copyOf(checklists);
    }
}
