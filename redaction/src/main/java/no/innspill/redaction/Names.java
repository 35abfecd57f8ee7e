package no.innspill.redaction;

import java.util.Set;

/** Names that people introduce themselves or others with, and full names that start with a known given name. */
final class Names implements Finder {
    private static final int NONE = -1;
    private static final int WORDS_TO_SUBJECT = 4;
    private static final Set<String> OWN = Set.of("mitt", "min", "my", "mitte");
    private static final Set<String> POSSESSIVE = Set.of(
            "mitt", "min", "mi", "mine", "vår", "vårt", "våre", "våra", "hans", "hennes", "hennar", "deres", "din",
            "sin", "my", "our", "his", "her");
    private static final Set<String> IS = Set.of(
            "er", "is", "var", "was", "lea", "am", "heter", "heiter", "som", "het", "navn", "named", "called", "ved",
            "altså", "for");
    private static final Set<String> PRONOUNS =
            Set.of("han", "hun", "ho", "hen", "he", "she", "jeg", "eg", "æ", "vedkommende", "i", "me");
    /** What is no person and has a person's name. */
    private static final Set<String> CALLED_SO = Set.of(
            "stormen",
            "orkanen",
            "ekstremværet",
            "uværet",
            "roboten",
            "robotten",
            "chatboten",
            "appen",
            "prosjektet",
            "prosjekt",
            "skipet",
            "ferja",
            "fergen",
            "båten",
            "hunden",
            "katten",
            "hesten",
            "systemet",
            "programmet",
            "filmen",
            "serien",
            "boka",
            "boken",
            "storm",
            "hurricane",
            "chatbot",
            "app",
            "project",
            "dog",
            "cat",
            "st");

    /** Given names that people also write with a capital when they mean the thing. */
    private static final Set<String> NOUNS = Set.of(
            "bjørn",
            "frank",
            "ulf",
            "storm",
            "rose",
            "stein",
            "ask",
            "ørn",
            "tor",
            "siri",
            "alexa",
            "mercedes",
            "this");

    private static final Set<String> ABBREVIATED =
            Set.of("mr", "mrs", "ms", "dr", "hr", "frk", "adv", "prof", "herr", "fru");
    private static final Set<String> HONORIFICS =
            Set.of("mr", "mrs", "ms", "miss", "dr", "herr", "hr", "fru", "frøken");
    private static final Set<String> ROYAL = Set.of(
            "kong",
            "kongen",
            "dronning",
            "dronningen",
            "kronprins",
            "kronprinsesse",
            "prins",
            "prinsesse",
            "sankt",
            "st",
            "king",
            "queen");
    private static final Set<String> NAMED_AFTER = Set.of(
            "gate",
            "gata",
            "gaten",
            "vei",
            "veg",
            "veien",
            "vegen",
            "plass",
            "allé",
            "alle",
            "skole",
            "skule",
            "vgs",
            "videregående",
            "vidaregåande",
            "ungdomsskole",
            "ungdomsskule",
            "barneskole",
            "barneskule",
            "barnehage",
            "sykehus",
            "sjukehus",
            "hospital",
            "senter",
            "museum",
            "stiftelse",
            "legat",
            "pris",
            "stadion",
            "bru",
            "bro",
            "park",
            "fond",
            "gymnas",
            "sykehjem",
            "sjukeheim",
            "kirke",
            "kyrkje",
            "bibliotek",
            "torg",
            "hus",
            "street",
            "road",
            "school");

    private final boolean all;

    /**
     * Finds names.
     *
     * @param all also given names that a sentence starts with
     */
    Names(boolean all) {
        this.all = all;
    }

    @Override
    public void find(Tokens text, Finds finds) {
        new Search(text, finds, all).run();
    }

    private static final class Search {
        private final Tokens text;
        private final Finds finds;
        private final NameReader reader;
        private final boolean all;

        Search(Tokens text, Finds finds, boolean all) {
            this.text = text;
            this.finds = finds;
            this.all = all;
            this.reader = new NameReader(text, finds);
        }

        void run() {
            for (int token = 0; token < text.size(); token++) {
                if (text.isWord(token) && !finds.isTaken(token)) {
                    NameCue cue = NameCue.of(text.word(token));
                    int taken = cue == null ? unlisted(token) : after(cue, token);
                    if (taken == NONE && text.capital(token)) {
                        taken = unintroduced(token);
                    }
                    token = Math.max(token, taken);
                }
            }
        }

        /** «bussjåføren Ahmad»: what people do is coined freely, and does not end in many ways. */
        private int unlisted(int token) {
            return text.capital(token + 1) && NameLexicon.occupation(text.word(token)) ? known(token + 1) : NONE;
        }

