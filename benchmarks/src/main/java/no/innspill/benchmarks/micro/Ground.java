package no.innspill.benchmarks.micro;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import no.innspill.classification.files.ShippedModel;
import no.innspill.classification.language.Names;
import no.innspill.classification.vocabulary.Concept;
import no.innspill.classification.vocabulary.ConceptId;
import no.innspill.classification.vocabulary.Vocabulary;
import no.innspill.routing.domain.directory.Area;
import no.innspill.routing.domain.directory.Body;
import no.innspill.routing.domain.directory.BodyLevel;
import no.innspill.routing.domain.directory.Directory;
import no.innspill.routing.domain.directory.OrganisationNumber;
import no.innspill.routing.domain.directory.Responsibility;
import no.innspill.routing.domain.directory.Unit;
import no.innspill.routing.domain.directory.UnitId;
import no.innspill.routing.domain.directory.Validity;
import no.innspill.routing.domain.rules.Book;
import no.innspill.routing.domain.rules.BookReader;
import no.innspill.routing.domain.rules.Known;
import no.innspill.routing.domain.rules.RuleSet;
import no.innspill.routing.domain.rules.TextQueries;

/** A country to decide in: 357 municipalities, each with a front desk and a unit for each of thirteen themes, and a rule book. */
final class Ground {

    static final int BODIES = 357;
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static final int THEMES = 13;
    private static final Validity ALWAYS = new Validity(LocalDate.of(2020, 1, 1), null);
    private static final List<String> COMMON =
            List.of("skjema", "søknad", "siden", "finner", "telefon", "svar", "snø", "buss", "skole", "vedtak");

    private final Vocabulary vocabulary = ShippedModel.vocabulary();
    private final List<Body> bodies = new ArrayList<>();

    Ground() {
        List<ConceptId> tops = vocabulary.concepts().stream()
                .map(Concept::id)
                .filter(id -> vocabulary.top(id).equals(id))
                .limit(THEMES)
                .toList();
        for (int i = 0; bodies.size() < BODIES; i++) {
            Optional<OrganisationNumber> number = number(910_000_00 + i);
            if (number.isPresent()) {
                bodies.add(municipality(bodies.size(), number.get(), tops));
            }
        }
    }

    Directory directory() {
        return new Directory("benchmark", bodies);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    OrganisationNumber body(int place) {
        return bodies.get(place % BODIES).number();
    }

    /**
     * Rules of which, of ten, four are one body's own and ask for words, two for a phrase of a body's, two for a page, one for theme and
     * area, and one holds for everybody and asks for two words; a tenth of all words are common ones.
     */
    RuleSet rules(int count, TextQueries queries) {
        Random random = new Random(7);
        StringBuilder book = new StringBuilder();
        for (int i = 0; i < count; i++) {
            book.append("rule \"")
                    .append(i)
                    .append("\" when ")
                    .append(condition(i % 10, random))
                    .append(" then unit \"u0-0\"\n");
        }
        Book read = switch (BookReader.read(book.toString(), new Anything(), queries)) {
            case BookReader.Read.Good good -> good.book();
            case BookReader.Read.Bad bad ->
                throw new IllegalStateException(bad.faults().toString());
        };
        return RuleSet.of("1", read, queries);
    }

    private static Optional<OrganisationNumber> number(int eight) {
        for (int digit = 0; digit <= 9; digit++) {
            try {
                return Optional.of(new OrganisationNumber(eight + "" + digit));
            } catch (IllegalArgumentException anotherDigit) {
                // a check digit of ten is never given out
            }
        }
        return Optional.empty();
    }

    private static Body municipality(int place, OrganisationNumber number, List<ConceptId> tops) {
        Area area = new Area(String.valueOf(1000 + place));
        List<Unit> units = new ArrayList<>();
        List<Responsibility> held = new ArrayList<>();
        for (int i = 0; i <= tops.size(); i++) {
            UnitId unit = new UnitId("u" + place + "-" + i);
            units.add(new Unit(unit, named("Enhet " + i), null, ALWAYS));
            held.add(new Responsibility(unit, null, i == 0 ? null : tops.get(i - 1), null, null, ALWAYS));
        }
        return new Body(
                number,
                named("Kommune " + place),
                BodyLevel.MUNICIPALITY,
                area,
                null,
                null,
                units,
                List.of(),
                held,
                URI.create("https://www.kommune" + place + ".no/kontakt"),
                URI.create("https://www.kommune" + place + ".no/klage"),
                ALWAYS,
                null);
    }

    private static Names named(String name) {
        return new Names(name, null, null, null);
    }

    private String condition(int sort, Random random) {
        String body = "body is " + body(random.nextInt(BODIES)).value();
        return switch (sort) {
            case 0, 1, 2 -> body + " and text matches \"" + word(random) + " OR " + word(random) + "*\"";
            case 3 ->
                body + " and text matches \"" + word(random) + " AND NOT " + word(random) + "\" and kind is error";
            case 4, 5 -> body + " and text matches \"\\\"" + word(random) + " " + word(random) + "\\\"~3\"";
            case 6, 7 ->
                "page under \"kommune" + random.nextInt(BODIES) + ".no/" + word(random) + "\" and found-it is no";
            case 8 -> "theme under \"t" + random.nextInt(500) + "\" and area is " + (1000 + random.nextInt(BODIES));
            default -> "text matches \"" + word(random) + " AND " + word(random) + "\" and channel is web";
        };
    }

    private static String word(Random random) {
        return random.nextInt(10) == 0
                ? COMMON.get(random.nextInt(COMMON.size()))
                : "ord"
                        + Integer.toString(random.nextInt(8000) * 7919 % 100_003, 36)
                                .toLowerCase(Locale.ROOT);
    }

    private static final class Anything implements Known {
        @Override
        public Optional<String> body(String written) {
            return Optional.of(written);
        }

        @Override
        public boolean hasService(String id) {
            return true;
        }

        @Override
        public boolean hasUnit(String id) {
            return true;
        }

        @Override
        public Optional<String> bodyOfUnit(String id) {
            return Optional.empty();
        }

        @Override
        public Optional<String> theme(String written) {
            return Optional.of(written);
        }

        @Override
        public Optional<String> page(String written) {
            return Optional.of(written);
        }

        @Override
        public boolean isPersonal(String text) {
            return false;
        }
    }
}
