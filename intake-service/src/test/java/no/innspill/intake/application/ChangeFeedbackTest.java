package no.innspill.intake.application;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.innspill.intake.application.ChangeFeedback.Outcome;
import no.innspill.intake.domain.Changes;
import no.innspill.intake.domain.Channel;
import no.innspill.intake.domain.Contact;
import no.innspill.intake.domain.ExternalId;
import no.innspill.intake.domain.Feedback;
import no.innspill.intake.domain.FeedbackId;
import no.innspill.intake.domain.Fingerprint;
import no.innspill.intake.domain.FollowUpCode;
import no.innspill.intake.domain.LocalText;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.domain.PersonKey;
import no.innspill.intake.domain.Progress;
import no.innspill.intake.domain.Protection;
import no.innspill.intake.domain.Receipt;
import no.innspill.intake.domain.ReceiptCode;
import no.innspill.intake.domain.ReceiptSecret;
import no.innspill.intake.domain.SealedContact;
import no.innspill.redaction.Redactor;
import org.junit.jupiter.api.Test;

class ChangeFeedbackTest {
    private static final OrganisationNumber NAV = new OrganisationNumber("889640782");
    private static final OrganisationNumber DIGDIR = new OrganisationNumber("991825827");
    private static final FeedbackId ID = new FeedbackId(UUID.fromString("0197f3a2-7c41-7d3e-8a5b-9c0d1e2f3a4b"));
    private static final Instant NOW = Instant.parse("2026-03-04T11:00:00Z");
    private static final OptionalInt ANY = OptionalInt.empty();

    private static final Contact KARI = new Contact("Kari", "kari@example.no", "+4768050123");

    private final Protection protection = new Protection(new Redactor());
    private final ReceiptSecret secret = new ReceiptSecret("a-secret-for-tests-only-of-forty-characters");
    private final Kept kept = new Kept();
    private final List<PieceEvent> told = new ArrayList<>();
    private final Set<FeedbackId> forgotten = new HashSet<>();
    private final LabelledContacts vault = new LabelledContacts();
    private Told durable = Told.IN_KAFKA;
    private Instant now = NOW;

    private final ChangeFeedback change = new ChangeFeedback(
            new KnownBodies(),
            kept,
            this::tell,
            protection,
            secret,
            vault,
            List.of(forgotten::add),
            Clock.fixed(NOW, ZoneOffset.UTC));

    private List<Told> tell(List<? extends PieceEvent> events) {
        told.addAll(events);
        return Collections.nCopies(events.size(), durable);
    }

    ChangeFeedbackTest() {
        kept.put(Receipt.of(ID, protection.protect(said("Fristen er uklar")), secret, NOW.minusSeconds(60)));
    }

    @Test
    void aCorrectionIsTheWholePieceUnderTheNextRevision() {
        Outcome outcome = change.correct(ID, said("Ring 98 76 54 32 om fristen"), OptionalInt.of(0));

        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        PieceEvent.Received event = (PieceEvent.Received) told.getFirst();
        assertThat(event.receipt().changes().revision()).isEqualTo(1);
        assertThat(event.receipt().changes().correctedAt()).isEqualTo(NOW);
        assertThat(event.feedback().content().text()).isEqualTo("Ring [PHONE] om fristen");
        assertThat(kept.get().changes().told()).isEqualTo(1);
    }

    @Test
    void aCorrectionToASensitiveServiceIsSensitive() {
        change.correct(ID, said(NAV, "helsestasjon", "Timen ble flyttet"), ANY);

        assertThat(((PieceEvent.Received) told.getFirst()).feedback().content().sensitive())
                .isTrue();
    }

    @Test
    void whatSaysTheSameIsTheSameRevisionWhateverRevisionTheSenderKnew() {
        change.correct(ID, said("Noe annet"), ANY);
        told.clear();

        for (OptionalInt known : List.of(ANY, OptionalInt.of(0), OptionalInt.of(1))) {
            assertThat(change.correct(ID, said("Noe annet"), known)).isEqualTo(new Outcome.Done(kept.get()));
        }
        assertThat(kept.get().changes().revision()).isEqualTo(1);
        assertThat(told).isEmpty();
    }

