package no.innspill.routing.in.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.innspill.routing.application.Decisions.Place;
import no.innspill.routing.domain.decision.FeedbackId;
import no.innspill.support.problem.InvalidField;
import no.innspill.support.problem.ProblemException;
import no.innspill.support.problem.StandardProblem;
import org.jspecify.annotations.Nullable;

/** A place in the list as it stands in an address. */
final class PlaceToken {

    private static final Pattern FORM = Pattern.compile("(\\d{1,15})\\.([0-9a-f-]{36})");

    private PlaceToken() {}

    static String of(Place place) {
        return place.receivedAt().toEpochMilli() + "." + place.id();
    }

    /** Reads a place; nothing given is the beginning of the list. */
    static @Nullable Place read(@Nullable String token) {
        if (token == null) {
            return null;
        }
        return place(token)
                .orElseThrow(() -> new ProblemException(
                        StandardProblem.INVALID,
                        "The place in the list is not one that was given out.",
                        List.of(new InvalidField("after", "form", "The value of next in an earlier answer."))));
    }

    private static Optional<Place> place(String token) {
        Matcher parts = FORM.matcher(token);
        try {
            return parts.matches()
                    ? Optional.of(new Place(
                            Instant.ofEpochMilli(Long.parseLong(parts.group(1))), FeedbackId.of(parts.group(2))))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException none) {
            return Optional.empty();
        }
    }
}
