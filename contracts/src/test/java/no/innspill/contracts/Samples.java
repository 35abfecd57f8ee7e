package no.innspill.contracts;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.innspill.contracts.CaseEvent.Owner;
import no.innspill.contracts.CaseEvent.Previous;
import no.innspill.contracts.DirectoryBody.Contact;
import no.innspill.contracts.DirectoryBody.Responsibility;
import no.innspill.contracts.DirectoryBody.Service;
import no.innspill.contracts.DirectoryBody.Unit;
import no.innspill.contracts.FeedbackReceived.Page;
import no.innspill.contracts.FeedbackReceived.Rating;
import no.innspill.contracts.FeedbackReceived.Scale;
import no.innspill.contracts.FeedbackRouted.Candidate;
import no.innspill.contracts.FeedbackRouted.Explanation;
import no.innspill.contracts.FeedbackRouted.Goal;
import no.innspill.contracts.FeedbackRouted.Reason;
import no.innspill.contracts.FeedbackRouted.Redirect;
import no.innspill.contracts.FeedbackRouted.Replaced;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What each golden sample says, field by field. A published sample stays as it is for as long as its version is read. */
final class Samples {

    private static final String F1 = "5f2b3c4d-6e7f-5a81-9b2c-3d4e5f607182";
    private static final String F2 = "0197f3a2-7c41-7d3e-8a5b-9c0d1e2f3a4b";
    private static final String NAV = "889640782";
    private static final String BAERUM = "935478715";
    private static final String SKATTEETATEN = "974761076";
    private static final String LEAVE = "https://psi.norge.no/los/ord/foreldrepermisjon";
    private static final String TAX_CARD = "https://psi.norge.no/los/ord/skattekort";

    private static final Instant SAID = Instant.parse("2026-03-02T08:15:30.123Z");
    private static final Instant SAID_AT_THE_DESK = Instant.parse("2026-03-03T10:00:00Z");
    private static final Owner FAMILY = new Owner(NAV, "nav-familie-og-pensjon");
    private static final Owner DESK = new Owner(BAERUM, "baerum-innbyggerservice");
    private static final FeedbackFacts FACTS = facts(Kind.UNCLEAR_TEXT, LEAVE);
    private static final FeedbackFacts BARE = bare(Language.UNKNOWN, Kind.UNKNOWN);
    private static final Goal TO_FAMILY = new Goal(RoutingOutcome.ROUTED, NAV, "nav-familie-og-pensjon", null);
    private static final Goal TO_TRIAGE = new Goal(RoutingOutcome.TRIAGE, BAERUM, null, null);

    private Samples() {}

    /** A sample and the record that it must read into, today and later. */
    record Sample(EventType type, String variant, Event expected) {

        JsonNode data() {
            return Wire.tree("samples/" + type.type() + "/" + variant + ".json");
        }

        @Override
        public String toString() {
            return type.type() + "/" + variant;
        }
    }

    static Stream<Sample> all() {
        return Stream.of(received(), takenBack(), written(), routed(), cases(), handedOver(), directory())
                .flatMap(List::stream);
    }

