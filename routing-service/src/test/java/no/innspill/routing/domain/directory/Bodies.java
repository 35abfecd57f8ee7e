package no.innspill.routing.domain.directory;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import no.innspill.classification.language.Names;
import no.innspill.classification.vocabulary.ConceptId;
import org.jspecify.annotations.Nullable;

/** Bodies to try things on. */
public final class Bodies {

    public static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    public static final Validity SINCE = new Validity(NEW_YEAR, null);
    public static final OrganisationNumber NAV = new OrganisationNumber("889640782");
    public static final OrganisationNumber OTHER = new OrganisationNumber("991825827");

    private Bodies() {}

    public static Names named(String name) {
        return new Names(name, null, null, null);
    }

    public static Unit unit(String id, @Nullable String parent) {
        return new Unit(new UnitId(id), named(id), parent == null ? null : new UnitId(parent), SINCE);
    }

    public static Service service(String id, @Nullable String theme) {
        return new Service(new ServiceId(id), named(id), theme == null ? null : theme(theme), false, SINCE);
    }

    public static ConceptId theme(String path) {
        return new ConceptId(ConceptId.LOS + path);
    }

    public static Responsibility general(String unit) {
        return new Responsibility(new UnitId(unit), null, null, null, null, SINCE);
    }

    public static Responsibility forService(String unit, String service) {
        return new Responsibility(new UnitId(unit), new ServiceId(service), null, null, null, SINCE);
    }

    public static Responsibility forTheme(String unit, String theme) {
        return new Responsibility(new UnitId(unit), null, theme(theme), null, null, SINCE);
    }

    public static Responsibility forPage(String unit, String page) {
        return new Responsibility(
                new UnitId(unit), null, null, null, PagePrefix.of(page).orElseThrow(), SINCE);
    }

    public static Body state(
            OrganisationNumber number, List<Unit> units, List<Service> services, List<Responsibility> held) {
        return new Body(
                number,
                named("Body"),
                BodyLevel.STATE,
                null,
                null,
                null,
                units,
                services,
                held,
                URI.create("https://example.org/contact"),
                URI.create("https://example.org/appeals"),
                SINCE,
                null);
    }
}
