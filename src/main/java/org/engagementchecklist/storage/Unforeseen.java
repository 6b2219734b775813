package org.engagementchecklist.storage;

import org.engagementchecklist.fault.Fault;
import org.engagementchecklist.proof.Defect;
import org.engagementchecklist.proof.Place;

/** Whatever is thrown while one file is read or judged is a defect of that file, so that it takes no other with it. */
final class Unforeseen {
    private static final String ADVICE = "The others are not concerned. Please report this.";

    private Unforeseen() {}

    /** {@return that a file could not be read} */
    static Defect inReading(String file, Throwable thrown) {
        return defect(file, "This file could not be read", thrown);
    }

    /** {@return that a file was read and could not be checked} */
    static Defect inChecking(String file, Throwable thrown) {
        return defect(file, "This file could not be checked", thrown);
    }

    private static Defect defect(String file, String what, Throwable thrown) {
        return Defect.error(
                Place.wholeOf(file),
                what + ", for a reason that nobody foresaw (error "
                        + Fault.noted(thrown).code() + ").",
                ADVICE);
    }
}
