package no.innspill.action.cases.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Cases and workers to try things on. */
public final class CaseFixtures {

    public static final BodyId NAV = new BodyId("889640782");
    public static final UnitId CONTACT_CENTRE = new UnitId("nav-kontaktsenter");
    public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    public static final LocalDate DEADLINE = LocalDate.of(2026, 3, 20);
    public static final Worker KARI = new Worker("kari", "Kari Nordmann");
    public static final Worker OLA = new Worker("ola", "Ola Hansen");
    public static final Note REASON = new Note("The letter is rewritten.");

    private CaseFixtures() {}

    /** A new case of NAV's contact centre. */
    public static Case openCase() {
        return openCase(new CaseId(new UUID(0x1234_5678_1234_7000L, 0x8000_0000_0000_0001L)), CONTACT_CENTRE);
    }

    public static Case openCase(CaseId id, UnitId unit) {
        return openCase(id, unit, 1);
    }

    /** A new case that a later round of routing opened. */
    public static Case openCase(CaseId id, UnitId unit, int round) {
        return Case.opened(
                id,
                new Owner(NAV, unit),
                facts(),
                new Rationale(
                        round,
                        List.of(new Rationale.Reason(
                                "responsible-for-service",
                                Map.of("unit", "nav-kontaktsenter", "service", "dagpenger"))),
                        0.9),
                DEADLINE,
                new Change.Opened(NOON));
    }

    public static Facts facts() {
        return new Facts(
                NAV.value(),
                "dagpenger",
                Channel.WEB,
                "3201",
                Language.NB,
                Kind.UNCLEAR_TEXT,
                "https://psi.norge.no/los/tema/arbeid",
                NOON.minusSeconds(2));
    }
}
