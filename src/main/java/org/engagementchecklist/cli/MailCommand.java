package org.engagementchecklist.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.engagementchecklist.report.MailComposer;
import org.engagementchecklist.report.OfficeMail;
import org.engagementchecklist.report.SummaryContents;
import org.engagementchecklist.report.mail.DraftFile;
import org.engagementchecklist.storage.FileName;
import org.engagementchecklist.storage.Opening;
import org.engagementchecklist.storage.Saving;
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
        return Streams.isStandard(folder)
                ? commands.wrong("Several messages cannot go to standard output. Name a folder after -o.")
                : commands.withEngagement(file, this::write);
    }

    private int write(Opening.Opened opened) {
        SummaryContents contents = options.contents(opened, commands);
        List<OfficeMail> mails = new MailComposer(contents).all();
        if (mails.isEmpty()) {
            return commands.nothing("The answers so far lead to no office, so no message was written.");
        }
        TextFiles drafts = drafts(mails, opened);
        Optional<String> refused = Overwriting.noFolderFor(folder).or(() -> target.refused(drafts));
        return refused.map(commands::refuse).orElseGet(() -> told(mails, drafts.write()));
    }

    private TextFiles drafts(List<OfficeMail> mails, Opening.Opened opened) {
        return TextFiles.of(
                folder,
                mails,
                mail -> FileName.of(opened.engagement(), mail.office().id().value(), DraftFile.ENDING),
                DraftFile::of);
    }

    private int told(List<OfficeMail> mails, TextFiles.Result result) {
        Optional<Saving.Failed> noFolder = result.failed().stream()
                .filter(failed -> failed.file().equals(folder))
                .findFirst();
        if (noFolder.isPresent()) {
            return commands.refuse(folder + ": " + noFolder.get().reason() + " Nothing was written. "
                    + noFolder.get().advice());
        }
        PrintStream err = commands.surroundings().err();
        mails.stream()
                .filter(mail -> mail.addresses().isEmpty())
                .map(mail -> mail.office().name() + ": no e-mail address is known."
                        + (mail.contact().isEmpty() ? "" : " Contact: " + mail.contact()))
                .forEach(line -> err.println(OneLine.of(line)));
        Count count = new Count();
        result.written().forEach(each -> count.add(each, new Outcome.Written(each)));
        result.same().forEach(each -> count.add(each, new Outcome.Same(each)));
        for (Saving.Failed failed : result.failed()) {
            Outcome refused = new Outcome.Refused(failed.words());
            count.add(failed.file(), refused);
            err.println(OneLine.of(refused.words(failed.file())));
        }
        err.println(count.words());
        return count.code();
    }
}
