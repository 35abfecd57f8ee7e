package no.innspill.action.cases.in.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import no.innspill.action.cases.application.Desk;
import no.innspill.action.cases.application.Place;
import no.innspill.action.cases.application.Queue.Filter;
import no.innspill.action.cases.application.Queue.Listing;
import no.innspill.action.cases.domain.Kind;
import no.innspill.action.cases.domain.Language;
import no.innspill.action.cases.domain.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a page of the queue shows, as its address says. What an address says wrongly is passed over: a link that is old or cut short still
 * leads to cases.
 *
 * @param unit one of the worker's units; none for all of them
 */
record QueueAddress(
        Listing listing,
        Filter filter,
        @Nullable UnitId unit,
        @Nullable Place after) {

    static QueueAddress of(
            @Nullable String list,
            @Nullable String kind,
            @Nullable String language,
            @Nullable String theme,
            @Nullable String unit,
            @Nullable String after) {
        return new QueueAddress(
                read(Listing.class, list).orElse(Listing.UNASSIGNED),
                new Filter(
                        read(Kind.class, kind).orElse(null),
                        read(Language.class, language).orElse(null),
                        theme == null || theme.isBlank() ? null : theme),
                unit == null || !UnitId.isOne(unit) ? null : new UnitId(unit),
                place(after).orElse(null));
    }

    /** The value with this name, in small letters as addresses have them. */
    static <E extends Enum<E>> Optional<E> read(Class<E> type, @Nullable String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> written(value).equals(name))
                .findFirst();
    }

    static String written(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Place> place(@Nullable String after) {
        try {
            return after == null ? Optional.empty() : Optional.of(new Place(after));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** The part of the desk that it is about. */
    Desk of(Desk desk) {
        return unit == null ? desk : desk.in(unit);
    }

    boolean filtered() {
        return !filter.equals(Filter.NONE) || unit != null;
    }

    QueueAddress on(Listing other) {
        return new QueueAddress(other, filter, unit, null);
    }

    QueueAddress from(@Nullable Place place) {
        return new QueueAddress(listing, filter, unit, place);
    }

    QueueAddress unfiltered() {
        return new QueueAddress(listing, Filter.NONE, null, null);
    }

    @Override
    public String toString() {
        var address = UriComponentsBuilder.fromPath("/").queryParam("list", written(listing));
        if (filter.kind() != null) {
            address.queryParam("kind", written(filter.kind()));
        }
        if (filter.language() != null) {
            address.queryParam("language", written(filter.language()));
        }
        if (filter.theme() != null) {
            address.queryParam("theme", "{theme}");
        }
        if (unit != null) {
            address.queryParam("unit", unit.value());
        }
        if (after != null) {
            address.queryParam("after", after.value());
        }
        return filter.theme() == null
                ? address.build().toUriString()
                : address.encode().buildAndExpand(filter.theme()).toUriString();
    }
}
