package no.innspill.action.cases.application;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.regex.Pattern;
import no.innspill.action.cases.domain.Case;
import no.innspill.action.cases.domain.Status;

/**
 * The place of a case in its list, in a form whose alphabetical order is the order of the list: what is unsettled by deadline, then priority,
 * then age; what is resolved by the time of it. The id makes it the place of this case alone, so a page can go on after it.
 */
public record Place(String value) {

    private static final String NO_DEADLINE = "9999-12-31";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern FORM = Pattern.compile("[0-9TZ.:_-]{24,40}[0-9a-f-]{36}");

    public Place {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the place of a case");
        }
    }

    /** Where the case stands in the lists that it is in. */
    public static Place of(Case found) {
        String order = switch (found.status()) {
            case Status.Resolved resolved -> time(resolved.at());
            case Status.Withdrawn withdrawn -> time(withdrawn.at());
            case Status.Open _, Status.Assigned _, Status.HandingOver _, Status.Left _ ->
                Objects.toString(found.deadline(), NO_DEADLINE)
                        + "_"
                        + found.rationale().priority().rank()
                        + "_"
                        + time(found.openedAt());
        };
        return new Place(order + "_" + found.id());
    }

    private static String time(Instant at) {
        return TIME.format(at);
    }

    @Override
    public String toString() {
        return value;
    }
}
