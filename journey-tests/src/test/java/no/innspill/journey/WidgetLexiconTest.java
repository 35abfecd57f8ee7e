package no.innspill.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The widget's list of phrases is the one of routing-service, as far as calls for help and appeals go: neither is changed without the other. */
class WidgetLexiconTest {
    private static final Map<String, String> KINDS = Map.of(
            "A", "APPEAL",
            "L", "CALL_FOR_HELP:LIFE",
            "V", "CALL_FOR_HELP:VIOLENCE",
            "C", "CALL_FOR_HELP:CHILD",
            "I", "CALL_FOR_HELP:ILLNESS",
            "N", "NONE");

    /** From here on a phrase is enough by itself (1 - e^-0.9w is one half). */
    private static final double ENOUGH = 0.78;

    private final Map<String, Map<String, Double>> routing = routing();
    private final Map<String, Map<String, Double>> widget = widget();

    @Test
    void theWidgetHasNoPhraseThatRoutingHasNot() {
        widget.forEach((kind, phrases) ->
                assertThat(of(routing, kind).keySet()).as(kind).containsAll(phrases.keySet()));
    }

    @Test
    void everyPhraseOfRoutingIsInTheWidgetOrHoldsOneThatIs() {
        KINDS.keySet().stream().filter(kind -> !kind.equals("N")).forEach(kind -> {
            Set<String> missing = new HashSet<>(of(routing, kind).keySet());
            missing.removeAll(of(widget, kind).keySet());
            missing.removeIf(phrase -> of(widget, kind).entrySet().stream()
                    .anyMatch(kept -> kept.getValue() == 1 && isWithin(words(kept.getKey()), words(phrase))));
            assertThat(missing).as(kind).isEmpty();
        });
    }

    @Test
    void whatIsEnoughForRoutingIsEnoughForTheWidgetAndWhatIsNotIsNot() {
        KINDS.keySet().stream()
                .filter(kind -> !kind.equals("N"))
                .forEach(kind -> of(widget, kind).forEach((phrase, weight) -> {
                    double there = Objects.requireNonNull(of(routing, kind).get(phrase));
                    assertThat(weight).as(kind + " " + phrase).isEqualTo(there >= ENOUGH ? 1 : there);
                }));
    }

    private static Map<String, Double> of(Map<String, Map<String, Double>> lexicon, String kind) {
        return Objects.requireNonNull(lexicon.get(kind), kind);
    }

    /** Whether a phrase, somewhere in it, is found wherever another is. */
    private static boolean isWithin(List<String> shorter, List<String> longer) {
        for (int from = 0; from < longer.size(); from++) {
            if (fits(shorter, longer, from)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(List<String> shorter, List<String> longer, int from) {
        if (shorter.isEmpty()) {
            return true;
        }
        List<String> rest = shorter.subList(1, shorter.size());
        if (!shorter.getFirst().equals("...")) {
            return from < longer.size() && covers(shorter.getFirst(), longer.get(from)) && fits(rest, longer, from + 1);
        }
        int skipped = 0;
        for (int to = from; to <= longer.size() && skipped <= 4; to++) {
            if (fits(rest, longer, to)) {
                return true;
            }
            skipped += to < longer.size() && longer.get(to).equals("...") ? 4 : 1;
        }
        return false;
    }

    private static boolean covers(String wide, String narrow) {
        return !narrow.equals("...")
                && List.of(narrow.split("\\|")).stream()
                        .allMatch(word -> List.of(wide.split("\\|")).stream()
                                .anyMatch(pattern -> pattern.equals(word)
                                        || (pattern.endsWith("*")
                                                && word.replace("*", "")
                                                        .startsWith(pattern.substring(0, pattern.length() - 1)))));
    }

    private static List<String> words(String phrase) {
        return List.of(phrase.split(" "));
    }

    private static Map<String, Map<String, Double>> routing() {
        JsonNode kinds =
                JsonMapper.shared().readTree(read("/classification/kinds.json")).get("kinds");
        return KINDS.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, kind -> {
            Map<String, Double> phrases = new HashMap<>();
            kinds.get(kind.getValue())
                    .forEach(language -> language.forEach(written -> {
                        String[] parts = written.stringValue().split("\\^", -1);
                        phrases.merge(parts[0], parts.length > 1 ? Double.parseDouble(parts[1]) : 1, Math::max);
                    }));
            return phrases;
        }));
    }

    private static Map<String, Map<String, Double>> widget() {
        String script = read("/static/intake/widget/v1/widget.js");
        int from = script.indexOf("const LEXICON = `") + "const LEXICON = `".length();
        Map<String, Map<String, Double>> found = new HashMap<>();
        for (String line :
                script.substring(from, script.indexOf('`', from)).strip().split("\n", -1)) {
            String[] parts = line.split(" ", 3);
            Map<String, Double> phrases = found.computeIfAbsent(parts[0], kind -> new HashMap<>());
            for (String phrase : parts[2].split(",", -1)) {
                phrases.put(phrase, Double.parseDouble("0" + parts[1]));
            }
        }
        assertThat(found.keySet()).isEqualTo(KINDS.keySet());
        return found;
    }

    private static String read(String resource) {
        try (InputStream file = WidgetLexiconTest.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