    private static List<Sample> received() {
        return List.of(
                new Sample(
                        EventType.FEEDBACK_RECEIVED,
                        "everything",
                        new FeedbackReceived(
                                F1,
                                NAV,
                                "KS-2026-000417",
                                "foreldrepenger",
                                Channel.WEB,
                                new Page("https://www.nav.no/foreldrepenger", "7.2", LocalDate.of(2026, 2, 11)),
                                FoundIt.PARTLY,
                                List.of(
                                        new Rating("tillit", 2, new Scale(1, 5), 2),
                                        new Rating("anbefale", 1, new Scale(0, 10), 7)),
                                "Eg finn ikkje ut kva dato fristen er. Ring meg på [PHONE].",
                                "At brevet seier kva eg skal gjere.",
                                "søke-om-foreldrepengar",
                                RespondentRole.END_USER,
                                "3201",
                                Language.NN,
                                Instant.parse("2026-03-02T08:14:59Z"),
                                true,
                                SAID,
                                Map.of(PersonalDataKind.PHONE, 1, PersonalDataKind.NAME, 2),
                                0,
                                false)),
                new Sample(
                        EventType.FEEDBACK_RECEIVED,
                        "only-found-it",
                        new FeedbackReceived(
                                F2,
                                BAERUM,
                                null,
                                null,
                                Channel.COUNTER,
                                null,
                                FoundIt.YES,
                                List.of(),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                false,
                                SAID_AT_THE_DESK,
                                Map.of(),
                                0,
                                false)),
                new Sample(
                        EventType.FEEDBACK_RECEIVED,
                        "corrected",
                        new FeedbackReceived(
                                F1,
                                NAV,
                                "KS-2026-000417",
                                "foreldrepenger",
                                Channel.WEB,
                                null,
                                FoundIt.NO,
                                List.of(),
                                "Eg finn ikkje ut kva dato fristen for søknaden er.",
                                null,
                                null,
                                null,
                                null,
                                Language.NN,
                                null,
                                false,
                                SAID,
                                Map.of(),
                                2,
                                true)));
    }

    private static List<Sample> takenBack() {
        return List.of(
                new Sample(
                        EventType.FEEDBACK_WITHDRAWN,
                        "web",
                        new FeedbackWithdrawn(
                                F1,
                                NAV,
                                "foreldrepenger",
                                Channel.WEB,
                                "3201",
                                SAID,
                                Instant.parse("2026-03-04T11:00:00Z"),
                                3)),
                new Sample(
                        EventType.FEEDBACK_WITHDRAWN,
                        "counter",
                        new FeedbackWithdrawn(
                                F2,
                                BAERUM,
                                null,
                                Channel.COUNTER,
                                null,
                                SAID_AT_THE_DESK,
                                Instant.parse("2026-03-03T10:05:00Z"),
                                1)),
                new Sample(
                        EventType.FEEDBACK_ERASED,
                        "erased",
                        new FeedbackErased(F1, NAV, Instant.parse("2026-03-05T09:00:00Z"))));
    }

    private static List<Sample> written() {
        return List.of(
                new Sample(
                        EventType.FOLLOW_UPS,
                        "two",
                        new FollowUps(
                                F1,
                                NAV,
                                List.of(
                                        new FollowUps.Message(
                                                "0197f3b0-1111-7d3e-8a5b-9c0d1e2f3a4b",
                                                Instant.parse("2026-03-05T18:20:00Z"),
                                                "Det gjeld søknaden som eg sende i februar.",
                                                Map.of()),
                                        new FollowUps.Message(
                                                "0197f3b0-2222-7d3e-8a5b-9c0d1e2f3a4b",
                                                Instant.parse("2026-03-06T07:00:00.500Z"),
                                                "Ring meg på [PHONE].",
                                                Map.of(PersonalDataKind.PHONE, 1))))),
                new Sample(
                        EventType.CASE_MESSAGES,
                        "question-and-answer",
                        new CaseMessages(
                                F1,
                                FAMILY,
                                List.of(
                                        new CaseMessages.Message(
                                                "0197f3a9-1111-7d3e-8a5b-9c0d1e2f3a4b",
                                                Instant.parse("2026-03-05T12:00:00Z"),
                                                "Kva søknad gjeld det?",
                                                true,
                                                Language.NN),
                                        new CaseMessages.Message(
                                                "0197f3a9-2222-7d3e-8a5b-9c0d1e2f3a4b",
                                                Instant.parse("2026-03-10T11:45:00Z"),
                                                "Takk. Fristen står no øvst i brevet.",
                                                false,
                                                Language.NN)))));
    }

