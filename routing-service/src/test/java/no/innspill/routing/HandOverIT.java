package no.innspill.routing;

import static no.innspill.routing.Http.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Objects;
import java.util.UUID;
import no.innspill.contracts.CaseHandOverRequested.Proposed;
import no.innspill.contracts.FeedbackErased;
import no.innspill.contracts.FeedbackRouted;
import no.innspill.contracts.HandOverReason;
import no.innspill.contracts.RoutingOutcome;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;

@Routing
class HandOverIT {

    private static final String SAID = "Når kommer dagpengene? Skjemaet er tungvint.";

    private final Wire wire = new Wire();
    private final String id = UUID.randomUUID().toString();

    @LocalServerPort
    private int port;

    @Autowired
    private MongoTemplate mongo;

    @Test
    void aCaseGoesToTheUnitThatIsProposedOnceHoweverOftenItIsAsked() {
        FeedbackRouted first = routed(SAID);
        Proposed pensions = new Proposed(Wire.NAV, "nav-pensjon");

        wire.askToHandOver(first, HandOverReason.ANOTHER_UNIT, pensions);
        wire.askToHandOver(first, HandOverReason.ANOTHER_UNIT, pensions);

        await().untilAsserted(() -> assertThat(wire.routed(id)).hasSize(2));
        FeedbackRouted second = wire.routed(id).getLast();
        assertThat(second.goal().unit()).isEqualTo("nav-pensjon");
        assertThat(second.deadline()).isNotNull();
        assertThat(second.facts().receivedAt()).isEqualTo(first.facts().receivedAt());
        wire.askToHandOver(
                second,
                HandOverReason.ANOTHER_UNIT,
                new Proposed(Wire.NAV, first.goal().unit()));
        await().untilAsserted(() -> assertThat(wire.routed(id)).hasSize(3));
        assertThat(wire.routed(id).getLast().goal().unit())
                .as("never back to one that refused")
                .isNotEqualTo(first.goal().unit());
    }

    @Test
    void whatMayBeConfidentialGoesToAPersonWhoReadsTheWordsBack() {
        FeedbackRouted first = routed(SAID + " Ring meg på [PHONE].");
        assertThat(text()).as("no copy while a unit has it").isNull();

        wire.askToHandOver(first, HandOverReason.NOT_OURS, new Proposed("974761076", null));

        await().untilAsserted(() -> assertThat(wire.routed(id)).hasSize(2));
        FeedbackRouted second = wire.routed(id).getLast();
        assertThat(second.goal().outcome()).isEqualTo(RoutingOutcome.TRIAGE);
        assertThat(Objects.requireNonNull(text()).getString("text")).startsWith(SAID);
        String list = new Http(port)
                .get("/api/v1/triage?size=100", person("triage", Wire.NAV))
                .body();
        assertThat(list).contains(id, "handed-over");

        wire.tell(new FeedbackErased(id, Wire.NAV, first.decidedAt()));
        await().untilAsserted(() -> assertThat(text()).isNull());
    }

    private FeedbackRouted routed(String said) {
        wire.tell(Wire.received(id, Wire.NAV, "dagpenger", said));
        FeedbackRouted first = wire.onlyEvent(id);
        assertThat(first.goal().outcome()).isEqualTo(RoutingOutcome.ROUTED);
        return first;
    }

    private org.bson.@org.jspecify.annotations.Nullable Document text() {
        return mongo.getCollection("texts").find(new Document("_id", id)).first();
    }
}
