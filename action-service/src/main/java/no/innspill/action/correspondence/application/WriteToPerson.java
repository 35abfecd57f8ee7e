package no.innspill.action.correspondence.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import no.innspill.action.cases.application.Cases;
import no.innspill.action.cases.application.Desk;
import no.innspill.action.cases.application.ReadWords;
import no.innspill.action.cases.domain.Case;
import no.innspill.action.cases.domain.CaseId;
import no.innspill.action.cases.domain.Words;
import no.innspill.action.cases.domain.Worker;
import no.innspill.action.correspondence.domain.Correspondence;
import no.innspill.action.correspondence.domain.WritingPolicy;
import no.innspill.action.correspondence.domain.WritingPolicy.Decision;
import no.innspill.action.correspondence.domain.WritingPolicy.Draft;
import no.innspill.action.correspondence.domain.WritingPolicy.Refusal;
import no.innspill.redaction.Redactor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes to the one who spoke up. Personal data is taken out before anything is stored: what is written goes over the bus. */
@Component
public final class WriteToPerson {

    private final Cases cases;
    private final ReadWords words;
    private final Correspondences correspondences;
    private final Redactor redactor;
    private final LetterIds ids;
    private final Clock clock;

    WriteToPerson(
            Cases cases,
            ReadWords words,
            Correspondences correspondences,
            Redactor redactor,
            LetterIds ids,
            Clock clock) {
        this.cases = cases;
        this.words = words;
        this.correspondences = correspondences;
        this.redactor = redactor;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What the desk sees of a case's correspondence.
     *
     * @param refusal why the reader may not write now; nothing where they may
     */
    public record View(
            Case about, Correspondence written, @Nullable Refusal refusal) {}

    /** Nothing when the desk has no such case. */
    public Optional<View> read(Desk desk, CaseId id, Worker reader) {
        return cases.find(id, desk).map(about -> read(about, reader));
    }

    /** Replies are as sensitive as what they follow up. */
    private View read(Case about, Worker reader) {
        Words said = words.of(about);
        Correspondence written = said instanceof Words.Withheld
                ? new Correspondence(about.id(), List.of(), List.of())
                : correspondences.of(about.id());
        return new View(about, written, WritingPolicy.refusal(about.status(), said, reader));
    }

    /**
     * Decides and stores.
     *
     * @param text 1 to {@value no.innspill.action.correspondence.domain.Letter#LONGEST} characters
     * @param seen how many messages of the unit the writer had before them
     * @return what came of it; nothing when the desk has no such case
     */
    public Optional<Decision> write(Desk desk, CaseId id, Worker by, String text, boolean question, int seen) {
        return cases.find(id, desk).map(about -> write(about, by, text, question, seen));
    }

    private Decision write(Case about, Worker by, String text, boolean question, int seen) {
        Draft draft = new Draft(ids.next(), redactor.redact(text).text(), by, question);
        Decision decided = WritingPolicy.decide(
                about,
                words.of(about),
                correspondences.of(about.id()),
                draft,
                seen,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return decided instanceof Decision.Sent sent && !correspondences.save(sent)
                ? new Decision.Refused(Refusal.CHANGED)
                : decided;
    }
}
