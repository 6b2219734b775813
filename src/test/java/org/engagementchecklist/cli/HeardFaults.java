package org.engagementchecklist.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.engagementchecklist.fault.Fault;

/** Hears which faults are noted, until it is closed. */
final class HeardFaults extends Handler implements AutoCloseable {
    private final Logger log = Logger.getLogger(Fault.LOG);
    private final List<Fault> heard = new ArrayList<>();

    HeardFaults() {
        log.addHandler(this);
    }

    List<String> kinds() {
        return heard.stream().map(Fault::kind).toList();
    }

    @Override
    public void publish(LogRecord entry) {
        heard.add((Fault) entry.getParameters()[0]);
    }

    @Override
    public void flush() {
        // Nothing waits.
    }

    @Override
    public void close() {
        log.removeHandler(this);
    }
}
