package no.innspill.routing.in.directory;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import no.innspill.classification.language.Names;
import no.innspill.classification.vocabulary.ConceptId;
import no.innspill.routing.domain.directory.Area;
import no.innspill.routing.domain.directory.BodyLevel;
import no.innspill.routing.domain.directory.OrganisationNumber;
import no.innspill.routing.domain.directory.PagePrefix;
import no.innspill.routing.domain.directory.ServiceId;
import no.innspill.routing.domain.directory.UnitId;
import no.innspill.routing.domain.directory.Validity;
import no.innspill.routing.domain.directory.change.Refusal;

/**
 * Fields of a form, an object or a row, read one by one. What is not as it should be is noted with the reason, so that a person is told of
 * all of it at once.
 */
public final class Fields {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ADDRESS = 500;

    private final Map<String, String> values;
    private final List<Fault> faults = new ArrayList<>();

    public Fields(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    /** A field that is not as it should be. */
    public record Fault(Refusal why, String field) {}

    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    public boolean isRight() {
        return faults.isEmpty();
    }

    /** What must be there, noted where it is not. */
    public <T> Optional<T> needed(Optional<T> found, String field) {
        if (found.isEmpty() && faults.stream().noneMatch(fault -> fault.field().equals(field))) {
            wrong(Refusal.MISSING, field);
        }
        return found;
    }

    public void wrong(Refusal why, String field) {
        faults.add(new Fault(why, field));
    }

    public Optional<String> text(String field) {
        return text(field, LONGEST_NAME);
    }

    public Optional<OrganisationNumber> number(String field) {
        return text(field)
                .map(written -> written.replace(" ", "").replace("0192:", ""))
                .flatMap(written -> read(written, OrganisationNumber::new, Refusal.NOT_A_NUMBER, field));
    }

    public Optional<UnitId> unit(String field) {
        return text(field).flatMap(written -> read(written, UnitId::new, Refusal.NOT_AN_ID, field));
    }

    public Optional<ServiceId> service(String field) {
        return text(field).flatMap(written -> read(written, ServiceId::new, Refusal.NOT_AN_ID, field));
    }

    public Optional<Area> area(String field) {
        return text(field).flatMap(written -> read(written, Area::new, Refusal.NOT_AN_AREA, field));
    }

    public Optional<String> country(String field) {
        return text(field).map(written -> written.toUpperCase(Locale.ROOT)).filter(written -> {
            boolean right = written.matches("[A-Z]{2}") && !written.equals("NO");
            if (!right) {
                wrong(Refusal.NOT_A_COUNTRY, field);
            }
            return right;
        });
    }

    /** A theme by its address, or by what comes after that of LOS, such as {@code tema/barnehage}. */
    public Optional<ConceptId> theme(String field) {
        return text(field, LONGEST_ADDRESS)
                .flatMap(written -> read(
                        written.contains("://") ? written : ConceptId.LOS + written,
                        ConceptId::new,
                        Refusal.NOT_A_THEME,
                        field));
    }

    public Optional<PagePrefix> page(String field) {
        return text(field, LONGEST_ADDRESS)
                .flatMap(written -> read(
                        written,
                        address -> PagePrefix.of(address).orElseThrow(IllegalArgumentException::new),
                        Refusal.NOT_A_PAGE,
                        field));
    }

    public Optional<URI> address(String field) {
        return text(field, LONGEST_ADDRESS)
                .flatMap(written -> read(
                        written,
                        address -> {
                            URI uri = URI.create(address);
                            if (uri.getHost() == null
                                    || !String.valueOf(uri.getScheme()).matches("https?")) {
                                throw new IllegalArgumentException("not of a page");
                            }
                            return uri;
                        },
                        Refusal.NOT_AN_ADDRESS,
                        field));
    }

    public Optional<LocalDate> day(String field) {
        return text(field).flatMap(written -> read(written, LocalDate::parse, Refusal.NOT_A_DATE, field));
    }

    public Optional<BodyLevel> level(String field) {
        return text(field)
                .flatMap(written ->
                        read(written.toUpperCase(Locale.ROOT), BodyLevel::valueOf, Refusal.NOT_A_LEVEL, field));
    }

    public Optional<Boolean> yes(String field) {
        return text(field).flatMap(written -> {
            boolean known = Arrays.asList("true", "false").contains(written.toLowerCase(Locale.ROOT));
            if (!known) {
                wrong(Refusal.NOT_TRUE_OR_FALSE, field);
            }
            return known ? Optional.of(Boolean.valueOf(written)) : Optional.empty();
        });
    }

    /** Names in the languages that are told; bokmål is needed as soon as there is one. */
    public Optional<Names> names() {
        Optional<String> nb = text("names/nb");
        Optional<String> nn = text("names/nn");
        Optional<String> en = text("names/en");
        Optional<String> se = text("names/se");
        if (nb.isEmpty() && (nn.isPresent() || en.isPresent() || se.isPresent())) {
            return needed(Optional.empty(), "names/nb");
        }
        return nb.map(name -> new Names(name, nn.orElse(null), en.orElse(null), se.orElse(null)));
    }

    /** When something holds, from a day that is told or else another one. */
    public Optional<Validity> validity(LocalDate otherwise) {
        LocalDate from = day("validFrom").orElse(otherwise);
        Optional<LocalDate> to = day("validTo");
        if (to.filter(last -> last.isBefore(from)).isPresent()) {
            wrong(Refusal.ENDS_BEFORE_IT_BEGINS, "validTo");
            return Optional.empty();
        }
        return Optional.of(new Validity(from, to.orElse(null)));
    }

    private Optional<String> text(String field, int longest) {
        String written = Objects.requireNonNullElse(values.get(field), "").strip();
        if (written.length() > longest) {
            wrong(Refusal.TOO_LONG, field);
            return Optional.empty();
        }
        return written.isEmpty() ? Optional.empty() : Optional.of(written);
    }

    private <T> Optional<T> read(String written, Function<String, T> reading, Refusal why, String field) {
        try {
            return Optional.of(reading.apply(written));
        } catch (IllegalArgumentException | DateTimeException wrong) {
            wrong(why, field);
            return Optional.empty();
        }
    }
}
