package org.engagementchecklist.cli;

import java.util.List;
import java.util.Locale;
import org.engagementchecklist.checklist.Question;
import org.engagementchecklist.edition.Account;
import org.engagementchecklist.edition.Effect;
import org.engagementchecklist.edition.Fate;
import org.engagementchecklist.storage.JsonDocument;

/** What moving an engagement did, for other programs. */
final class AccountJson {

    private AccountJson() {}

    /** @param personal whether personal answers are told */
    static JsonDocument of(Account account, boolean personal) {
        return ResultFormat.MOVE_ACCOUNT
                .document()
                .with("from", account.from().key().edition())
                .with("to", account.to().key().edition())
                .withAll(
                        "fates",
                        account.moved().fates().stream()
                                .map(fate -> fate(fate, personal))
                                .toList())
                .withTexts(
                        "toConfirm",
                        account.toReview().stream()
                                .flatMap(fate -> fate.at().stream())
                                .map(at -> at.id().value())
                                .toList())
                .withTexts("added", ids(account.added()))
                .withAll(
                        "offices",
                        account.offices().stream().map(AccountJson::office).toList());
    }

    private static JsonDocument fate(Fate fate, boolean personal) {
        JsonDocument json = new JsonDocument()
                .with("question", fate.asked().id().value())
                .with("outcome", fate.outcome().name().toLowerCase(Locale.ROOT))
                .with("what", fate.subject(personal));
        fate.at().ifPresent(at -> json.with("at", at.id().value()));
        return json.with("words", fate.inWords(personal));
    }

    private static JsonDocument office(Effect effect) {
        return new JsonDocument().with("office", effect.office().id().value()).with("words", effect.inWords());
    }

    private static List<String> ids(List<Question> questions) {
        return questions.stream().map(each -> each.id().value()).toList();
    }
}
