package no.innspill.redaction;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the end of a word tells, for words that are coined freely and stand in no list. The endings are in {@code name-endings.txt}. */
enum NameEnding {
    /** Bodies, and what people call themselves. */
    NO_NAME(1),
    /** Norwegian given names, old and new; ordinary words hardly have them. */
    GIVEN(6),
    /** Words that tell how something is rather than who somebody is. */
    DESCRIBING(1),
    /** «skoleskipet»: what is no person and has a person's name. */
    THING(7),
    /** What verbs end with in lower case, as surnames seldom do. */
    OF_A_VERB(1),
    /** What somebody does. */
    OCCUPATION(6),
    /** What somebody does or is, where a sentence starts with it and a full name follows: «Snekker», «Innringer». */
    AGENT(6),
    /** Who is near to whom: «storebroren». */
    KIN(6),
    /** Surnames made of a name, or of a place as only surnames are: «-sen», «-wicz», «-escu». */
    PATRONYMIC(6),
    /** Those on «-sen» that no noun with its article ends in. */
    SON(7),
    /** Surnames after farms: «Brekkhus», «Tangerås». Places end so too. */
    FARM(5),
    /** «Scandinavian» */
    OF_A_COUNTRY(5),
    /** «barneklinikk» of «Astrid Lindgrens barneklinikk» */
    NAMED_AFTER(6);

    private static final Map<NameEnding, Endings> ENDINGS = new EnumMap<>(NameEnding.class);

    static {
        for (List<String> line : WordList.lines("name-endings.txt")) {
            ENDINGS.put(valueOf(line.getFirst()), new Endings(line.subList(1, line.size())));
        }
    }

    private final int shortest;

    NameEnding(int shortest) {
        this.shortest = shortest;
    }

    /** Whether a word in lower case, of letters enough, ends so. */
    boolean of(String word) {
        Endings endings = ENDINGS.get(this);
        return endings != null && word.length() >= shortest && endings.of(word);
    }
}
