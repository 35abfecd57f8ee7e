package no.innspill.intake.application;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import no.innspill.intake.domain.Contact;
import no.innspill.intake.domain.PersonKey;
import no.innspill.intake.domain.Receipt;
import no.innspill.intake.domain.ReceiptSecret;
import no.innspill.intake.domain.SealedContact;
import org.jspecify.annotations.Nullable;

/** Puts contacts into receipts, encrypted, and sees to it that their keys go when the receipts hold them no more. */
final class SealContacts {
    private final ContactVault vault;
    private final ReceiptSecret secret;

    SealContacts(ContactVault vault, ReceiptSecret secret) {
        this.vault = vault;
        this.secret = secret;
    }

    /**
     * A receipt and what it is to hold.
     *
     * @param contact none where it is not known how the one who spoke up can be reached
     */
    record Unsealed(Receipt receipt, @Nullable Contact contact) {
        private Stream<Contact> given() {
            return Stream.ofNullable(contact);
        }
    }

    /** The receipts with their contacts, in the order given. The vault is asked only where there are any, and once for all of them. */
    List<Receipt> seal(List<Unsealed> receipts) {
        List<ContactVault.Open> open = receipts.stream()
                .flatMap(each -> each.given().map(contact -> open(each.receipt(), contact)))
                .toList();
        Iterator<SealedContact> next = (open.isEmpty() ? List.<SealedContact>of() : vault.seal(open)).iterator();
        return receipts.stream()
                .map(each ->
                        each.contact() == null ? each.receipt() : each.receipt().with(next.next()))
                .toList();
    }

    Receipt seal(Receipt receipt, @Nullable Contact contact) {
        return seal(List.of(new Unsealed(receipt, contact))).getFirst();
    }

    /** Before a receipt changes: the key of a contact that it will not hold any more is given up. */
    void retire(Receipt before, Receipt after) {
        SealedContact held = before.contact();
        SealedContact next = after.contact();
        if (held != null && (next == null || !next.key().equals(held.key()))) {
            vault.retire(held);
        }
    }

    private ContactVault.Open open(Receipt receipt, Contact contact) {
        return new ContactVault.Open(
                receipt.id(), receipt.body(), contact, PersonKey.of(receipt.body(), contact, secret));
    }
}
