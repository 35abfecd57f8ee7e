package no.innspill.routing.out.queries;

import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;

/** Words without their endings. Not for several threads at once. */
final class Stems {

    private static final ThreadLocal<Stems> MINE = ThreadLocal.withInitial(Stems::new);

    private final SnowballStemmer norwegian = new NorwegianStemmer();
    private final SnowballStemmer english = new EnglishStemmer();

    /** Those of this thread. */
    static Stems mine() {
        return MINE.get();
    }

    /** Bokmål and nynorsk. */
    String norwegian(String word) {
        return stem(norwegian, word);
    }

    String english(String word) {
        return stem(english, word);
    }

    private static String stem(SnowballStemmer stemmer, String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
