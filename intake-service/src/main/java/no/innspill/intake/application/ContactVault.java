package no.innspill.intake.application;

import java.util.List;
import java.util.Optional;
import no.innspill.intake.domain.Contact;
import no.innspill.intake.domain.FeedbackId;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.domain.PersonKey;
import no.innspill.intake.domain.SealedContact;

/** Encrypts how people can be reached, with a key for each person towards each body. */
public interface ContactVault {

    /**
     * What is to be encrypted.
     *
     * @param body that the piece is of: what is sealed opens for this piece of this body alone
     * @param ways the person by each way to reach them, the first for the person
     */
    record Open(FeedbackId id, OrganisationNumber body, Contact contact, List<PersonKey> ways) {
        public Open {
            ways = List.copyOf(ways);
        }
    }

    /** Encrypts each with the key of its person, which is made where there is none; in the order given. */
    List<SealedContact> seal(List<Open> contacts);

    /** Decrypts it; nothing where its key is thrown away. Fails where it was sealed for another piece or body, or was changed. */
    Optional<Contact> open(FeedbackId id, OrganisationNumber body, SealedContact sealed);

    /**
     * Notes that a contact is about to go: what the person says from now on gets another key, and this one is thrown away a little after
     * the last that needs it.
     */
    void retire(SealedContact sealed);

    /** Throws the keys of a person away at once: what was encrypted with them can never be read again, wherever a copy of it lies. */
    void forget(List<PersonKey> person);
}
