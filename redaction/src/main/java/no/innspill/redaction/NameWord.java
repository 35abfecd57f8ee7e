package no.innspill.redaction;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a word does beside a name; a word may do more than one thing. The words are in {@code name-words.txt}. */
enum NameWord {
    /** «mitt» */
    OWN,
    POSSESSIVE,
    /** «er» */
    IS,
    /** What may stand between «mannen» and his name. */
    LINK,
    PRONOUN,
    /** «jeg» */
    SELF,
    /** «meg» */
    ME,
    /** «seg» of «presenterte seg som» */
    REFLEXIVE,
    AS,
    /** «en» of «en som heter» */
    SOMEONE,
    /** What is no person and has a person's name. */
    THING,
    /** Given names that people also write with a capital when they mean the thing. */
    NOUN,
    /** Given names that are ordinary words in lower case. */
    ORDINARY,
    ABBREVIATED,
    HONORIFIC,
    ROYAL,
    /** What is called after somebody, whose name stands before it. */
    NAMED_AFTER,
    /** Makes the words before it a company's name. */
    COMPANY,
    /** «tidligere» of «jeg het tidligere» */
    ADVERB,
    FROM,
    /** A place or a time follows rather than a person. */
    LOCATIVE,
    PARENT,
    /** «til» of «far til Mio» */
    OF,
    AND,
    YEARS,
    /** What only people do, so that «Per ringte» is about one. */
    PERSON_VERB,
    HERE,
    /** «kjetil her igjen» */
    AGAIN,
    /** Family names that stand first, as Vietnamese ones do. */
    FAMILY_FIRST,
    /** Words for somebody, whose name may follow between commas. */
    PERSON,
    /** What leads to a person rather than to a place. */
    TOWARDS,
    /** After which no subject of a verb stands. */
    PREPOSITION,
    /** What the name of a place starts with: «Nedre Eiker». */
    COMPASS,
    /** «eksempelnavn» */
    SAMPLE,
    /** English words that are Norwegian given names as well. */
    ENGLISH,
    /** Words that only English has. */
    ONLY_ENGLISH,
    /** «van», «al» within a name. */
    PARTICLE,
    /** «Best» before a comma and a name. */
    CLOSING,
    /** «Cath» of «Anne Cath. Lindvik» */
    SHORTENED,
    /** Where people get on and off, and where roads meet. */
    STOP,
    /** Where somebody works within a body: «monica på lønn». */
    DESK,
    /** A public office whose holder is named in public, beside those that end with «minister». */
    LEADER;

    private static final WordTable<Set<NameWord>> WORDS;

    static {
        Map<String, Set<NameWord>> words = new HashMap<>();
        for (List<String> line : WordList.lines("name-words.txt")) {
            NameWord does = valueOf(line.getFirst());
            for (String word : line.subList(1, line.size())) {
                words.computeIfAbsent(word, one -> EnumSet.noneOf(NameWord.class))
                        .add(does);
            }
        }
        WORDS = new WordTable<>(words);
    }

    /** Whether the word, in lower case, does this. */
    boolean is(String word) {
        Set<NameWord> all = WORDS.get(word);
        return all != null && all.contains(this);
    }
}
