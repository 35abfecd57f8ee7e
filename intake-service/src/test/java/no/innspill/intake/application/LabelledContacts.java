package no.innspill.intake.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innspill.intake.domain.Contact;
import no.innspill.intake.domain.FeedbackId;
import no.innspill.intake.domain.OrganisationNumber;
import no.innspill.intake.domain.PersonKey;
import no.innspill.intake.domain.SealedContact;

/** Keeps contacts in memory under a label each, and notes whose keys go. */
final class LabelledContacts implements ContactVault {
    final List<String> retired = new ArrayList<>();
    final List<PersonKey> forgotten = new ArrayList<>();
    private final Map<String, Open> sealed = new HashMap<>();

    @Override
    public List<SealedContact> seal(List<Open> contacts) {
        return contacts.stream()
                .map(open -> {
                    String label = "label-" + sealed.size();
                    sealed.put(label, open);
                    return new SealedContact("key of " + open.ways().getFirst().value(), open.ways(), label);
                })
                .toList();
    }

    @Override
    public Optional<Contact> open(FeedbackId id, OrganisationNumber body, SealedContact contact) {
        return Optional.ofNullable(sealed.get(contact.text()))
                .filter(open -> open.id().equals(id) && open.body().equals(body))
                .map(Open::contact);
    }

    @Override
    public void retire(SealedContact contact) {
        retired.add(contact.key());
    }

    @Override
    public void forget(List<PersonKey> person) {
        forgotten.addAll(person);
    }
}
