package no.innspill.intake.out.store;

import java.util.List;
import no.innspill.intake.domain.PersonKey;
import no.innspill.intake.domain.SealedContact;
import org.jspecify.annotations.Nullable;

/**
 * How the one who spoke up can be reached, as it stands in the receipt: what a change of the piece does to it is one write with the change.
 *
 * @param ways the person, by each way to reach them
 */
record ContactPart(String key, List<String> ways, String text) {

    static @Nullable ContactPart from(@Nullable SealedContact sealed) {
        return sealed == null
                ? null
                : new ContactPart(
                        sealed.key(),
                        sealed.ways().stream().map(PersonKey::value).toList(),
                        sealed.text());
    }

    SealedContact toDomain() {
        return new SealedContact(key, ways.stream().map(PersonKey::new).toList(), text);
    }

    /** Nothing that could be tried at: what is printed ends in a log. */
    @Override
    public String toString() {
        return "ContactPart[key=" + key + "]";
    }
}
