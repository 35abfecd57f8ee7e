package no.innspill.classification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.innspill.classification.language.Words;

/**
 * A phrase to look for, as people write it in a data file: words in order, {@code word*} for any ending, {@code *word} for any
 * beginning, {@code a|b} for either, {@code ...} for up to four words of the same sentence, and {@code ^2} at the end for how much
 * it weighs (else 1).
 */
public record Phrase(String written, List<Element> elements, double weight) {

    private static final int WIDEST_GAP = 4;
    private static final double HEAVIEST = 5;

    public Phrase {
        elements = List.copyOf(elements);
        if (elements.isEmpty()
                || elements.getFirst() instanceof Element.Gap
                || elements.getLast() instanceof Element.Gap) {
            throw new IllegalArgumentException("a phrase begins and ends with a word: " + written);
        }
        if (!(weight > 0 && weight <= HEAVIEST)) {
            throw new IllegalArgumentException("a weight is above 0 and at most 5: " + written);
        }
    }

    /** Reads a phrase as it is written. */
    public static Phrase of(String written) {
        int mark = written.lastIndexOf('^');
        String words = mark < 0 ? written : written.substring(0, mark);
        double weight = mark < 0 ? 1 : Double.parseDouble(written.substring(mark + 1));
        List<Element> elements = Arrays.stream(
                        words.trim().toLowerCase(Locale.ROOT).split("\\s+"))
                .map(Element::of)
                .toList();
        return new Phrase(words.trim(), elements, weight);
    }

    /** How many words it pins down: the more, the surer it is. */
    int length() {
        return (int) elements.stream()
                .filter(element -> !(element instanceof Element.Gap))
                .count();
    }

    /** The places of the words it stands on, when it begins at {@code start}; none when it does not. */
    List<Integer> at(List<String> tokens, int start) {
        if (elements.size() == 1) {
            return elements.getFirst().fits(tokens.get(start)) ? List.of(start) : List.of();
        }
        Element second = elements.get(1);
        boolean hopeless =
                !(second instanceof Element.Gap) && (start + 1 >= tokens.size() || !second.fits(tokens.get(start + 1)));
        return hopeless ? List.of() : from(0, tokens, start, new ArrayList<>());
    }

    private List<Integer> from(int element, List<String> tokens, int place, List<Integer> places) {
        if (element == elements.size()) {
            return places;
        }
        if (elements.get(element) instanceof Element.Gap) {
            return afterGap(element + 1, tokens, place, places);
        }
        if (place >= tokens.size() || !elements.get(element).fits(tokens.get(place))) {
            return List.of();
        }
        places.add(place);
        return from(element + 1, tokens, place + 1, places);
    }

    private List<Integer> afterGap(int element, List<String> tokens, int place, List<Integer> before) {
        for (int skipped = 0; skipped <= WIDEST_GAP; skipped++) {
            int here = place + skipped;
            if (here > place && (here > tokens.size() || !Words.isWord(tokens.get(here - 1)))) {
                return List.of();
            }
            List<Integer> places = from(element, tokens, here, new ArrayList<>(before));
            if (!places.isEmpty()) {
                return places;
            }
        }
        return List.of();
    }
}
