package no.innspill.action.correspondence.domain;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.innspill.action.cases.domain.CaseId;

/**
 * All that was written about one case.
 *
 * @param sent by the unit, the oldest first
 * @param replies of the one who spoke up, the oldest first
 */
public record Correspondence(CaseId id, List<Letter.Sent> sent, List<Letter.Reply> replies) {

    public Correspondence {
        sent = List.copyOf(sent);
        replies = List.copyOf(replies);
    }

    /** Before anything is written. */
    public static Correspondence none(CaseId id) {
        return new Correspondence(id, List.of(), List.of());
    }

    /** Both sides', the oldest first. */
    public List<Letter> inOrder() {
        return Stream.<Letter>concat(sent.stream(), replies.stream())
                .sorted(Comparator.comparing(Letter::at))
                .toList();
    }

    /** Whether the one who spoke up wrote last. */
    public boolean awaitsTheUnit() {
        return !inOrder().isEmpty() && inOrder().getLast() instanceof Letter.Reply;
    }
}
