package no.innspill.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import no.innspill.contracts.EventType;
import no.innspill.contracts.FeedbackReceived;
import no.innspill.contracts.FeedbackRouted;
import no.innspill.contracts.Kind;
import no.innspill.contracts.Language;
import no.innspill.contracts.RedirectReason;
import no.innspill.contracts.RoutingOutcome;
import no.innspill.routing.application.DirectoryStore;
import no.innspill.routing.in.files.TestData;
import no.innspill.support.messaging.EventIds;
import no.innspill.test.RawTopics;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

@Routing
class RoutingIT {

    static final String UNCERTAIN = "Noen sa noe rart om en greie i går.";

    private final Wire wire = new Wire();

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private DirectoryStore store;

    @Test
    void whatIsClearIsRoutedWithFactsDeadlineAndReasons() {
        String id = id();
        String cause = wire.tell(
                Wire.received(id, Wire.NAV, "sykepenger", "Eg får ikkje sendt søknaden om sjukepengar, sida krasjar."));

        FeedbackRouted told = wire.onlyEvent(id);
        assertThat(told.goal().outcome()).isEqualTo(RoutingOutcome.ROUTED);
        assertThat(told.goal().unit()).isEqualTo("nav-sykepenger");
        assertThat(told.facts().kind()).isEqualTo(Kind.ERROR);
        assertThat(told.facts().language()).isEqualTo(Language.NN);
        assertThat(told.facts().theme()).isEqualTo("https://psi.norge.no/los/ord/sykepenger");
        assertThat(told.deadline()).isNotNull();
        assertThat(told.explanation().reasons().getFirst().code()).isEqualTo("responsible-for-service");
        assertThat(told.explanation().versions()).containsKeys("directory", "vocabulary", "policy");
        assertThat(wire.routedIds(id)).containsExactly(EventIds.derived(cause, EventType.FEEDBACK_ROUTED.type()));
        assertThat(texts(id)).isZero();
    }

    @Test
    void anAppealAndACallForHelpAreRedirectedAndNeverRouted() {
        String appeal = id();
        String help = id();
        wire.tell(Wire.received(appeal, Wire.NAV, "dagpenger", "Jeg klager på vedtaket om avslag på dagpenger."));
        wire.tell(Wire.received(help, Wire.NAV, "aap", "Jeg vil ikke leve lenger."));

        FeedbackRouted.Redirect toAppeals = redirect(wire.onlyEvent(appeal));
        assertThat(toAppeals.reason()).isEqualTo(RedirectReason.APPEAL);
        assertThat(toAppeals.address()).isEqualTo("https://www.nav.no/klage");
        FeedbackRouted.Redirect toHelp = redirect(wire.onlyEvent(help));
        assertThat(toHelp.reason()).isEqualTo(RedirectReason.CALL_FOR_HELP);
        assertThat(toHelp.address()).isEqualTo("113");
    }

    @Test
    void whatIsSaidUnderADutyOfSecrecyWaitsInTheBodyItWasSaidTo() {
        String id = id();
        wire.tell(Wire.sensitive(id, Wire.NAV, "5001", "Barnehagen stenger altfor tidlig hver dag."));

        FeedbackRouted told = wire.onlyEvent(id);
        assertThat(told.goal().outcome()).isEqualTo(RoutingOutcome.TRIAGE);
        assertThat(told.goal().body()).isEqualTo(Wire.NAV);
        assertThat(told.explanation().candidates())
                .allSatisfy(candidate -> assertThat(candidate.body()).isEqualTo(Wire.NAV));
        assertThat(told.explanation().reasons())
                .extracting(FeedbackRouted.Reason::code)
                .contains("triage-sensitive", "kept-sensitive");
    }