    @Test
    void aCorrectionThatDidNotBecomeDurableIsToldUnderItsRevisionWhenItComesAgain() {
        durable = Told.NOT_DURABLE;
        assertThat(change.correct(ID, said("Noe annet"), OptionalInt.of(0))).isEqualTo(new Outcome.NotNow());

        durable = Told.IN_SPOOL;
        assertThat(change.correct(ID, said("Noe annet"), OptionalInt.of(0))).isInstanceOf(Outcome.Done.class);

        assertThat(told)
                .hasSize(2)
                .allSatisfy(event -> assertThat(((PieceEvent.Received) event)
                                .receipt()
                                .changes()
                                .revision())
                        .isEqualTo(1));
        assertThat(told.getFirst()).isEqualTo(told.getLast());
    }

    @Test
    void aSenderWhoDoesNotKnowTheNewestChangesNothing() {
        change.correct(ID, said("Noe annet"), OptionalInt.of(0));

        assertThat(change.correct(ID, said("Noe tredje"), OptionalInt.of(0)))
                .isEqualTo(new Outcome.ChangedMeanwhile(1));
        assertThat(change.withdraw(ID, NAV, OptionalInt.of(0))).isEqualTo(new Outcome.ChangedMeanwhile(1));
        assertThat(kept.get().changes().revision()).isEqualTo(1);
    }

    @Test
    void whatOthersHandedInIsUnknown() {
        FeedbackId nobodys = new FeedbackId(UUID.fromString("0197f3a2-7c41-7d3e-8a5b-9c0d1e2f3a4c"));

        assertThat(change.find(ID, DIGDIR)).isEmpty();
        assertThat(change.correct(ID, said(DIGDIR, "Noe annet"), ANY)).isEqualTo(new Outcome.Unknown());
        assertThat(change.withdraw(ID, DIGDIR, ANY)).isEqualTo(new Outcome.Unknown());
        assertThat(change.withdraw(nobodys, NAV, ANY)).isEqualTo(new Outcome.Unknown());
        assertThat(told).isEmpty();
    }

    @Test
    void whatIsTakenBackIsToldOnceAndIsNoPieceThatCanComeAgain() {
        change.correct(ID, said("Noe annet"), ANY);
        assertThat(change.withdraw(ID, NAV, OptionalInt.of(1))).isInstanceOf(Outcome.Done.class);
        assertThat(change.withdraw(ID, NAV, OptionalInt.of(1))).isInstanceOf(Outcome.Done.class);

        assertThat(told).filteredOn(PieceEvent.Withdrawn.class::isInstance).hasSize(1);
        assertThat(kept.get().changes().revision()).isEqualTo(2);
        assertThat(kept.get().progress()).isEqualTo(new Progress.Withdrawn(NOW));
        assertThat(kept.get().fingerprint()).isEqualTo(Fingerprint.OF_NOTHING);
        assertThat(change.correct(ID, said("Noe annet"), ANY)).isEqualTo(new Outcome.Gone());
        assertThat(forgotten).containsExactly(ID);
    }

    @Test
    void whatWasTakenBackIsToldLaterThoughWhoeverDidItIsGone() {
        durable = Told.NOT_DURABLE;
        assertThat(change.withdraw(ID, NAV, ANY)).isEqualTo(new Outcome.NotNow());
        assertThat(kept.unfinished(Instant.MAX, 9)).hasSize(1);

        durable = Told.IN_KAFKA;
        finish();

        assertThat(told).hasSize(2);
        assertThat(kept.unfinished(Instant.MAX, 9)).isEmpty();
    }

