package no.innspill.routing;

import static no.innspill.routing.Http.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.innspill.contracts.Channel;
import no.innspill.contracts.FeedbackErased;
import no.innspill.contracts.FeedbackReceived;
import no.innspill.contracts.FeedbackRouted;
import no.innspill.contracts.FeedbackWithdrawn;
import no.innspill.contracts.RoutingOutcome;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What no unit has yet is decided again when it is corrected, and ends when it is taken back. */
@Routing
class CorrectedIT {

    private static final Instant WITHDRAWN_AT = Instant.parse("2026-03-04T11:00:00Z");

    private final Wire wire = new Wire();
    private final String id = UUID.randomUUID().toString();

    @LocalServerPort
    private int port;

    @Autowired
    private MongoTemplate mongo;

    @Test
    void whatWaitsInTriageIsDecidedAgainOnceForEachRevision() {
        wire.tell(Wire.received(id, Wire.NAV, null, RoutingIT.UNCERTAIN));
        FeedbackRouted triage = wire.onlyEvent(id);
        assertThat(triage.goal().outcome()).isEqualTo(RoutingOutcome.TRIAGE);

        FeedbackReceived corrected =
                Wire.received(id, Wire.NAV, "sykepenger", "Jeg får ikke sendt søknaden om sykepenger.", 1);
        wire.tell(corrected);
        wire.tell(corrected);
        wire.tell(Wire.received(id, Wire.NAV, null, RoutingIT.UNCERTAIN));
        wire.awaitHandled(id);
        await().untilAsserted(() -> assertThat(wire.routed(id)).hasSize(2));

        FeedbackRouted routed = wire.routed(id).getLast();
        assertThat(routed.round()).isEqualTo(2);
        assertThat(routed.goal().unit()).isEqualTo("nav-sykepenger");
        assertThat(routed.explanation().reasons().getFirst().code()).isEqualTo("corrected-by-sender");
        FeedbackRouted.Replaced replaced = Objects.requireNonNull(routed.previous());
        assertThat(replaced.goal()).isEqualTo(triage.goal());
        assertThat(replaced.facts()).as("where it counted before").isEqualTo(triage.facts());
        assertThat(text()).isNull();
    }

    @Test
    void whatStaysInTriageShowsTheCorrectedWords() {
        wire.tell(Wire.received(id, Wire.TRONDHEIM, null, RoutingIT.UNCERTAIN));
        wire.onlyEvent(id);
        wire.tell(Wire.received(id, Wire.TRONDHEIM, null, "Noen sa noe rart om en ting i dag.", 1));
        await().untilAsserted(() -> assertThat(wire.routed(id)).hasSize(2));

        assertThat(text()).isEqualTo("Noen sa noe rart om en ting i dag.");
        assertThat(new Http(port)
                        .get("/api/v1/triage?size=100", person("triage", Wire.TRONDHEIM))
                        .body())
                .contains(id);
    }

    @Test
    void whatAUnitHasStaysWhereItIs() {
        wire.tell(Wire.received(id, Wire.NAV, "dagpenger", "Når kommer pengene?"));
        FeedbackRouted first = wire.onlyEvent(id);
        wire.tell(Wire.received(id, Wire.NAV, "sykepenger", "Når kommer sykepengene?", 1));
        wire.awaitHandled(id);

        assertThat(wire.routed(id)).containsExactly(first);
        assertThat(text()).isNull();
    }

    @Test
    void whatIsTakenBackLeavesTriageAndIsDecidedByNobody() {
        wire.tell(Wire.received(id, Wire.TRONDHEIM, null, RoutingIT.UNCERTAIN));
        FeedbackRouted triage = wire.onlyEvent(id);
        wire.tell(withdrawn());
        wire.tell(withdrawn());
        wire.tell(Wire.received(id, Wire.TRONDHEIM, null, RoutingIT.UNCERTAIN));
        wire.awaitHandled(id);
        await().untilAsserted(() -> assertThat(wire.routed(id)).hasSize(2));

        FeedbackRouted last = wire.routed(id).getLast();
        assertThat(last.goal().outcome()).isEqualTo(RoutingOutcome.WITHDRAWN);
        assertThat(Objects.requireNonNull(last.previous()).goal()).isEqualTo(triage.goal());
        assertThat(text()).isNull();
        String triager = person("triage", Wire.TRONDHEIM);
        Http http = new Http(port);
        assertThat(http.get("/api/v1/triage?size=100", triager).body()).doesNotContain(id);
        for (int round : List.of(1, 2)) {
            assertThat(http.decide(id, "{\"round\":%d,\"redirect\":\"APPEAL\"}".formatted(round), triager)
                            .statusCode())
                    .isEqualTo(409);
        }
    }

    @Test
    void whatWasTakenBackBeforeItCameIsNotRoutedWhenItComes() {
        wire.tell(withdrawn());
        wire.tell(Wire.received(id, Wire.TRONDHEIM, null, RoutingIT.UNCERTAIN));
        wire.awaitHandled(id);

        assertThat(wire.onlyEvent(id).goal().outcome()).isEqualTo(RoutingOutcome.WITHDRAWN);
        assertThat(text()).isNull();
    }

    @Test
    void whatIsErasedLosesItsWords() {
        wire.tell(Wire.received(id, Wire.TRONDHEIM, null, RoutingIT.UNCERTAIN));
        wire.onlyEvent(id);
        assertThat(text()).isNotNull();

        wire.tell(new FeedbackErased(id, Wire.TRONDHEIM, WITHDRAWN_AT));
        wire.awaitHandled(id);

        assertThat(text()).isNull();
        assertThat(wire.routed(id)).hasSize(1);
    }

    private FeedbackWithdrawn withdrawn() {
        return new FeedbackWithdrawn(
                id, Wire.TRONDHEIM, null, Channel.WEB, null, WITHDRAWN_AT.minusSeconds(60), WITHDRAWN_AT, 1);
    }

    private @Nullable String text() {
        Document found =
                mongo.getCollection("texts").find(new Document("_id", id)).first();
        return found == null ? null : found.getString("text");
    }
}
