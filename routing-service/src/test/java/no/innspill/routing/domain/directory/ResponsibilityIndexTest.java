package no.innspill.routing.domain.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.innspill.classification.vocabulary.ConceptId;
import no.innspill.routing.in.files.TestData;
import org.jspecify.annotations.Nullable;

/** The index finds who looking at every responsibility finds, and nobody else. */
class ResponsibilityIndexTest {

    private static final List<ConceptId> THEMES = TestData.VOCABULARY.concepts().stream()
            .limit(12)
            .map(concept -> concept.id())
            .toList();
    private static final List<Area> AREAS =
            Stream.of("5001", "5035", "3201", "50").map(Area::new).toList();
    private static final List<String> PAGES =
            List.of("a.no", "a.no/x", "a.no/x/y", "b.no", "b.no/x", "a.no/x/y/z", "c.no/q");

    @Property(tries = 300)
    void theCandidatesAreThoseOfBruteForce(@ForAll long seed) {
        Random chance = new Random(seed);
        List<Body> bodies = bodies(chance);
        Directory directory = new Directory("test", bodies);
        LocalDate day = day(chance);
        OrganisationNumber own = bodies.get(chance.nextInt(bodies.size())).number();
        @Nullable Area place = chance.nextBoolean() ? AREAS.get(chance.nextInt(AREAS.size())) : null;
        ConceptId theme = THEMES.get(chance.nextInt(THEMES.size()));
        PagePrefix page = page(PAGES.get(chance.nextInt(PAGES.size())));
        ServiceId service = new ServiceId("s" + chance.nextInt(3));

        assertThat(keys(directory.forTheme(theme, own, place, day)))
                .containsExactlyInAnyOrderElementsOf(brute(
                        bodies,
                        day,
                        (body, held) -> held.service() == null
                                && held.page() == null
                                && theme.equals(held.theme())
                                && (body.number().equals(own)
                                        || body.area() == null
                                        || (place != null && body.serves(place)))));
        assertThat(keys(directory.forPage(page, day)))
                .containsExactlyInAnyOrderElementsOf(brute(
                        bodies,
                        day,
                        (body, held) -> held.service() == null
                                && held.page() != null
                                && held.page().covers(page)));
        assertThat(keys(directory.forService(own, service, day)))
                .containsExactlyInAnyOrderElementsOf(brute(
                        bodies, day, (body, held) -> body.number().equals(own) && service.equals(held.service())));
        assertThat(keys(directory.general(own, day)))
                .containsExactlyInAnyOrderElementsOf(
                        brute(bodies, day, (body, held) -> body.number().equals(own) && held.isGeneral()));
        Predicate<Responsibility> ofTheme =
                held -> held.service() == null && held.page() == null && theme.equals(held.theme());
        assertThat(directory.answersFor(own, theme, day))
                .isEqualTo(!brute(bodies, day, (body, held) -> body.number().equals(own) && ofTheme.test(held))
                        .isEmpty());
    }

    private interface Fits {
        boolean test(Body body, Responsibility held);
    }

    private static List<String> brute(List<Body> bodies, LocalDate day, Fits fits) {
        List<String> found = new ArrayList<>();
        for (Body body : bodies) {
            for (Responsibility held : body.responsibilities()) {
                boolean counts = body.validity().on(day)
                        && held.validity().on(day)
                        && body.unit(held.unit()).orElseThrow().validity().on(day)
                        && (held.service() == null
                                || body.service(held.service())
                                        .orElseThrow()
                                        .validity()
                                        .on(day));
                if (counts && fits.test(body, held)) {
                    found.add(body.number().value() + held);
                }
            }
        }
        return found;
    }

    private static List<String> keys(List<Held> found) {
        return found.stream()
                .map(held -> held.body().number().value() + held.responsibility())
                .toList();
    }

    private static List<Body> bodies(Random chance) {
        List<Body> bodies = new ArrayList<>();
        for (Body known : TestData.BODIES) {
            String name = "u" + known.number().value();
            List<Unit> units = List.of(
                    new Unit(new UnitId(name + "-a"), known.names(), null, time(chance)),
                    new Unit(new UnitId(name + "-b"), known.names(), null, time(chance)));
            List<Service> services = Stream.of("s0", "s1", "s2")
                    .map(id -> new Service(new ServiceId(id), known.names(), null, false, time(chance)))
                    .toList();
            List<Responsibility> held = new ArrayList<>();
            for (int i = chance.nextInt(25); i > 0; i--) {
                held.add(new Responsibility(
                        units.get(chance.nextInt(2)).id(),
                        chance.nextInt(4) == 0 ? services.get(chance.nextInt(3)).id() : null,
                        chance.nextInt(2) == 0 ? THEMES.get(chance.nextInt(THEMES.size())) : null,
                        chance.nextInt(5) == 0 ? AREAS.get(chance.nextInt(AREAS.size())) : null,
                        chance.nextInt(4) == 0 ? page(PAGES.get(chance.nextInt(PAGES.size()))) : null,
                        time(chance)));
            }
            bodies.add(known.withResponsibilities(List.of())
                    .withUnits(units)
                    .withServices(services)
                    .withResponsibilities(held));
        }
        return bodies;
    }

    private static Validity time(Random chance) {
        LocalDate from = LocalDate.of(2025, 1, 1).plusDays(chance.nextInt(400));
        return new Validity(from, chance.nextBoolean() ? null : from.plusDays(chance.nextInt(600)));
    }

    private static LocalDate day(Random chance) {
        return LocalDate.of(2025, 1, 1).plusDays(chance.nextInt(900));
    }

    private static PagePrefix page(String address) {
        return PagePrefix.of(address).orElseThrow();
    }
}
