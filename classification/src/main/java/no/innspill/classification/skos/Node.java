package no.innspill.classification.skos;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedSet;
import no.innspill.classification.language.Language;
import no.innspill.classification.language.Words;

/** What a file says about one address, as it is read. */
final class Node {

    /** Characters. */
    static final int LONGEST_LABEL = 200;

    final String address;
    final long line;
    final List<Label> labels = new ArrayList<>();
    final SequencedSet<String> broader = new LinkedHashSet<>();
    boolean concept;
    int hidden;

    Node(String address, long line) {
        this.address = address;
        this.line = line;
    }

    /** Which kind of label SKOS calls it. */
    enum LabelKind {
        NAME,
        ALTERNATIVE,
        HIDDEN
    }

    /** A label with its language as it is tagged. */
    record Label(LabelKind kind, String tag, String text) {

        Label {
            text = text.strip().replaceAll("\\s+", " ");
        }

        /** Without the words: a file may hold anything. */
        @Override
        public String toString() {
            return "Label[" + kind + ", " + tag + "]";
        }

        /** The language, where it is one that is used. */
        Optional<Language> language() {
            return switch (tag.toLowerCase(Locale.ROOT).split("-", 2)[0]) {
                case "nb", "no" -> Optional.of(Language.NB);
                case "nn" -> Optional.of(Language.NN);
                case "en" -> Optional.of(Language.EN);
                case "se" -> Optional.of(Language.SE);
                default -> Optional.empty();
            };
        }

        /** Whether it says something: LOS writes {@code *} where a name is still to be found. */
        boolean says() {
            return !Words.of(text).isEmpty();
        }

        boolean tooLong() {
            return text.length() > LONGEST_LABEL;
        }

        boolean usable() {
            return says() && !tooLong();
        }
    }

    boolean isTheme() {
        return is("tema");
    }

    boolean isWord() {
        return is("ord");
    }

    /** The usable labels of a kind in a language, in the order of the file. */
    List<String> labels(LabelKind kind, Language language) {
        return labels.stream()
                .filter(label -> label.kind() == kind
                        && label.usable()
                        && label.language().equals(Optional.of(language)))
                .map(Label::text)
                .distinct()
                .toList();
    }

    private boolean is(String part) {
        String[] parts = address.split("/", -1);
        return parts.length > 4
                && (parts[0].equals("https:") || parts[0].equals("http:"))
                && parts[parts.length - 2].equals(part)
                && !parts[parts.length - 1].isBlank();
    }
}