    @Test
    void whatIsErasedIsErasedAgainAfterAllThatWasOnItsWayHasCome() {
        assertThat(erase().erase(ID, DIGDIR)).isEqualTo(new EraseFeedback.Outcome.Unknown());
        assertThat(erase().erase(ID, NAV)).isEqualTo(new EraseFeedback.Outcome.Erased(ID));
        assertThat(erase().erase(ID, NAV)).isEqualTo(new EraseFeedback.Outcome.Erased(ID));

        assertThat(told).hasSize(1).allMatch(PieceEvent.Erased.class::isInstance);
        assertThat(kept.get().fingerprint()).isEqualTo(Fingerprint.OF_NOTHING);
        assertThat(kept.get().followUpHash()).isNull();
        assertThat(change.correct(ID, said("Noe annet"), ANY)).isEqualTo(new Outcome.Gone());
        finish();
        assertThat(told).as("it is not due before").hasSize(1);
        assertThat(kept.unfinished(Instant.MAX, 9))
                .as("something may be on its way")
                .hasSize(1);

        now = NOW.plus(Duration.ofMinutes(6));
        finish();
        assertThat(told).hasSize(2);
        assertThat(kept.unfinished(Instant.MAX, 9)).isEmpty();
        assertThat(forgotten).containsExactly(ID);
    }

    @Test
    void whoSpokeUpHasThePieceErasedByBothCodesAndByNothingLess() {
        Receipt receipt = kept.get();
        String followUp = FollowUpCode.of(ID, secret).inGroups();
        String other =
                FollowUpCode.of(new FeedbackId(UUID.randomUUID()), secret).inGroups();
        String code = receipt.code().inGroups();

        assertThat(erase().erase(code, other)).isEqualTo(new EraseFeedback.Outcome.Unknown());
        assertThat(erase().erase(code, "")).isEqualTo(new EraseFeedback.Outcome.Unknown());
        assertThat(erase().erase(code, followUp)).isEqualTo(new EraseFeedback.Outcome.Erased(ID));
        assertThat(kept.get().progress()).isEqualTo(new Progress.Erased(NOW));
    }

    @Test
    void anErasureThatNobodyWasToldOfGoesOn() {
        durable = Told.NOT_DURABLE;
        erase().erase(ID, NAV);
        now = NOW.plus(Duration.ofMinutes(6));
        finish();
        assertThat(kept.unfinished(Instant.MAX, 9)).hasSize(1);

        durable = Told.IN_SPOOL;
        finish();
        assertThat(kept.unfinished(Instant.MAX, 9)).isEmpty();
    }

    @Test
    void aCorrectionKeepsTheContactThatItSaysAndNoOther() {
        change.correct(ID, said("Noe annet").from(KARI), ANY);
        SealedContact first = kept.get().contact();
        assertThat(change.correct(ID, said("Noe tredje").from(KARI), ANY)).isInstanceOf(Outcome.Done.class);
        SealedContact second = kept.get().contact();

        assertThat(first).isNotNull();
        assertThat(second).isNotNull().isNotEqualTo(first);
        assertThat(vault.open(ID, NAV, requireNonNull(second))).contains(KARI);
        assertThat(vault.retired).as("the key is needed on").isEmpty();

        change.correct(ID, said("Noe tredje"), ANY);

        assertThat(kept.get().changes().revision()).isEqualTo(3);
        assertThat(kept.get().contact()).isNull();
        assertThat(vault.retired).containsExactly(requireNonNull(second).key());
        assertThat(told)
                .allMatch(event ->
                        ((PieceEvent.Received) event).feedback().content().contact() == null);
    }

    @Test
    void whatIsTakenBackOrErasedHasNoContact() {
        for (Runnable end : List.<Runnable>of(() -> change.withdraw(ID, NAV, ANY), () -> erase().erase(ID, NAV))) {
            kept.put(Receipt.of(ID, protection.protect(said("Fristen er uklar")), secret, NOW.minusSeconds(60)));
            change.correct(ID, said("Noe annet").from(KARI), ANY);
            vault.retired.clear();

            end.run();

            assertThat(kept.get().contact()).isNull();
            assertThat(vault.retired).hasSize(1);
        }
    }

