package no.innspill.redaction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has been found in a text so far; what one finder took, no later one takes again. */
final class Finds {
    private final Tokens text;
    private final BitSet taken = new BitSet();
    private final List<Found> found = new ArrayList<>();
    private final @Nullable Kind[] kinds;

    Finds(Tokens text) {
        this.text = text;
        this.kinds = new @Nullable Kind[text.size()];
    }

    /** Takes the tokens from the first to the last, unless one of them is taken or a mark. */
    void take(Kind kind, int first, int last) {
        for (int token = first; token <= last; token++) {
            if (isTaken(token)) {
                return;
            }
        }
        taken.set(first, last + 1);
        for (int token = first; token <= last; token++) {
            kinds[token] = kind;
        }
        found.add(text.found(kind, first, last));
    }

    boolean isTaken(int token) {
        return taken.get(token) || text.type(token) == Tokens.Type.MARK;
    }

    /** The kind that the token was taken as, also by an earlier redaction. */
    @Nullable
    Kind kindOf(int token) {
        if (token < 0 || token >= text.size()) {
            return null;
        }
        if (text.type(token) == Tokens.Type.MARK) {
            String mark = text.raw(token);
            return Kind.valueOf(mark.substring(1, mark.length() - 1));
        }
        return kinds[token];
    }

    List<Found> inOrder() {
        found.sort(Comparator.comparingInt(Found::start));
        return found;
    }
}
