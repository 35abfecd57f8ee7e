package no.innspill.redaction;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What is known of words: which are given names, and which are nobody's name. Words in lower case. */
final class NameLexicon {
    /** Endings of bodies and of what people call themselves; both are coined freely in Norwegian. */
    private static final List<String> NO_NAME_ENDINGS = List.of(
            "direktoratet",
            "etaten",
            "kommune",
            "kommunen",
            "verket",
            "tilsynet",
            "vesenet",
            "kassen",
            "kassa",
            "departementet",
            "sykehus",
            "sykehuset",
            "sjukehus",
            "sjukehuset",
            "skole",
            "skolen",
            "skule",
            "skulen",
            "senter",
            "senteret",
            "kontor",
            "kontoret",
            "foretaket",
            "ombudet",
            "universitet",
            "universitetet",
            "avdeling",
            "avdelingen",
            "barnehage",
            "barnehagen",
            "tjenesten",
            "tenesta",
            "torget",
            "styret",
            "nemnda",
            "retten",
            "registeret",
            "bruker",
            "brukar",
            "barnsmor",
            "barnsfar",
            "eier",
            "eigar",
            "taker",
            "takar",
            "søker",
            "søkar",
            "pensjonist",
            "innbygger",
            "innbyggjar",
            "student",
            "studenten",
            "foreldre",
            "mamma",
            "pappa",
            "pendler",
            "pårørende",
            "giver",
            "gjevar",
            "betaler",
            "rådgiver",
            "veileder",
            "behandler",
            "leder",
            "pleier",
            "lærer",
            "penger",
            "pengar",
            "støtte",
            "trygd",
            "skjema",
            "søknad",
            "direktorat",
            "nav",
            "portal",
            "porten");

    /** Endings of Norwegian given names, old and new, that ordinary words hardly have. */
    private static final List<String> GIVEN_ENDINGS = List.of(
            "bjørg", "frid", "hild", "vard", "mund", "geir", "laug", "veig", "leif", "leiv", "ulf", "vald", "gunn",
            "borg");

    /** Endings of words that tell how something is rather than who somebody is. */
    private static final List<String> DESCRIBING_ENDINGS = List.of(
            "et",
            "ert",
            "elt",
            "lig",
            "leg",
            "isk",
            "ende",
            "ande",
            "ed",
            "ing",
            "dd",
            "dt",
            "kt",
            "lt",
            "nt",
            "rt",
            "tt",
            "løs",
            "laus",
            "bar",
            "som",
            "rådet",
            "laget",
            "lauget",
            "gruppa",
            "gruppen",
            "foreningen",
            "foreninga",
            "klubben",
            "teamet",
            "beboerne",
            "naboene",
            "ene",
            "ane",
            "ene",
            "ne");

    private static final Set<String> COMPANIES = Set.of(
            "as",
            "asa",
            "ans",
            "ba",
            "sa",
            "gruppen",
            "group",
            "eiendom",
            "hotel",
            "hotell",
            "holding",
            "invest",
            "bygg",
            "entreprenør",
            "transport",
            "ltd",
            "inc",
            "gmbh",
            "pizza",
            "konsern",
            "konsernet",
            "stiftelsen",
            "stiftelse");

    private static final List<String> OCCUPATION_ENDINGS = List.of(
            "eren",
            "øren",
            "aren",
            "isten",
            "legen",
            "sjefen",
            "mannen",
            "kvinnen",
            "kvinna",
            "verten",
            "enten",
            "presten",
            "gutten",
            "jenta",
            "jenten",
            "damen",
            "dama",
            "sekretær",
            "sekretæren",
            "terapeuten",
            "pedagogen",
            "psykologen",
            "pleier",
            "leder",
            "lærer",
            "rådgiver",
            "sjåfør",
            "ører",
            "mester",
            "vikar",
            "assistent",
            "konsulent",
            "arbeider",
            "worker",
            "driver",
            "teacher",
            "officer",
            "librarian",
            "receptionist",
            "nurse",
            "assistant");

