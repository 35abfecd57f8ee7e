package no.innspill.intake.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innspill.intake.application.ReceiveFeedback.Outcome;
import no.innspill.intake.domain.Channel;
import no.innspill.intake.domain.ExternalId;
import no.innspill.intake.domain.Feedback;
import no.innspill.intake.domain.FeedbackId;
import no.innspill.intake.domain.LocalText;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.domain.ProtectedFeedback;
import no.innspill.intake.domain.Protection;
import no.innspill.intake.domain.Receipt;
import no.innspill.intake.domain.ReceiptCode;
import no.innspill.intake.domain.ReceiptSecret;
import no.innspill.redaction.Redactor;
import org.junit.jupiter.api.Test;

class ReceiveFeedbackTest {
    private static final OrganisationNumber NAV = new OrganisationNumber("889640782");
    private static final OrganisationNumber DIGDIR = new OrganisationNumber("991825827");
    private static final ExternalId ID = new ExternalId("a-1");

    private final Map<OrganisationNumber, Body> known = new HashMap<>();
    private final Map<FeedbackId, Receipt> kept = new HashMap<>();
    private final List<Receipt> told = new ArrayList<>();
    private boolean kafkaThere = true;
    private Instant now = Instant.parse("2026-05-17T10:15:00.123456Z");

    ReceiveFeedbackTest() {
        known.put(NAV, new Body(NAV, new LocalText("NAV", null, null, null), 1));
    }

    @Test
    void whatWasNotPublishedIsPublishedAsTheSameWhenItComesAgain() {
        kafkaThere = false;
        assertThat(receive("Hei", NAV)).isEqualTo(new Outcome.NotNow());
        kafkaThere = true;
        now = now.plusSeconds(60);
        assertThat(receive("Hei", NAV)).isInstanceOf(Outcome.Accepted.class);
        assertThat(told).hasSize(2);
        assertThat(told.getLast()).isEqualTo(told.getFirst());
    }

    @Test
    void whatWasPublishedIsNotPublishedAgain() {
        assertThat(receive("Hei", NAV)).isEqualTo(receive("Hei", NAV));
        assertThat(told).hasSize(1);
    }

    @Test
    void otherContentOfTheSameIdIsNotPublishedEvenIfTheFirstWasNot() {
        kafkaThere = false;
        receive("Hei", NAV);
        kafkaThere = true;
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

    private Outcome receive(String text, OrganisationNumber sender) {
        var useCase = new ReceiveFeedback(
                new KnownBodies(),
                new KeptReceipts(),
                this::tell,
                new Protection(new Redactor()),
                new ReceiptSecret("0123456789abcdef0123456789abcdef"),
                Clock.fixed(now, ZoneOffset.UTC),
                () -> FeedbackId.of(NAV, ID));
        return useCase.receive(
                new Feedback(
                        NAV,
                        ID,
                        null,
                        Channel.WEB,
                        null,
                        null,
                        List.of(),
                        text,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        false),
                sender.value());
    }

    private boolean tell(Receipt receipt, ProtectedFeedback feedback) {
        told.add(receipt);
        return kafkaThere;
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
        public Receipt reserve(Receipt fresh) {
            Receipt there = kept.putIfAbsent(fresh.id(), fresh);
            return there == null ? fresh : there;
        }

        @Override
        public void published(FeedbackId id) {
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
                            receipt.progress()));
        }

        @Override
        public Optional<Receipt> find(ReceiptCode code) {
            return kept.values().stream()
                    .filter(receipt -> receipt.code().equals(code))
                    .findFirst();
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
