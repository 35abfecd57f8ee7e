package no.innspill.intake.out.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.innspill.intake.OnIntake;
import no.innspill.intake.application.ContactVault.Open;
import no.innspill.intake.domain.Contact;
import no.innspill.intake.domain.FeedbackId;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.domain.PersonKey;
import no.innspill.intake.domain.SealedContact;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Keys of persons in a real store: one open for each, none thrown away that is needed, all wrapped anew when the master key changes. */
@OnIntake
class ContactKeysIT {
    private static final Instant NOW = Instant.parse("2020-05-17T10:15:00Z");
    private static final Duration GRACE = Duration.ofMinutes(5);
    private static final OrganisationNumber NAV = new OrganisationNumber("889640782");
    private static final int MANY = 7;

    private final MasterKeys masters = new MasterKeys("1".repeat(64), List.of());
    private final PersonKey person = new PersonKey(UUID.randomUUID().toString());

    @Autowired
    private MongoTemplate mongo;

    @AfterEach
    void leaveTheStoreAsItWas() {
        mongo.getCollection(KeyDocument.COLLECTION).deleteMany(new Document("master", masters.current()));
        mongo.getCollection("receipts").deleteMany(new Document("body", "ContactKeysIT"));
    }

    @Test
    void aPersonHasOneOpenKeyThoughManyAskForItAtOnce() throws Exception {
        Vault vault = new Vault(keys(NOW), masters);
        try (ExecutorService senders = Executors.newFixedThreadPool(MANY)) {
            Callable<String> seal = () -> sealed(vault).key();
            List<Future<String>> all = senders.invokeAll(Collections.nCopies(MANY, seal));
            assertThat(all)
                    .extracting(Future::resultNow)
                    .containsOnly(sealed(vault).key());
        }
    }

    @Test
    void aKeyIsThrownAwayWhenNoReceiptNeedsItAndAllThatWasOnItsWayHasCome() {
        Vault vault = new Vault(keys(NOW), masters);
        SealedContact needed = sealed(vault);
        receiptWith(needed.key());
        vault.retire(needed);
        SealedContact notNeeded = sealed(vault);
        vault.retire(notNeeded);
        SealedContact open = sealed(vault);

        keys(NOW.plus(GRACE)).throwAway(GRACE, 2);
        assertThat(keys(NOW).find(notNeeded.key()))
                .as("something may be on its way")
                .isPresent();

        keys(NOW.plus(GRACE).plusSeconds(1)).throwAway(GRACE, 2);
        assertThat(keys(NOW).find(notNeeded.key())).isEmpty();
        assertThat(keys(NOW).find(needed.key())).isPresent();
        assertThat(keys(NOW).open(List.of(person)).get(person))
                .extracting(DataKey::id)
                .isEqualTo(open.key());
    }

    @Test
    void whatACrashLeftOpenIsFoundAndWhatIsNeededStaysOpen() {
        Vault vault = new Vault(keys(NOW), masters);
        SealedContact left = sealed(vault);
        PersonKey other = new PersonKey(UUID.randomUUID().toString());
        String needed = vault.seal(List.of(open(other))).getFirst().key();
        receiptWith(needed);

        MongoDataKeys later = keys(NOW.plus(GRACE).plusSeconds(1));
        later.closeUnneeded(GRACE, 1);

        Map<PersonKey, DataKey> open = later.open(List.of(person, other));
        assertThat(open).containsOnlyKeys(other);
        assertThat(keys(NOW.plus(GRACE.multipliedBy(3))).throwAway(GRACE, 1)).isPositive();
        assertThat(later.find(left.key())).isEmpty();
        assertThat(later.find(needed)).isPresent();
    }

    @Test
    void allKeysAreWrappedAnewAndTheOldMasterKeyIsNotNeededAnyMore() {
        MongoDataKeys keys = keys(NOW);
        Open open = open(person);
        SealedContact sealed = new Vault(keys, masters).seal(List.of(open)).getFirst();
        MasterKeys next = new MasterKeys("2".repeat(64), List.of("1".repeat(64)));
        MasterKeys alone = new MasterKeys("2".repeat(64), List.of());
        long others = keys.wrappedOtherwise(alone.known());

        assertThat(keys.rewrap(next, MANY)).isEqualTo(1);
        assertThat(keys.rewrap(next, MANY)).isZero();

        assertThat(keys.wrappedOtherwise(alone.known())).isEqualTo(others - 1);
        assertThat(new Vault(keys, alone).open(open.id(), NAV, sealed)).contains(open.contact());
        mongo.getCollection(KeyDocument.COLLECTION).deleteMany(new Document("master", next.current()));
    }

    @Test
    void aContactIsForgottenAfterAYearAndItsReceiptStays() {
        SealedContact sealed = sealed(new Vault(keys(NOW), masters));
        String receipt = receiptWith(sealed.key());
        var settings =
                new ContactSettings("1".repeat(64), List.of(), Duration.ofDays(365), GRACE, Duration.ofDays(730));

        new OldContacts(mongo, settings, at(NOW.plus(Duration.ofDays(364)))).forget();
        assertThat(mongo.findById(receipt, Document.class, "receipts")).containsKey("contact");
        new OldContacts(mongo, settings, at(NOW.plus(Duration.ofDays(366)))).forget();
        assertThat(mongo.findById(receipt, Document.class, "receipts"))
                .isNotNull()
                .doesNotContainKey("contact");
    }

    private SealedContact sealed(Vault vault) {
        return vault.seal(List.of(open(person))).getFirst();
    }

    private static Open open(PersonKey who) {
        Contact contact = new Contact(null, "kari@example.no", null);
        return new Open(new FeedbackId(UUID.randomUUID()), NAV, contact, List.of(who));
    }

    private String receiptWith(String key) {
        String id = UUID.randomUUID().toString();
        Document contact =
                new Document("key", key).append("ways", List.of(person.value())).append("text", "");
        mongo.getCollection("receipts")
                .insertOne(new Document("_id", id)
                        .append("code", id)
                        .append("body", "ContactKeysIT")
                        .append("receivedAt", Date.from(NOW))
                        .append("contact", contact));
        return id;
    }

    private MongoDataKeys keys(Instant now) {
        MongoDataKeys keys = new MongoDataKeys(mongo, at(now));
        keys.declareIndexes();
        return keys;
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