    private static List<Sample> routed() {
        Goal redirected = new Goal(
                RoutingOutcome.REDIRECTED,
                NAV,
                null,
                new Redirect(
                        RedirectReason.APPEAL,
                        new Texts("Klage på vedtak", "Klage på vedtak", "Appeal a decision", "Váidit mearrádusa"),
                        "https://www.nav.no/klage"));
        Goal toHelp = new Goal(
                RoutingOutcome.REDIRECTED,
                NAV,
                null,
                new Redirect(RedirectReason.CALL_FOR_HELP, Texts.of("Hjelpetelefon"), "116 123"));
        Explanation weighed = new Explanation(
                List.of(
                        new Reason(
                                "responsible-for-service",
                                Map.of("service", "foreldrepenger", "unit", "nav-familie-og-pensjon")),
                        new Reason("theme-by-vocabulary", Map.of("theme", LEAVE))),
                List.of(
                        new Candidate(NAV, "nav-familie-og-pensjon", 0.92),
                        new Candidate(NAV, "nav-kontaktsenter", 0.31)),
                Map.of("directory", "12", "vocabulary", "2026-02", "policy", "1"),
                0.92);
        Explanation byPerson = because("decided-by-person", 1);
        Instant firstDecision = Instant.parse("2026-03-02T08:15:30.456Z");
        return List.of(
                routed("routed", F1, 1, TO_FAMILY, FACTS, "2026-03-23", firstDecision, weighed, null),
                routed(
                        "triage",
                        F2,
                        1,
                        TO_TRIAGE,
                        BARE,
                        null,
                        Instant.parse("2026-03-03T10:00:00.250Z"),
                        because("nothing-said", 0),
                        null),
                routed(
                        "redirected",
                        F1,
                        1,
                        redirected,
                        facts(Kind.APPEAL, LEAVE),
                        null,
                        firstDecision,
                        because("kind-is-appeal", 0.88),
                        null),
                routed(
                        "routed-after-triage",
                        F2,
                        2,
                        new Goal(RoutingOutcome.ROUTED, BAERUM, "baerum-innbyggerservice", null),
                        bare(Language.NB, Kind.PRAISE),
                        null,
                        Instant.parse("2026-03-04T09:30:00Z"),
                        byPerson,
                        new Replaced(TO_TRIAGE, Kind.UNKNOWN, null, null)),
                routed(
                        "routed-elsewhere",
                        F1,
                        2,
                        new Goal(RoutingOutcome.ROUTED, SKATTEETATEN, "skatt-veiledning", null),
                        facts(Kind.QUESTION, TAX_CARD),
                        "2026-03-25",
                        Instant.parse("2026-03-05T12:00:00Z"),
                        byPerson,
                        new Replaced(TO_FAMILY, Kind.UNCLEAR_TEXT, LEAVE, null)),
                new Sample(
                        EventType.FEEDBACK_ROUTED,
                        "routed-by-rule",
                        new FeedbackRouted(
                                F1,
                                1,
                                TO_FAMILY,
                                FACTS,
                                LocalDate.of(2026, 3, 4),
                                firstDecision,
                                because("decided-by-rule", 1),
                                null,
                                Priority.HIGH,
                                List.of("vinter", "fylkesvei"))),
                routed(
                        "routed-after-redirect",
                        F1,
                        2,
                        TO_FAMILY,
                        FACTS,
                        "2026-03-24",
                        Instant.parse("2026-03-03T07:05:00Z"),
                        byPerson,
                        new Replaced(toHelp, Kind.CALL_FOR_HELP, null, null)),
                routed(
                        "withdrawn",
                        F2,
                        2,
                        new Goal(RoutingOutcome.WITHDRAWN, BAERUM, null, null),
                        BARE,
                        null,
                        Instant.parse("2026-03-03T10:05:00.250Z"),
                        because("withdrawn-by-sender", 1),
                        new Replaced(TO_TRIAGE, Kind.UNKNOWN, null, null)),
                routed(
                        "routed-after-correction",
                        F2,
                        2,
                        new Goal(RoutingOutcome.ROUTED, BAERUM, "baerum-innbyggerservice", null),
                        bare(Language.NB, Kind.PRAISE),
                        null,
                        Instant.parse("2026-03-03T10:05:00.250Z"),
                        because("corrected-by-sender", 0.7),
                        new Replaced(
                                TO_TRIAGE,
                                Kind.UNKNOWN,
                                null,
                                new FeedbackFacts(
                                        BAERUM,
                                        "barnehageplass",
                                        Channel.WEB,
                                        null,
                                        Language.UNKNOWN,
                                        Kind.UNKNOWN,
                                        null,
                                        SAID_AT_THE_DESK))));
    }

