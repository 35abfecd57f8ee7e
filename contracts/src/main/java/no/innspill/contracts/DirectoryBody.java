package no.innspill.contracts;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A public body as the directory has it now: its units, its services and who is responsible for what.
 *
 * @param organisationNumber nine digits, with a valid check digit
 * @param area the number of its municipality (four digits) or county (two); none for a body of the whole country
 * @param ministry the responsible ministry's name
 * @param version grows by one with each change of this body
 */
public record DirectoryBody(
        String organisationNumber,
        Texts name,
        BodyLevel level,
        @Nullable String area,
        @Nullable String ministry,
        List<Unit> units,
        List<Service> services,
        List<Responsibility> responsibilities,
        Contact contact,
        long version)
        implements Event {

    public DirectoryBody {
        requireNonNull(organisationNumber, "organisationNumber");
        requireNonNull(name, "name");
        requireNonNull(level, "level");
        requireNonNull(contact, "contact");
        units = List.copyOf(requireNonNull(units, "units"));
        services = List.copyOf(requireNonNull(services, "services"));
        responsibilities = List.copyOf(requireNonNull(responsibilities, "responsibilities"));
    }

    @Override
    public String key() {
        return organisationNumber;
    }

    /**
     * A part of the body that can get cases.
     *
     * @param id a slug that no other unit of any body has
     * @param parent the unit that it belongs to; none for one directly below the body
     */
    public record Unit(String id, @Nullable String parent, Texts name) {
        public Unit {
            requireNonNull(id, "id");
            requireNonNull(name, "name");
        }
    }

    /**
     * What the body offers, by the id that senders use.
     *
     * @param sensitive whether what is said of it falls under a duty of secrecy, as in health services
     */
    public record Service(
            String id, Texts name, @DefaultWhenAbsent boolean sensitive) {
        public Service {
            requireNonNull(id, "id");
            requireNonNull(name, "name");
        }
    }

    /**
     * A unit answers for something within some time. Every condition that is there must hold.
     *
     * @param service the id of a service of the body
     * @param theme the address of a theme or word in LOS, with all below it
     * @param area the number of a municipality (four digits) or county (two)
     * @param pagePrefix the beginning of page addresses: a host without {@code www}, and the first parts of a path
     * @param validFrom the first day
     * @param validTo the last day; none for as long as nobody ends it
     */
    public record Responsibility(
            String unit,
            @Nullable String service,
            @Nullable String theme,
            @Nullable String area,
            @Nullable String pagePrefix,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {
        public Responsibility {
            requireNonNull(unit, "unit");
            requireNonNull(validFrom, "validFrom");
        }
    }

    /**
     * How to reach the body.
     *
     * @param page the page with its contact points
     * @param appeals the page that tells how to appeal a decision
     */
    public record Contact(URI page, URI appeals) {
        public Contact {
            requireNonNull(page, "page");
            requireNonNull(appeals, "appeals");
        }
    }
}
