package no.innspill.action.cases.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import no.innspill.action.cases.domain.CaseId;
import no.innspill.action.cases.domain.Words;
import org.springframework.stereotype.Component;

/**
 * Keeps people's words for the cases that show them. Words and case come on two topics in no order: whichever comes second finds the
 * first, since each stores its own before it looks for the other.
 */
@Component
public final class KeepTexts {

    private static final int SWEPT_AT_A_TIME = 500;

    private final CaseTexts texts;
    private final Cases cases;
    private final KeepingSettings settings;
    private final Clock clock;

    KeepTexts(CaseTexts texts, Cases cases, KeepingSettings settings, Clock clock) {
        this.texts = texts;
        this.cases = cases;
        this.settings = settings;
        this.clock = clock;
    }

    /** Words came in. */
    public void keep(Collection<Words.Present> words) {
        texts.keep(words, clock.instant().plus(settings.textsWithoutCase()));
        texts.keepWithCase(
                cases.known(words.stream().map(Words.Present::id).toList()).keySet());
    }

    /** The sender took words back. */
    public void withdraw(Map<CaseId, Instant> withdrawn) {
        texts.withdraw(withdrawn, clock.instant().plus(settings.textsWithoutCase()));
        texts.keepWithCase(cases.known(withdrawn.keySet()).keySet());
    }

    /** Words were erased: with them goes what workers noted about them. */
    public void erase(Collection<CaseId> ids) {
        Instant now = clock.instant();
        texts.erase(ids, now, now.plus(settings.textsWithoutCase()));
        cases.eraseNotes(ids);
        texts.keepWithCase(cases.known(ids).keySet());
    }

    /**
     * Deletes the words of feedback that became no case here: what went to triage for too long, or to another channel.
     *
     * @return how many
     */
    public long sweep() {
        long deleted = 0;
        Collection<CaseId> unneeded;
        do {
            Instant now = clock.instant();
            unneeded = texts.unneeded(now, SWEPT_AT_A_TIME);
            texts.keepWithCase(cases.known(unneeded).keySet());
            deleted += texts.delete(unneeded, now);
        } while (unneeded.size() == SWEPT_AT_A_TIME);
        return deleted;
    }
}
