package no.innspill.intake.out.contact;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.innspill.intake.domain.PersonKey;

/** Where the keys of persons are kept. Of the keys of a person one at most is open: what comes next is encrypted with it. */
interface DataKeys {

    /** The open keys of these persons; none for those who have none. */
    Map<PersonKey, DataKey> open(Collection<PersonKey> persons);

    /** Keeps keys as the open ones of their persons. One whose person has got an open one meanwhile is passed over. */
    void add(List<DataKey> fresh);

    Optional<DataKey> find(String id);

    /** Nothing more is encrypted with it. */
    void close(String id);

    /** Throws all keys of these persons away, now. */
    void forget(Collection<PersonKey> persons);
}
