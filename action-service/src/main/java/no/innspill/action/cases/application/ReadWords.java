package no.innspill.action.cases.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.innspill.action.cases.domain.Case;
import no.innspill.action.cases.domain.CaseId;
import no.innspill.action.cases.domain.Words;
import org.springframework.stereotype.Component;

/** Reads people's words for whoever has the case. This is the one way to them: it keeps back what may not leave the body it was said to. */
@Component
public final class ReadWords {

    private final CaseTexts texts;

    ReadWords(CaseTexts texts) {
        this.texts = texts;
    }

    /** The words of a case. */
    public Words of(Case one) {
        return of(List.of(one)).getOrDefault(one.id(), new Words.Awaited());
    }

    /** The words of each. */
    public Map<CaseId, Words> of(Collection<Case> cases) {
        Map<CaseId, Words> found =
                new HashMap<>(texts.of(cases.stream().map(Case::id).toList()));
        cases.forEach(one -> found.computeIfPresent(one.id(), (id, words) -> words.in(one)));
        return found;
    }
}
