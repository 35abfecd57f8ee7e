package no.innspill.intake.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.innspill.intake.application.ReceiveFeedback.Outcome;
import no.innspill.intake.domain.Channel;
import no.innspill.intake.domain.Contact;
import no.innspill.intake.domain.ExternalId;
import no.innspill.intake.domain.Feedback;
import no.innspill.intake.domain.FeedbackId;
import no.innspill.intake.domain.LocalText;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.domain.Protection;
import no.innspill.intake.domain.Receipt;
import no.innspill.intake.domain.ReceiptCode;
import no.innspill.intake.domain.ReceiptSecret;
import no.innspill.redaction.Redactor;
import no.innspill.support.work.Waits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReceiveFeedbackTest {
    private static final OrganisationNumber NAV = new OrganisationNumber("889640782");
    private static final OrganisationNumber DIGDIR = new OrganisationNumber("991825827");
    private static final ExternalId ID = new ExternalId("a-1");

    private static final ReceiptSecret SECRET = new ReceiptSecret("0123456789abcdef0123456789abcdef");

    private final Map<OrganisationNumber, Body> known = new HashMap<>();
    private final Map<FeedbackId, Receipt> kept = new HashMap<>();
    private final List<Receipt> told = new ArrayList<>();
    private final List<Boolean> firsts = new ArrayList<>();
    private final List<Feedback> contents = new ArrayList<>();
    private final LabelledContacts vault = new LabelledContacts();
    private Told journal = Told.IN_KAFKA;
    private @Nullable FeedbackId lost;
    private int reservations;
    private Instant now = Instant.parse("2026-05-17T10:15:00.123456Z");

    ReceiveFeedbackTest() {
        known.put(NAV, new Body(NAV, new LocalText("NAV", null, null, null), 1));
    }

    @Test
    void whatWasNotPublishedIsPublishedAsTheSameWhenItComesAgain() {
        journal = Told.NOT_DURABLE;
        assertThat(receive("Hei", NAV)).isEqualTo(new Outcome.NotNow());
        journal = Told.IN_KAFKA;
        now = now.plusSeconds(60);
        assertThat(receive("Hei", NAV)).isInstanceOf(Outcome.Accepted.class);
        assertThat(told).hasSize(2);
        assertThat(told.getLast()).isEqualTo(told.getFirst());
    }

    @Test
    void whatTheSpoolHasIsAcceptedAndNotTakenForPublished() {
        journal = Told.IN_SPOOL;
        assertThat(receive("Hei", NAV)).isInstanceOf(Outcome.Accepted.class);
        assertThat(kept.values()).singleElement().matches(receipt -> !receipt.published());
    }

    @Test
    void onlyWhoMakesTheReceiptSaysThatNothingWasToldBefore() {
        journal = Told.IN_SPOOL;
        receive("Hei", NAV);
        now = now.plusSeconds(1);
        receive("Hei", NAV);
        assertThat(firsts).containsExactly(true, false);
    }

    @Test
    void whatWasPublishedIsNotPublishedAgain() {
        assertThat(receive("Hei", NAV)).isEqualTo(receive("Hei", NAV));
        assertThat(told).hasSize(1);
    }

    @Test
    void otherContentOfTheSameIdIsNotPublishedEvenIfTheFirstWasNot() {
        journal = Told.NOT_DURABLE;
        receive("Hei", NAV);
        journal = Told.IN_KAFKA;
        assertThat(receive("Hallo", NAV)).isEqualTo(new Outcome.OtherContent());
        assertThat(told).hasSize(1);
    }

    @Test
    void nothingIsKeptOfWhatIsAnotherBodysOrAnUnknownOnes() {
        assertThat(receive("Hei", DIGDIR)).isEqualTo(new Outcome.NotYours());
        known.clear();
        known.put(DIGDIR, new Body(DIGDIR, new LocalText("Digdir", null, null, null), 1));
        assertThat(receive("Hei", NAV)).isEqualTo(new Outcome.UnknownBody());
        assertThat(kept).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void noBodyIsUnknownBeforeTheDirectoryIsThere() {
        known.clear();
        assertThat(receive("Hei", NAV)).isEqualTo(new Outcome.NotNow());
        assertThat(kept).isEmpty();
    }

    @Test
    void manyAreTakenInAtOnceAndAnsweredInTheOrderSent() {
        known.put(DIGDIR, new Body(DIGDIR, new LocalText("Digdir", null, null, null), 1));
        List<Outcome> outcomes = useCase()
                .receiveAll(
                        List.of(
                                piece(NAV, ID, "Hei"),
                                piece(DIGDIR, null, "Hei"),
                                piece(NAV, null, "Hallo"),
                                piece(NAV, new ExternalId("a-2"), "Hei")),
                        NAV.value());
        assertThat(outcomes).hasSize(4);
        assertThat(outcomes.get(0)).isEqualTo(accepted(FeedbackId.of(NAV, ID)));
        assertThat(outcomes.get(1)).isEqualTo(new Outcome.NotYours());
        assertThat(outcomes.get(2)).isInstanceOf(Outcome.Accepted.class);
        assertThat(outcomes.get(3)).isEqualTo(accepted(FeedbackId.of(NAV, new ExternalId("a-2"))));
        assertThat(told).hasSize(3);
        assertThat(reservations).isEqualTo(1);
    }

    @Test
    void ofTwoOfOneIdInOneCallTheSecondIsComparedWithTheFirst() {
        List<Outcome> outcomes = useCase()
                .receiveAll(
                        List.of(piece(NAV, ID, "Hei"), piece(NAV, ID, "Hallo"), piece(NAV, ID, "Hei")), NAV.value());
        Outcome first = accepted(FeedbackId.of(NAV, ID));
        assertThat(outcomes).containsExactly(first, new Outcome.OtherContent(), first);
        assertThat(told).hasSize(1);
    }

    @Test
    void whatOneOfManyLacksIsLackingForItAlone() {
        lost = FeedbackId.of(NAV, ID);
        List<Feedback> both = List.of(piece(NAV, ID, "Hei"), piece(NAV, new ExternalId("a-2"), "Hei"));
        Outcome second = accepted(FeedbackId.of(NAV, new ExternalId("a-2")));
        assertThat(useCase().receiveAll(both, NAV.value())).containsExactly(new Outcome.NotNow(), second);
        lost = null;
        assertThat(useCase().receiveAll(both, NAV.value())).containsExactly(accepted(FeedbackId.of(NAV, ID)), second);
        assertThat(told).extracting(Receipt::id).hasSize(3).startsWith(FeedbackId.of(NAV, ID));
        assertThat(told.getLast()).isEqualTo(told.getFirst());
    }

    @Test
    void howSomebodyCanBeReachedIsSealedInTheReceiptAndIsNotTold() {
        Contact kari = new Contact("Kari", "kari@example.no", null);
        List<Outcome> outcomes = useCase()
                .receiveAll(
                        List.of(piece(NAV, null, "Hei"), wanting(ID, kari), piece(NAV, new ExternalId("a-2"), "Hei")),
                        NAV.value());

        assertThat(outcomes).hasSize(3).allMatch(Outcome.Accepted.class::isInstance);
        FeedbackId id = FeedbackId.of(NAV, ID);
        assertThat(kept.values())
                .filteredOn(receipt -> receipt.contact() != null)
                .singleElement()
                .satisfies(receipt -> assertThat(vault.open(id, NAV, Objects.requireNonNull(receipt.contact())))
                        .contains(kari));
        assertThat(contents).hasSize(3).allMatch(content -> content.contact() == null);
    }

    @Test
    void theSamePieceWithAnotherContactIsAnotherPiece() {
        Contact kari = new Contact(null, "kari@example.no", "+4768050123");
        Outcome first = useCase().receive(wanting(ID, kari), NAV.value());

        assertThat(useCase().receive(wanting(ID, kari), NAV.value())).isEqualTo(first);
        for (Contact other : Arrays.asList(
                null,
                new Contact(null, "kari@example.no", null),
                new Contact("Kari", "kari@example.no", "+4768050123"),
                new Contact(null, "kari@example.no", "+4768050124"))) {
            assertThat(useCase().receive(wanting(ID, other), NAV.value())).isEqualTo(new Outcome.OtherContent());
        }
        assertThat(told).hasSize(1);
    }

    private static Feedback wanting(ExternalId id, @Nullable Contact contact) {
        return new Feedback(
                        NAV,
                        id,
                        null,
                        Channel.WEB,
                        null,
                        null,
                        List.of(),
                        "Hei",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        true)
                .from(contact);
    }

    @Test
    void nothingSentIsNothingDone() {
        assertThat(useCase().receiveAll(List.of(), NAV.value())).isEmpty();
        assertThat(told).isEmpty();
    }

    private static Outcome accepted(FeedbackId id) {
        return new Outcome.Accepted(id, ReceiptCode.of(id, SECRET), null);
    }

    private Outcome receive(String text, OrganisationNumber sender) {
        return useCase().receive(piece(NAV, ID, text), sender.value());
    }

    @Test
    void whatIsSaidOfAServiceUnderADutyOfSecrecyIsSensitiveAndReadMoreStrictly() {
        known.put(NAV, new Body(NAV, new LocalText("NAV", null, null, null), null, null, Set.of("helse"), 1));

        useCase().receiveAll(List.of(about("helse"), about("veg"), about("veg").asSensitive()), NAV.value());

        assertThat(contents).extracting(Feedback::sensitive).containsExactly(true, false, true);
        assertThat(contents)
                .extracting(Feedback::text)
                .containsExactly("[NAME] kom hjem", "Even kom hjem", "[NAME] kom hjem");
    }

    private static Feedback about(String service) {
        return new Feedback(
                NAV,
                null,
                service,
                Channel.WEB,
                null,
                null,
                List.of(),
                "Even kom hjem",
                null,
                null,
                null,
                null,
                null,
                null,
                false);
    }

    private ReceiveFeedback useCase() {
        return new ReceiveFeedback(
                new KnownBodies(),
                new KeptReceipts(),
                this::tell,
                new Protection(new Redactor()),
                SECRET,
                vault,
                Clock.fixed(now, ZoneOffset.UTC),
                () -> new FeedbackId(UUID.randomUUID()),
                new Patience(Duration.ofSeconds(30), Waits::get));
    }

    private static Feedback piece(OrganisationNumber body, @Nullable ExternalId id, String text) {
        return new Feedback(
                body, id, null, Channel.WEB, null, null, List.of(), text, null, null, null, null, null, null, false);
    }

    private List<Told> tell(List<? extends PieceEvent> events) {
        return events.stream().map(this::tell).toList();
    }

    private Told tell(PieceEvent event) {
        return switch (event) {
            case PieceEvent.Withdrawn _, PieceEvent.Erased _ ->
                throw new IllegalStateException("nothing is taken back here");
            case PieceEvent.Received(var receipt, var feedback, var first) -> {
                told.add(receipt);
                firsts.add(first);
                contents.add(feedback.content());
                yield event.id().equals(lost) ? Told.NOT_DURABLE : journal;
            }
        };
    }

    private final class KnownBodies implements Bodies {
        @Override
        public void keep(Body body) {
            known.put(body.number(), body);
        }

        @Override
        public void forget(OrganisationNumber body) {
            known.remove(body);
        }

        @Override
        public Optional<Body> find(OrganisationNumber body) {
            return Optional.ofNullable(known.get(body));
        }

        @Override
        public boolean told() {
            return !known.isEmpty();
        }
    }

    private final class KeptReceipts implements Receipts {
        @Override
        public List<Receipt> reserve(List<Receipt> fresh) {
            reservations++;
            fresh.forEach(receipt -> kept.putIfAbsent(receipt.id(), receipt));
            return fresh.stream().map(receipt -> kept.get(receipt.id())).toList();
        }

        @Override
        public void published(Collection<FeedbackId> ids) {
            ids.forEach(this::published);
        }

        private void published(FeedbackId id) {
            kept.computeIfPresent(
                    id,
                    (key, receipt) -> new Receipt(
                            id,
                            receipt.code(),
                            receipt.body(),
                            receipt.fingerprint(),
                            receipt.receivedAt(),
                            receipt.answerWanted(),
                            receipt.language(),
                            receipt.followUpHash(),
                            true,
                            receipt.progress(),
                            receipt.origin(),
                            receipt.changes(),
                            receipt.contact()));
        }

        @Override
        public Optional<Receipt> find(ReceiptCode code) {
            return kept.values().stream()
                    .filter(receipt -> receipt.code().equals(code))
                    .findFirst();
        }

        @Override
        public Map<FeedbackId, Receipt> findAll(Collection<FeedbackId> ids) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void routed(Routed routed) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void caseChanged(CaseChanged changed) {
            throw new UnsupportedOperationException();
        }
    }
}
