package org.engagementchecklist.ui.wizard;

import java.time.YearMonth;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.engagementchecklist.ui.common.SaveState;

/**
 * What the parts of the wizard share.
 *
 * @param model knows where the user is
 * @param doors to the world outside
 * @param exits to the other screens
 * @param saved whether what was answered is on the disk
 * @param newer the month of a newer edition that is installed, if there is one
 */
public record WizardFrame(
        WizardModel model, Doors doors, Exits exits, ObservableValue<SaveState> saved, Optional<YearMonth> newer) {}