    @Test
    void whatComesAgainIsDecidedOnce() {
        String id = id();
        FeedbackReceived received = Wire.received(id, Wire.NAV, "dagpenger", "Når kommer pengene?");
        String eventId = wire.tell(received);
        FeedbackRouted first = wire.onlyEvent(id);

        wire.tell(received, eventId);
        wire.tell(Wire.received(id, Wire.NAV, "sykepenger", "Noe helt annet"), eventId);
        wire.awaitHandled(id);

        assertThat(wire.routed(id).stream().distinct()).containsExactly(first);
        assertThat(mongo.getCollection("decisions").countDocuments(new Document("_id", id)))
                .isOne();
    }

    @Test
    void ofManyInOneBatchEachIsDecidedOnce() {
        List<String> ids = IntStream.range(0, 200).mapToObj(each -> id()).toList();
        ids.forEach(id -> wire.tell(Wire.received(id, Wire.NAV, "dagpenger", "Når kommer pengene?")));

        await().untilAsserted(() -> assertThat(wire.idsRouted()).containsAll(ids));
        assertThat(wire.idsRouted().stream().filter(ids::contains)).hasSize(ids.size());
    }

    @Test
    void whatIsErasedLosesItsTextAndStaysDecided() {
        String id = id();
        wire.tell(Wire.received(id, Wire.TRONDHEIM, null, UNCERTAIN));
        wire.onlyEvent(id);
        assertThat(texts(id)).isOne();

        wire.erase(id);
        await().untilAsserted(() -> assertThat(texts(id)).isZero());
        wire.tell(Wire.received(id, Wire.TRONDHEIM, null, UNCERTAIN));
        wire.awaitHandled(id);

        assertThat(texts(id)).as("what comes again brings no text back").isZero();
        assertThat(wire.routed(id)).hasSize(1);
    }

    @Test
    void poisonGoesToTheDeadLettersWithoutItsWordsAndThePartitionGoesOn() {
        String id = id();
        wire.poison(id, "{\"text\":\"hemmelig tekst\"");
        wire.tell(Wire.received("not-a-uuid", Wire.NAV, null, "hei"));
        wire.tell(Wire.received(id, Wire.NAV, "dagpenger", "Når kommer pengene?"));

        wire.onlyEvent(id);
        await().untilAsserted(() -> assertThat(wire.dead(id)).hasSize(1));
        await().untilAsserted(() -> assertThat(wire.dead("not-a-uuid")).hasSize(1));
        assertThat(wire.dead(id).getFirst().value()).isNullOrEmpty();
        assertThat(RawTopics.header(wire.dead(id).getFirst(), "dl_cause")).isNotBlank();
    }

    @Test
    void noTextIsInADecisionOrAnEvent() {
        String id = id();
        wire.tell(Wire.received(id, Wire.TRONDHEIM, null, "Ytterst særegne ord " + id));
        wire.onlyEvent(id);

        assertThat(wire.everythingTold()).doesNotContain("særegne");
        assertThat(String.valueOf(mongo.getCollection("decisions")
                        .find(new Document("_id", id))
                        .first()))
                .doesNotContain("særegne");
    }

    @Test
    void theDirectoryIsToldOnceAndNotAgainAtTheNextStart() {
        await().untilAsserted(() -> assertThat(wire.directory(Wire.NAV)).isNotEmpty());
        var untold = new Document("outboxSince", new Document("$exists", true));
        await().untilAsserted(() -> assertThat(mongo.getCollection("directory").countDocuments(untold))
                .isZero());

        DirectoryStore.Kept before = store.load();
        store.seed(TestData.BODIES);

        assertThat(mongo.getCollection("directory").countDocuments(untold)).isZero();
        assertThat(store.load().versions()).isEqualTo(before.versions());
        assertThat(store.newerThan(before)).isEmpty();
        assertThat(before.directory().bodies()).containsAll(TestData.BODIES);
    }

    private static FeedbackRouted.Redirect redirect(FeedbackRouted told) {
        assertThat(told.goal().outcome()).isEqualTo(RoutingOutcome.REDIRECTED);
        assertThat(told.goal().unit()).isNull();
        return Objects.requireNonNull(told.goal().redirect());
    }

    private long texts(String id) {
        return mongo.getCollection("texts").countDocuments(new Document("_id", id));
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
