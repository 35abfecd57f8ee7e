package no.innspill.intake.out.contact;

import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.innspill.intake.application.ContactVault;
import no.innspill.intake.domain.Contact;
import no.innspill.intake.domain.FeedbackId;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.domain.PersonKey;
import no.innspill.intake.domain.SealedContact;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import tools.jackson.databind.json.JsonMapper;

/** Encrypts each contact with AES-256-GCM under the key of its person, bound to the piece and the body that it came with. */
final class Vault implements ContactVault {
    private static final int TRIES = 5;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final DataKeys keys;
    private final MasterKeys masters;

    Vault(DataKeys keys, MasterKeys masters) {
        this.keys = keys;
        this.masters = masters;
    }

    @Override
    public List<SealedContact> seal(List<Open> contacts) {
        Set<PersonKey> persons = new LinkedHashSet<>();
        contacts.forEach(open -> persons.add(open.ways().getFirst()));
        Map<PersonKey, DataKey> open = keysOf(persons);
        Map<PersonKey, Cipher256> ciphers = new HashMap<>();
        open.forEach((person, key) -> ciphers.put(person, key.cipher(masters)));
        return contacts.stream()
                .map(one -> {
                    PersonKey person = one.ways().getFirst();
                    String key = there(open, person).id();
                    byte[] text = JSON.writeValueAsBytes(Written.of(one.contact()));
                    byte[] sealed = there(ciphers, person).seal(text, bound(one.id(), one.body(), key));
                    return new SealedContact(
                            key, one.ways(), Base64.getEncoder().encodeToString(sealed));
                })
                .toList();
    }

    @Override
    public Optional<Contact> open(FeedbackId id, OrganisationNumber body, SealedContact sealed) {
        return keys.find(sealed.key()).map(key -> {
            byte[] text =
                    key.cipher(masters).open(Base64.getDecoder().decode(sealed.text()), bound(id, body, sealed.key()));
            return JSON.readValue(text, Written.class).toDomain();
        });
    }

    @Override
    public void retire(SealedContact sealed) {
        keys.close(sealed.key());
    }

    @Override
    public void forget(List<PersonKey> person) {
        keys.forget(person);
    }

    /** One open key for each, made where there is none. */
    private Map<PersonKey, DataKey> keysOf(Set<PersonKey> persons) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Map<PersonKey, DataKey> open = keys.open(persons);
            if (open.keySet().containsAll(persons)) {
                return open;
            }
            keys.add(persons.stream()
                    .filter(person -> !open.containsKey(person))
                    .map(person -> DataKey.of(person, masters))
                    .toList());
        }
        throw new DataAccessResourceFailureException("keys are made and thrown away all the time");
    }

    private static <T> T there(Map<PersonKey, T> all, PersonKey person) {
        T found = all.get(person);
        if (found == null) {
            throw new IllegalStateException("a person without a key");
        }
        return found;
    }

    private static String bound(FeedbackId id, OrganisationNumber body, String key) {
        return "innspill/contact/1/" + body.value() + "/" + id + "/" + key;
    }

    /** A contact as it stands inside what is encrypted. */
    record Written(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone) {
        static Written of(Contact contact) {
            return new Written(contact.name(), contact.email(), contact.phone());
        }

        Contact toDomain() {
            return new Contact(name, email, phone);
        }

        /** Never who it is. */
        @Override
        public String toString() {
            return "Written";
        }
    }
}
