package org.engagementchecklist.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.engagementchecklist.report.MailComposer;
import org.engagementchecklist.report.OfficeMail;
import org.engagementchecklist.report.SummaryContents;
import org.engagementchecklist.report.mail.DraftFile;
import org.engagementchecklist.storage.FileName;
import org.engagementchecklist.storage.Opening;
import org.engagementchecklist.storage.TextFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a message to each office that is to be contacted, as files that mail programs open as drafts. */
@Command(
        name = "mail",
        description = {
            "Write a message to each office that is to be contacted, as files that mail programs open as drafts.",
            "Nothing is sent. An office without a known address gets a draft without one."
        })
final class MailCommand implements Callable<Integer> {
    private final Commands commands;

    @Parameters(paramLabel = "FILE", description = "An engagement file.")
    private Path file = Path.of("");

    @Option(names = "-o", required = true, paramLabel = "FOLDER", description = "The folder for the drafts.")
    private Path folder = Path.of("");

    @Mixin
    private SummaryOptions options = new SummaryOptions();

    @Mixin
    private TextTarget target = new TextTarget();

    MailCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() {
        return commands.withEngagement(file, this::write);
    }

    private int write(Opening.Opened opened) {
        SummaryContents contents = options.contents(opened, commands);
        List<OfficeMail> mails = new MailComposer(contents).all();
        if (mails.isEmpty()) {
            return commands.nothing("The answers so far lead to no office, so no message was written.");
        }
        return target.write(drafts(mails, opened)).map(commands::refuse).orElseGet(() -> told(mails));
    }

    private TextFiles drafts(List<OfficeMail> mails, Opening.Opened opened) {
        return TextFiles.of(
                folder,
                mails,
                mail -> FileName.of(opened.engagement(), mail.office().id().value(), DraftFile.ENDING),
                DraftFile::of);
    }

    private int told(List<OfficeMail> mails) {
        PrintStream err = commands.surroundings().err();
        mails.stream()
                .filter(mail -> mail.addresses().isEmpty())
                .map(mail -> mail.office().name() + ": no e-mail address is known."
                        + (mail.contact().isEmpty() ? "" : " Contact: " + mail.contact()))
                .forEach(line -> err.println(OneLine.of(line)));
        return Commands.DONE;
    }
}