    private static List<Sample> cases() {
        Instant opened = Instant.parse("2026-03-02T08:15:31Z");
        Instant openedAtTheDesk = Instant.parse("2026-03-04T09:30:01Z");
        LocalDate deadline = LocalDate.of(2026, 3, 23);
        Previous open = new Previous(CaseStatus.OPEN, null);
        Previous assigned = new Previous(CaseStatus.ASSIGNED, null);
        return List.of(
                new Sample(EventType.CASE_OPENED, "with-deadline", new CaseOpened(F1, FAMILY, FACTS, opened, deadline)),
                new Sample(
                        EventType.CASE_OPENED,
                        "without-deadline",
                        new CaseOpened(F2, DESK, BARE, openedAtTheDesk, null)),
                new Sample(
                        EventType.CASE_ASSIGNED,
                        "from-the-queue",
                        new CaseAssigned(F1, FAMILY, FACTS, Instant.parse("2026-03-03T07:00:00Z"), open)),
                new Sample(
                        EventType.CASE_RELEASED,
                        "to-the-queue",
                        new CaseReleased(F1, FAMILY, FACTS, Instant.parse("2026-03-03T14:00:00Z"), assigned)),
                new Sample(
                        EventType.CASE_RESOLVED,
                        "with-deadline",
                        new CaseResolved(
                                F1,
                                FAMILY,
                                FACTS,
                                CaseOutcome.BETTER_INFORMATION,
                                opened,
                                Instant.parse("2026-03-10T11:45:00Z"),
                                deadline,
                                assigned)),
                new Sample(
                        EventType.CASE_RESOLVED,
                        "from-the-queue",
                        new CaseResolved(
                                F2,
                                DESK,
                                BARE,
                                CaseOutcome.NO_CHANGE,
                                openedAtTheDesk,
                                Instant.parse("2026-03-04T09:31:00Z"),
                                null,
                                open)),
                new Sample(
                        EventType.CASE_RESOLVED,
                        "withdrawn",
                        new CaseResolved(
                                F1,
                                FAMILY,
                                FACTS,
                                CaseOutcome.WITHDRAWN,
                                opened,
                                Instant.parse("2026-03-04T11:00:01Z"),
                                deadline,
                                assigned)),
                new Sample(
                        EventType.CASE_REOPENED,
                        "after-better-information",
                        new CaseReopened(
                                F1,
                                FAMILY,
                                FACTS,
                                Instant.parse("2026-03-12T08:00:00Z"),
                                new Previous(CaseStatus.RESOLVED, CaseOutcome.BETTER_INFORMATION))));
    }

    private static List<Sample> handedOver() {
        Previous assigned = new Previous(CaseStatus.ASSIGNED, null);
        return List.of(
                new Sample(
                        EventType.CASE_HAND_OVER_REQUESTED,
                        "another-level",
                        new CaseHandOverRequested(
                                F1,
                                FAMILY,
                                FACTS,
                                1,
                                HandOverReason.ANOTHER_LEVEL,
                                new CaseHandOverRequested.Proposed(BAERUM, "baerum-innbyggerservice"),
                                Instant.parse("2026-03-03T12:00:00Z"))),
                new Sample(
                        EventType.CASE_HAND_OVER_REQUESTED,
                        "not-ours",
                        new CaseHandOverRequested(
                                F1,
                                DESK,
                                FACTS,
                                2,
                                HandOverReason.NOT_OURS,
                                null,
                                Instant.parse("2026-03-04T12:00:00Z"))),
                new Sample(
                        EventType.CASE_LEFT,
                        "to-triage",
                        new CaseLeft(F1, DESK, FACTS, Instant.parse("2026-03-04T12:00:01Z"), assigned)),
                new Sample(
                        EventType.CASE_MOVED,
                        "between-bodies",
                        new CaseMoved(
                                F1,
                                DESK,
                                FACTS,
                                Instant.parse("2026-03-03T12:00:01Z"),
                                LocalDate.of(2026, 3, 24),
                                FAMILY,
                                null,
                                assigned)),
                new Sample(
                        EventType.CASE_MOVED,
                        "from-triage",
                        new CaseMoved(
                                F1,
                                FAMILY,
                                facts(Kind.QUESTION, LEAVE),
                                Instant.parse("2026-03-05T09:00:00Z"),
                                null,
                                DESK,
                                FACTS,
                                new Previous(CaseStatus.LEFT, null))));
    }

