package no.innspill.routing.domain.rules;

import java.util.Optional;

/** What the directory and the vocabulary know. A rule that names anything else is refused. */
public interface Known {

    /**
     * A body.
     *
     * @param written an organisation number, or a name in any of the directory's languages
     * @return its organisation number
     */
    Optional<String> body(String written);

    /** Whether any body has a service of this id. */
    boolean hasService(String id);

    boolean hasUnit(String id);

    /** The organisation number of the body that a unit belongs to. */
    Optional<String> bodyOfUnit(String id);

    /**
     * A theme or word.
     *
     * @param written its address, or the last part of it
     * @return its address
     */
    Optional<String> theme(String written);

    /** The page as prefixes are compared, without {@code www} and language; nothing where it is none. */
    Optional<String> page(String written);

    /** Whether a text holds something of a person, such as a name after «jeg heter» or a telephone number. */
    boolean isPersonal(String text);
}
