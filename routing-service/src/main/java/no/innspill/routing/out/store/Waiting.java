package no.innspill.routing.out.store;

import java.util.Locale;
import no.innspill.routing.application.Decisions.Place;
import no.innspill.routing.domain.decision.Round;
import no.innspill.routing.domain.directory.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** A place in a body's triage as one string that sorts by body, then by when it came in: one sparse index for list and count. */
final class Waiting {

    private Waiting() {}

    static String of(Round round) {
        return at(round.facts().submittedBy(), Place.of(round));
    }

    /** What every place of a body comes after: all of them, or those behind a place. */
    static String after(OrganisationNumber body, @Nullable Place place) {
        return place == null ? body.value() + "#" : at(body, place);
    }

    /** What every place of a body comes before. */
    static String end(OrganisationNumber body) {
        return body.value() + "$"; // the character after #
    }

    private static String at(OrganisationNumber body, Place place) {
        return String.format(
                Locale.ROOT, "%s#%015d#%s", body.value(), place.receivedAt().toEpochMilli(), place.id());
    }
}
