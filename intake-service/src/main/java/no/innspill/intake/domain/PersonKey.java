package no.innspill.intake.domain;

import java.util.HexFormat;
import java.util.List;

/**
 * Stands for a person towards one body, without telling who it is: an HMAC of a way to reach them. Nobody who has it without the secret can
 * find the person by trying numbers, and two bodies that know the same person cannot find that out.
 */
public record PersonKey(String value) {

    /** One for each way to reach them, the first for the person. */
    public static List<PersonKey> of(OrganisationNumber body, Contact contact, ReceiptSecret secret) {
        return contact.ways().stream()
                .map(way -> new PersonKey(HexFormat.of().formatHex(secret.sign("person", body.value() + "/" + way))))
                .toList();
    }
}