        private int after(NameCue cue, int token) {
            return switch (cue) {
                case CALLED -> called(token);
                case NAME -> named(token);
                case CONTRACTED -> take(token + 1, reader.anyCase(token + 1));
                case SELF -> self(token);
                case SIGN_OFF -> signOff(token);
                case INTRODUCED -> isWord(token + 1) ? known(token + 2) : NONE;
                case GREETING -> greeting(token + 1);
                case WITH -> known(token + 1);
                case ABOUT -> take(afterSymbol(token + 1), reader.fullName(afterSymbol(token + 1)));
                case TITLE -> title(token);
            };
        }

        /** Takes a name, and those that follow it in a row: «Lea, Emil og Sara». */
        private int take(int first, int last) {
            if (last < first) {
                return NONE;
            }
            int from = first;
            int until = last;
            while (!company(from, until)) {
                finds.take(Kind.NAME, from, until);
                int next = nextInRow(until) ? reader.capitals(until + 2) : NONE;
                if (next == NONE) {
                    break;
                }
                from = until + 2;
                until = next;
            }
            return until;
        }

        private boolean nextInRow(int last) {
            String and = text.word(last + 1);
            boolean two = and.equals("og") || and.equals("and") || text.isSymbol(last + 1, '&');
            boolean more = text.isSymbol(last + 1, ',') && NameLexicon.given(text.word(last + 2));
            return (more || two) && text.capital(last + 2) && NameLexicon.maybeGiven(text.word(last + 2));
        }

        /** «Kari Traa AS», «Olav Thon Gruppen» and whom the state is led by: no private person. */
        private boolean company(int first, int last) {
            return NameLexicon.company(text.word(last))
                    || NameLexicon.company(text.word(last + 1))
                    || NameLexicon.minister(text.word(first - 1));
        }

        private int afterSymbol(int token) {
            return ":,.".indexOf(text.symbol(token)) >= 0 ? token + 1 : token;
        }

        private boolean isWord(int token) {
            return switch (text.word(token)) {
                case "er", "is", "var", "was", "lea", "am" -> true;
                default -> false;
            };
        }

        private int greeting(int first) {
            int known = known(first);
            int last = known == NONE && text.capital(first) ? reader.capitals(first) : NONE;
            boolean greeted = last != NONE
                    && (",!".indexOf(text.symbol(last + 1)) >= 0 || text.type(last + 1) == Tokens.Type.BREAK);
            return greeted ? take(first, last) : known;
        }

        private int called(int token) {
            if (text.word(token).startsWith("kall") || text.word(token).startsWith("call")) {
                boolean me = switch (text.word(token + 1)) {
                    case "meg", "me", "mæ" -> true;
                    default -> false;
                };
                if (me) {
                    return NameLexicon.maybeGiven(text.word(token + 2))
                            ? take(token + 2, reader.capitals(token + 2))
                            : NONE;
                }
            }
            boolean self = self(text.word(token - 1)) || self(text.word(token + 1));
            int first =
                    PRONOUNS.contains(text.word(token + 1)) || text.isSymbol(token + 1, ':') ? token + 2 : token + 1;
            if (self) {
                return take(first, reader.anyCase(first));
            }
            return person(token) ? take(first, reader.capitals(first)) : known(first);
        }

        private static boolean self(String word) {
            return word.equals("jeg") || word.equals("eg") || word.equals("æ");
        }

        /** Whether the sentence before the token is about a person. */
        private boolean person(int token) {
            for (int back = 1; back <= WORDS_TO_SUBJECT && text.isWord(token - back); back++) {
                String word = text.word(token - back);
                if (PRONOUNS.contains(word) || NameCue.of(word) == NameCue.TITLE || someone(token - back)) {
                    return true;
                }
            }
            return false;
        }

        /** «en som heter» */
        private boolean someone(int token) {
            return text.word(token).equals("som")
                    && switch (text.word(token - 1)) {
                        case "en", "ein", "ei", "noen", "nokon", "person" -> true;
                        default -> false;
                    };
        }

        private int named(int token) {
            int first = token + 1;
            boolean own = OWN.contains(text.word(token - 1))
                    || (text.word(token - 1).equals("full") && OWN.contains(text.word(token - 2)));
            if (POSSESSIVE.contains(text.word(first))) {
                own |= OWN.contains(text.word(first));
                first++;
            }
            if (isWord(first) || text.isSymbol(first, ':') || text.isSymbol(first, '=')) {
                first++;
            } else if (!text.word(token - 1).equals("ved") && !text.word(first).equals("of")) {
                return take(first, reader.fullName(first));
            } else if (text.word(first).equals("of")) {
                first++;
            }
            return take(first, own ? reader.anyCase(first) : reader.capitals(first));
        }

        private int self(int token) {
            if (isWord(token + 1)) {
                return known(token + 2);
            }
            return text.isSymbol(token + 1, ',')
                            || text.word(token).startsWith("i'")
                            || text.word(token).equals("im")
                    ? known(text.isSymbol(token + 1, ',') ? token + 2 : token + 1)
                    : NONE;
        }