    private static List<Sample> directory() {
        return List.of(
                new Sample(
                        EventType.DIRECTORY_BODY,
                        "municipality",
                        new DirectoryBody(
                                BAERUM,
                                new Texts("Bærum kommune", "Bærum kommune", "Bærum municipality", "Bærum suohkan"),
                                BodyLevel.MUNICIPALITY,
                                "3201",
                                "Kommunal- og distriktsdepartementet",
                                List.of(
                                        new Unit("baerum-innbyggerservice", null, Texts.of("Innbyggerservice")),
                                        new Unit(
                                                "baerum-barnehage",
                                                "baerum-innbyggerservice",
                                                new Texts("Barnehage", null, "Kindergarten", null))),
                                List.of(new Service(
                                        "barnehageplass",
                                        new Texts("Barnehageplass", "Barnehageplass", "Kindergarten place", null),
                                        false)),
                                List.of(
                                        new Responsibility(
                                                "baerum-innbyggerservice",
                                                null,
                                                null,
                                                null,
                                                null,
                                                LocalDate.of(2024, 1, 1),
                                                null),
                                        new Responsibility(
                                                "baerum-barnehage",
                                                "barnehageplass",
                                                "https://psi.norge.no/los/ord/barnehageplass",
                                                "3201",
                                                "baerum.kommune.no/barnehage",
                                                LocalDate.of(2024, 1, 1),
                                                LocalDate.of(2030, 12, 31))),
                                contact("https://www.baerum.kommune.no"),
                                3)),
                new Sample(
                        EventType.DIRECTORY_BODY,
                        "state",
                        new DirectoryBody(
                                "971032081",
                                Texts.of("Statens vegvesen"),
                                BodyLevel.STATE,
                                null,
                                null,
                                List.of(),
                                List.of(),
                                List.of(),
                                contact("https://www.vegvesen.no"),
                                1)),
                new Sample(
                        EventType.DIRECTORY_BODY,
                        "sensitive-service",
                        new DirectoryBody(
                                BAERUM,
                                Texts.of("Bærum kommune"),
                                BodyLevel.MUNICIPALITY,
                                "3201",
                                null,
                                List.of(),
                                List.of(
                                        new Service("helsestasjon", Texts.of("Helsestasjon"), true),
                                        new Service("barnehageplass", Texts.of("Barnehageplass"), false)),
                                List.of(),
                                contact("https://www.baerum.kommune.no"),
                                4)));
    }

    private static Sample routed(
            String variant,
            String id,
            int round,
            Goal goal,
            FeedbackFacts facts,
            @Nullable String deadline,
            Instant decidedAt,
            Explanation why,
            @Nullable Replaced previous) {
        LocalDate day = deadline == null ? null : LocalDate.parse(deadline);
        return new Sample(
                EventType.FEEDBACK_ROUTED,
                variant,
                new FeedbackRouted(id, round, goal, facts, day, decidedAt, why, previous));
    }

    private static FeedbackFacts facts(Kind kind, String theme) {
        return new FeedbackFacts(NAV, "foreldrepenger", Channel.WEB, "3201", Language.NN, kind, theme, SAID);
    }

    private static FeedbackFacts bare(Language language, Kind kind) {
        return new FeedbackFacts(BAERUM, null, Channel.COUNTER, null, language, kind, null, SAID_AT_THE_DESK);
    }

    private static Explanation because(String code, double confidence) {
        return new Explanation(List.of(new Reason(code, Map.of())), List.of(), Map.of("policy", "1"), confidence);
    }

    private static Contact contact(String site) {
        return new Contact(URI.create(site + "/kontakt"), URI.create(site + "/klage"));
    }
}