    private static final int SHORTEST_OCCUPATION = 5;
    private static final int LONGEST_HALF = 4;
    private static final int SHORTEST_WITH_ENDING = 6;
    private static final Set<String> GIVEN = new HashSet<>();
    private static final Set<String> AMBIGUOUS = new HashSet<>();
    private static final Set<String> NO_NAMES = WordList.words("no-names.txt");
    private static final Set<String> PLACES = WordList.words("places.txt");

    static {
        for (String name : WordList.words("given-names.txt")) {
            boolean ambiguous = name.endsWith("?");
            String word = (ambiguous ? name.substring(0, name.length() - 1) : name).toLowerCase(Locale.ROOT);
            (ambiguous ? AMBIGUOUS : GIVEN).add(word);
        }
        NO_NAMES.stream().filter(GIVEN::contains).forEach(AMBIGUOUS::add);
        AMBIGUOUS.forEach(GIVEN::remove);
    }

    private NameLexicon() {}

    /** A given name and hardly anything else. */
    static boolean given(String word) {
        return GIVEN.contains(word) || GIVEN.contains(genitive(word)) || doubled(word);
    }

    /** A given name that is also an ordinary word or a place. */
    static boolean maybeGiven(String word) {
        return given(word)
                || AMBIGUOUS.contains(word)
                || (word.length() >= SHORTEST_WITH_ENDING
                        && WordList.endsWithAny(word, GIVEN_ENDINGS)
                        && !PLACES.contains(word));
    }

    /** A word that no name starts with. */
    static boolean startsNoName(String word) {
        return !maybeGiven(word) && (PLACES.contains(word) || goesOnNoName(word));
    }

    /** A word that is no part of a name; a place may be a surname. */
    static boolean goesOnNoName(String word) {
        return !maybeGiven(word)
                && (NO_NAMES.contains(word)
                        || NO_NAMES.contains(afterDash(word))
                        || Cue.isExactly(word)
                        || WordList.endsWithAny(word, NO_NAME_ENDINGS));
    }

    /** A word of the language rather than a name of a person, a body or a place. */
    static boolean common(String word) {
        return NO_NAMES.contains(word) && !given(word);
    }

    /** Whether the word describes, as «feilstavet» and «styret» do; only for words in lower case that are in no list of names. */
    static boolean describes(String word) {
        return WordList.endsWithAny(word, DESCRIBING_ENDINGS);
    }

    /** Whether the word tells what somebody does, such as «bussjåføren» or «librarian». */
    static boolean occupation(String word) {
        return word.length() > SHORTEST_OCCUPATION && WordList.endsWithAny(word, OCCUPATION_ENDINGS);
    }

    /** A word that makes the words before it a company's name. */
    static boolean company(String word) {
        return COMPANIES.contains(word);
    }

    /** A public office whose holder is named in public. */
    static boolean minister(String word) {
        return word.endsWith("minister")
                || word.endsWith("ministeren")
                || word.equals("statsråd")
                || word.equals("statsråden")
                || word.equals("president");
    }

    /** «saken» of «Vegard-saken» */
    private static String afterDash(String word) {
        return word.substring(word.lastIndexOf('-') + 1);
    }

    private static String genitive(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** «Anne-Lise»: both halves are given names, or one is and the other as short as such halves are. */
    private static boolean doubled(String word) {
        int dash = word.indexOf('-');
        if (dash <= 0) {
            return false;
        }
        String first = word.substring(0, dash);
        String second = genitive(word.substring(dash + 1));
        return (half(first) && half(second)) && (GIVEN.contains(first) || GIVEN.contains(second));
    }

    private static boolean half(String part) {
        return GIVEN.contains(part)
                || AMBIGUOUS.contains(part)
                || (part.length() >= 2
                        && part.length() <= LONGEST_HALF
                        && !NO_NAMES.contains(part)
                        && !PLACES.contains(part));
    }
}