    @Test
    void allPiecesOfAPersonAreErasedByAnyWayToReachThemAndTheirKeysGoFirst() {
        Contact byNumber = new Contact(null, null, "+4768050123");
        FeedbackId second = new FeedbackId(UUID.randomUUID());
        FeedbackId anothers = new FeedbackId(UUID.randomUUID());
        kept.put(Receipt.of(second, protection.protect(said("Hei")), secret, NOW));
        kept.put(Receipt.of(anothers, protection.protect(said("Hei")), secret, NOW));
        change.correct(ID, said("Noe annet").from(KARI), ANY);
        change.correct(second, said("Noe annet").from(byNumber), ANY);
        change.correct(anothers, said("Noe annet").from(new Contact(null, "ola@example.no", null)), ANY);
        told.clear();

        assertThat(erase().erase(byNumber, DIGDIR)).isEqualTo(new EraseFeedback.OfPerson.Erased(List.of()));
        assertThat(erase().erase(byNumber, NAV))
                .isInstanceOfSatisfying(
                        EraseFeedback.OfPerson.Erased.class,
                        done -> assertThat(done.ids()).containsExactlyInAnyOrder(ID, second));

        assertThat(told).hasSize(2).allMatch(PieceEvent.Erased.class::isInstance);
        assertThat(vault.forgotten).containsAll(PersonKey.of(NAV, byNumber, secret));
        assertThat(change.find(anothers, NAV).orElseThrow().contact()).isNotNull();
        assertThat(erase().erase(byNumber, NAV)).isEqualTo(new EraseFeedback.OfPerson.Erased(List.of()));
    }

    @Test
    void moreThanCanBeErasedWhileSomebodyWaitsTakesSeveralCalls() {
        Contact byNumber = new Contact(null, null, "+4768050123");
        var pieces = Stream.generate(() -> new FeedbackId(UUID.randomUUID()))
                .limit(201)
                .toList();
        for (FeedbackId id : pieces) {
            var open = new ContactVault.Open(id, NAV, KARI, PersonKey.of(NAV, KARI, secret));
            kept.put(Receipt.of(id, protection.protect(said("Hei")), KARI, secret, NOW)
                    .with(vault.seal(List.of(open)).getFirst()));
        }

        assertThat(erase().erase(byNumber, NAV)).isEqualTo(new EraseFeedback.OfPerson.NotAll());
        assertThat(erase().erase(byNumber, NAV))
                .isInstanceOfSatisfying(
                        EraseFeedback.OfPerson.Erased.class,
                        done -> assertThat(done.ids()).hasSize(1));
        assertThat(pieces)
                .allMatch(id -> change.find(id, NAV).orElseThrow().changes().erasedAt() != null);
    }

    @Test
    void aCorrectionThatDoesNotSayWhatThePieceIsCalledLeavesItItsName() {
        ExternalId own = new ExternalId("se-0028");
        FeedbackId id = FeedbackId.of(NAV, own);
        kept.clear();
        kept.put(Receipt.of(id, protection.protect(said("Fristen er uklar").under(own)), secret, NOW));

        change.correct(id, said("Noe annet"), ANY);

        assertThat(((PieceEvent.Received) told.getFirst()).feedback().content().senderId())
                .isEqualTo(own);
        change.correct(id, said("Noe tredje"), ANY);
        assertThat(((PieceEvent.Received) told.getLast()).feedback().content().senderId())
                .isEqualTo(own);
    }

    private void finish() {
        new FinishChanges(kept, change, erase(), Clock.fixed(now, ZoneOffset.UTC)).finish();
    }

