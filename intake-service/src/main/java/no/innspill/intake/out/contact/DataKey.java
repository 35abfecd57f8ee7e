package no.innspill.intake.out.contact;

import java.util.Base64;
import java.util.UUID;
import no.innspill.intake.domain.PersonKey;

/**
 * The key that a person's contact details are encrypted with, as it is kept.
 *
 * @param wrapped the key itself, encrypted with a master key, in base 64
 * @param master the id of that master key
 */
record DataKey(String id, PersonKey person, String wrapped, String master) {

    /** A new one. */
    static DataKey of(PersonKey person, MasterKeys masters) {
        String id = UUID.randomUUID().toString();
        return new DataKey(id, person, wrap(Cipher256.newKey(), masters, id, person), masters.current());
    }

    /** The same key, wrapped with the master key in use. */
    DataKey wrappedAnew(MasterKeys masters) {
        return new DataKey(id, person, wrap(plain(masters), masters, id, person), masters.current());
    }

    Cipher256 cipher(MasterKeys masters) {
        return new Cipher256(plain(masters));
    }

    private byte[] plain(MasterKeys masters) {
        return masters.unwrap(Base64.getDecoder().decode(wrapped), master, bound(id, person));
    }

    private static String wrap(byte[] key, MasterKeys masters, String id, PersonKey person) {
        return Base64.getEncoder().encodeToString(masters.wrap(key, bound(id, person)));
    }

    private static String bound(String id, PersonKey person) {
        return "innspill/contact-key/1/" + id + "/" + person.value();
    }

    /** Never the key: what is printed ends in a log. */
    @Override
    public String toString() {
        return "DataKey[id=" + id + "]";
    }
}
