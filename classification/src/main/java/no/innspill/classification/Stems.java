package no.innspill.classification;

import java.util.List;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;

/** Words without their endings, so that «barnehagen» and «barnehager» are one. Not for several threads at once. */
final class Stems {

    private final SnowballStemmer norwegian = new NorwegianStemmer();
    private final SnowballStemmer english = new EnglishStemmer();

    /** Bokmål and nynorsk. */
    String norwegian(String word) {
        return stem(norwegian, word);
    }

    String english(String word) {
        return stem(english, word);
    }

    List<String> norwegian(List<String> words) {
        return words.stream().map(this::norwegian).toList();
    }

    List<String> english(List<String> words) {
        return words.stream().map(this::english).toList();
    }

    private static String stem(SnowballStemmer stemmer, String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