    private EraseFeedback erase() {
        return new EraseFeedback(
                kept, kept, this::tell, List.of(forgotten::add), vault, secret, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Feedback said(String text) {
        return said(NAV, text);
    }

    private static Feedback said(OrganisationNumber body, String text) {
        return said(body, "dagpenger", text);
    }

    private static Feedback said(OrganisationNumber body, String service, String text) {
        return new Feedback(
                body,
                null,
                service,
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
                true);
    }

    /** Each body is known, with one service under a duty of secrecy. */
    private static final class KnownBodies implements Bodies {
        @Override
        public void keep(Body body) {}

        @Override
        public void forget(OrganisationNumber body) {}

        @Override
        public Optional<Body> find(OrganisationNumber body) {
            LocalText name = new LocalText("Etaten", null, null, null);
            return Optional.of(new Body(body, name, null, null, Set.of("helsestasjon"), 1));
        }

        @Override
        public boolean told() {
            return true;
        }
    }

    /** One receipt at a time changes, as in a document store. */
    private static final class Kept implements PieceChanges, Receipts {
        private final Map<FeedbackId, Receipt> receipts = new HashMap<>();
        private final Map<FeedbackId, Instant> unfinished = new HashMap<>();

        void put(Receipt receipt) {
            receipts.put(receipt.id(), receipt);
        }

        void clear() {
            receipts.clear();
        }

        Receipt get() {
            return receipts.values().iterator().next();
        }

        @Override
        public Optional<Receipt> find(FeedbackId id) {
            return Optional.ofNullable(receipts.get(id));
        }

        @Override
        public List<Receipt> of(List<PersonKey> person, int most) {
            return receipts.values().stream()
                    .filter(receipt -> {
                        SealedContact contact = receipt.contact();
                        return contact != null && contact.ways().stream().anyMatch(person::contains);
                    })
                    .limit(most)
                    .toList();
        }

        @Override
        public boolean change(Receipt before, Receipt after, Optional<Instant> unfinishedUntil) {
            if (!before.equals(receipts.get(before.id()))) {
                return false;
            }
            put(after);
            unfinishedUntil.ifPresent(until -> unfinished.put(after.id(), until));
            return true;
        }

        @Override
        public void told(Receipt receipt) {
            Receipt there = requireNonNull(receipts.get(receipt.id()));
            var changes = there.changes();
            put(new Receipt(
                    there.id(),
                    there.code(),
                    there.body(),
                    there.fingerprint(),
                    there.receivedAt(),
                    there.answerWanted(),
                    there.language(),
                    there.followUpHash(),
                    there.published(),
                    there.progress(),
                    there.origin(),
                    new Changes(
                            changes.revision(),
                            Math.max(changes.told(), receipt.changes().revision()),
                            changes.correctedAt(),
                            changes.withdrawnAt(),
                            changes.erasedAt()),
                    there.contact()));
        }

        @Override
        public void finished(Receipt receipt) {
            unfinished.remove(receipt.id());
        }

        @Override
        public void postpone(Receipt receipt, Instant due) {
            unfinished.put(receipt.id(), due);
        }

        @Override
        public List<Receipt> unfinished(Instant now, int most) {
            return unfinished.entrySet().stream()
                    .filter(entry -> !entry.getValue().isAfter(now))
                    .map(entry -> Objects.requireNonNull(receipts.get(entry.getKey())))
                    .toList();
        }

        @Override
        public List<Receipt> reserve(List<Receipt> fresh) {
            throw new IllegalStateException("nothing comes in here");
        }

        @Override
        public void published(Collection<FeedbackId> ids) {}

        @Override
        public Optional<Receipt> find(ReceiptCode code) {
            return receipts.values().stream()
                    .filter(receipt -> receipt.code().equals(code))
                    .findFirst();
        }

        @Override
        public Map<FeedbackId, Receipt> findAll(Collection<FeedbackId> ids) {
            return Map.copyOf(receipts);
        }

        @Override
        public void routed(Routed routed) {}

        @Override
        public void caseChanged(CaseChanged changed) {}
    }
}
