package org.engagementchecklist.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.engagementchecklist.report.print.Printout;
import org.engagementchecklist.ui.common.Printing;

/** Takes papers in place of a printer and a viewer, and remembers them. */
public final class ScriptedPrinting implements Printing {
    private final List<Printout> printed = new ArrayList<>();
    private final List<Printout> viewed = new ArrayList<>();

    /** {@return what was to be printed} */
    public List<Printout> printed() {
        return List.copyOf(printed);
    }

    /** {@return what was to be shown} */
    public List<Printout> viewed() {
        return List.copyOf(viewed);
    }

    @Override
    public void prepare() {
        // It is always ready.
    }

    @Override
    public void print(Printout printout, Consumer<String> told) {
        printed.add(printout);
        told.accept("Handed over to Old Faithful.");
    }

    @Override
    public void view(Printout printout, Consumer<String> told) {
        viewed.add(printout);
        told.accept("Shown.");
    }
}
