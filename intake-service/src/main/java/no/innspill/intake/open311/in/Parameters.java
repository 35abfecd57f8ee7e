package no.innspill.intake.open311.in;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was sent in the address and the form, with all that is wrong with it. By the standard an empty parameter is as good as none; one
 * that is given twice with two values is refused, as nobody could tell which was meant.
 */
final class Parameters {
    private final Map<String, String[]> sent;
    private final List<String> wrong = new ArrayList<>();

    Parameters(HttpServletRequest request) {
        this(request.getParameterMap());
    }

    Parameters(Map<String, String[]> sent) {
        this.sent = new TreeMap<>(sent);
    }

    /** The one value. */
    @Nullable
    String one(String name) {
        List<String> values = values(name).distinct().toList();
        if (values.size() > 1) {
            wrong(name + " was given more than once.");
        }
        return values.isEmpty() ? null : values.getFirst();
    }

    /** The one value, of at most so many characters that people write. */
    @Nullable
    String text(String name, int longest, boolean lines) {
        String value = one(name);
        if (value == null) {
            return null;
        }
        if (value.codePointCount(0, value.length()) > longest) {
            wrong(name + " must have at most " + longest + " characters.");
            return null;
        }
        boolean readable = value.codePoints()
                .noneMatch(point -> (Character.isISOControl(point) && !(lines && "\r\n\t".indexOf(point) >= 0))
                        || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)
                        || point == 0xFFFD);
        if (!readable) {
            wrong(name + (lines ? " must be text in UTF-8." : " must be one line of text in UTF-8."));
        }
        return readable ? value : null;
    }

    /** All values, given several times or with commas between them. */
    Set<String> list(String name) {
        Set<String> all = new LinkedHashSet<>();
        values(name)
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .forEach(all::add);
        return all;
    }

    /** The names that begin so. */
    List<String> names(String beginning) {
        return sent.keySet().stream().filter(name -> name.startsWith(beginning)).toList();
    }

    void wrong(String description) {
        wrong.add(description);
    }

    boolean isWrong() {
        return !wrong.isEmpty();
    }

    /** Ends the request where something is wrong with it. */
    void refuse() {
        if (isWrong()) {
            throw Refusal.invalid(wrong);
        }
    }

    private Stream<String> values(String name) {
        return Arrays.stream(sent.getOrDefault(name, new String[0])).filter(value -> !value.isBlank());
    }
}
