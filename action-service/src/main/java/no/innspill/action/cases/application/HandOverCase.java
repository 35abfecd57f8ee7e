package no.innspill.action.cases.application;

import java.util.Optional;
import no.innspill.action.cases.domain.CaseId;
import no.innspill.action.cases.domain.Command;
import no.innspill.action.cases.domain.Decision;
import no.innspill.action.cases.domain.HandOver;
import no.innspill.action.cases.domain.Note;
import no.innspill.action.cases.domain.Worker;
import no.innspill.redaction.Redactor;
import org.springframework.stereotype.Component;

/**
 * Asks for a case to be handed over. Routing decides to whom; this service only tells it, and moves the case when routing has. Personal data
 * is taken out of the note before it is stored, and the note is told to nobody outside the unit.
 */
@Component
public final class HandOverCase {

    private final ChangeCase changeCase;
    private final Redactor redactor;

    HandOverCase(ChangeCase changeCase, Redactor redactor) {
        this.changeCase = changeCase;
        this.redactor = redactor;
    }

    /**
     * Decides and stores.
     *
     * @param note empty, or up to {@value no.innspill.action.cases.domain.Note#LONGEST} characters
     * @param seen the version that the worker had before them
     * @return what came of it; nothing when the desk has no such case
     */
    public Optional<Decision> ask(Desk desk, CaseId id, long seen, Worker by, HandOver asked, String note) {
        String kept = Note.tidy(redactor.redact(note).text());
        Optional<Note> noted = kept.isEmpty()
                ? Optional.empty()
                : Optional.of(new Note(kept.substring(0, Math.min(kept.length(), Note.LONGEST))));
        return changeCase.change(desk, id, seen, new Command.AskToHandOver(by, asked, noted));
    }
}