        /** A listed given name, alone or with more, or at least two words with capitals. */
        private int known(int first) {
            if (!text.capital(first)) {
                return NONE;
            }
            boolean given = NameLexicon.given(text.word(first));
            int last = given ? reader.capitals(first) : NONE;
            if (last == NONE && NameLexicon.maybeGiven(text.word(first))) {
                last = reader.fullName(first);
            }
            return namedAfter(first, last) ? NONE : take(first, last);
        }

        /** «Fridtjof Nansens plass», «Kong Harald» */
        private boolean namedAfter(int first, int last) {
            return last != NONE && (NAMED_AFTER.contains(text.word(last + 1)) || ROYAL.contains(text.word(first - 1)));
        }

        private int signOff(int token) {
            int first = token + 1;
            for (int skipped = 0; skipped < 5 && skippable(first); skipped++) {
                first++;
            }
            int last = reader.anyCase(first);
            if (last == NONE) {
                return NONE;
            }
            boolean known = NameLexicon.maybeGiven(text.word(first));
            boolean alone = last > first ? ends(last) || text.capital(first) : ends(last);
            return known || alone ? take(first, last) : NONE;
        }

        private boolean skippable(int token) {
            return (text.type(token) == Tokens.Type.BREAK && token < text.size())
                    || ",.:-!".indexOf(text.symbol(token)) >= 0
                    || switch (text.word(token)) {
                        case "fra", "frå", "from", "to", "til" -> true;
                        default -> false;
                    };
        }

        private boolean ends(int last) {
            return text.type(last + 1) == Tokens.Type.BREAK
                    || ",.!)".indexOf(text.symbol(last + 1)) >= 0
                    || text.isNumber(last + 1);
        }

        private int title(int token) {
            int first = token + 1;
            boolean comma = false;
            boolean verb = false;
            while (POSSESSIVE.contains(text.word(first))
                    || IS.contains(text.word(first))
                    || ":,(".indexOf(text.symbol(first)) >= 0
                    || (text.isSymbol(first, '.') && ABBREVIATED.contains(text.word(first - 1)))) {
                comma |= ",(".indexOf(text.symbol(first)) >= 0;
                verb |= isWord(first) && !text.word(first).equals("lea");
                first++;
                if (first > token + 4) {
                    return NONE;
                }
            }
            if (verb && !comma) {
                int known = known(first);
                return known != NONE ? known : take(first, reader.fullName(first));
            }
            if (comma) {
                int known = known(first);
                if (known != NONE) {
                    return known;
                }
                int full = take(first, reader.fullName(first));
                return full != NONE ? full : apposition(first);
            }
            int last = HONORIFICS.contains(text.word(token)) ? reader.surname(first) : reader.capitals(first);
            return namedAfter(first, last) ? NONE : take(first, last);
        }

        /** «Veilederen min, Thandiwe, var grei» */
        private int apposition(int first) {
            int last = reader.capitals(first);
            boolean closed = last != NONE && ",)".indexOf(text.symbol(last + 1)) >= 0;
            return closed ? take(first, last) : NONE;
        }

        /** «Kari Nordmann», «Kari her», and a given name that stands where one signs. */
        private int unintroduced(int token) {
            String word = text.word(token);
            int last = reader.capitals(token);
            if (last != NONE && NameCue.of(text.word(last + 1)) == NameCue.CALLED && self(text.word(last + 2))) {
                return take(token, last);
            }
            if (!NameLexicon.maybeGiven(word) || ROYAL.contains(text.word(token - 1))) {
                return NONE;
            }
            if (last > token && !karlJohan(token, last)) {
                return namedAfter(token, last) ? last : take(token, last);
            }
            boolean here =
                    text.word(token + 1).equals("her") || text.word(token + 1).equals("here");
            boolean signed = token > 0 && endOfText(token + 1) && !text.isWord(token - 1);
            boolean put = text.isSymbol(token - 1, ',') && text.isSymbol(token + 1, ',') && text.isWord(token + 2);
            boolean told = here || signed || put || all || mentioned(token);
            return last == token && NameLexicon.given(word) && told && !namedAfter(token, last)
                    ? take(token, token)
                    : NONE;
        }

        /** «de sendte Åge hjem»: within a sentence only names have capitals, of people or of things that are called after them. */
        private boolean mentioned(int token) {
            String before = text.word(token - 1);
            return text.isWord(token - 1)
                    && (!text.capital(token - 1) || (startsSentence(token - 1) && !NameLexicon.maybeGiven(before)))
                    && !CALLED_SO.contains(before)
                    && !NOUNS.contains(text.word(token))
                    && !text.capital(token + 1);
        }

        private boolean startsSentence(int token) {
            return text.type(token - 1) == Tokens.Type.BREAK || ".!?".indexOf(text.symbol(token - 1)) >= 0;
        }

        /** Oslo's main street. */
        private boolean karlJohan(int first, int last) {
            return last == first + 1
                    && text.word(first).equals("karl")
                    && text.word(last).startsWith("johan");
        }

        private boolean endOfText(int token) {
            return token >= text.size() || (token == text.size() - 1 && ".!".indexOf(text.symbol(token)) >= 0);
        }
    }
}
