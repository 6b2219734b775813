package org.engagementchecklist.ui;

import java.util.Optional;
import org.engagementchecklist.checklist.Checklist;
import org.engagementchecklist.storage.Opening;
import org.engagementchecklist.ui.common.EngagementSession;
import org.engagementchecklist.ui.common.Messages;
import org.engagementchecklist.ui.wizard.Doors;
import org.engagementchecklist.ui.wizard.Exits;
import org.engagementchecklist.ui.wizard.WizardFrame;
import org.engagementchecklist.ui.wizard.WizardModel;
import org.engagementchecklist.ui.wizard.WizardView;

/** The engagement in hand with its saving, and its wizard, which stays where it is while other screens are shown. */
record InHand(Opening.Opened opened, EngagementSession session, Autosave saving, WizardModel model, WizardView wizard) {

    /** {@return what was let in, from now on saved after every change} */
    static InHand take(Entry entry, Surroundings around, Exits exits) {
        Opening.Opened opened = entry.opened();
        EngagementSession session =
                new EngagementSession(opened.checklist(), opened.engagement(), around.clock(), entry.access());
        Autosave saving = new Autosave(session, entry.file(), around.folder(), around.threads());
        WizardModel model = new WizardModel(session);
        Doors doors =
                new Doors(around.dialogs(), around.threads(), around.outlets().outside(), around.look());
        WizardFrame frame = new WizardFrame(
                model,
                doors,
                exits,
                saving.state(),
                around.installed()
                        .library()
                        .get()
                        .newerThan(opened.checklist())
                        .map(newer -> newer.edition().asOf()));
        return new InHand(opened, session, saving, model, new WizardView(frame));
    }

    /** {@return what was opened, as it stands now} */
    Opening.Opened asItStands() {
        return new Opening.Opened(
                opened.file(), session.engagement(), opened.checklist(), opened.readOnly(), opened.warnings());
    }

    /** {@return the newest later edition that is installed, if there is one} */
    Optional<Checklist> newer(Surroundings around) {
        return around.installed().library().get().newerThan(session.checklist());
    }

    /** {@return the title of the window while this is in hand} */
    String title() {
        String title = session.engagement().facts().title();
        return title.isEmpty() ? Messages.text("window.title") : Messages.text("window.title-of", title);
    }
}
