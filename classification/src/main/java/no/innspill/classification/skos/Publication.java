package no.innspill.classification.skos;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.innspill.classification.language.Language;
import no.innspill.classification.language.Names;
import no.innspill.classification.vocabulary.Concept;
import no.innspill.classification.vocabulary.ConceptId;
import org.jspecify.annotations.Nullable;

/** Makes of what a file says the themes and words that it publishes. */
final class Publication {

    /** In which a theme or word is to have a name. Northern Sami is welcome, and nobody publishes it yet. */
    static final List<Language> NAMED_IN = List.of(Language.NB, Language.NN, Language.EN);

    private static final List<Language> USED = List.of(Language.NB, Language.NN, Language.EN, Language.SE);

    private final SkosFormat format;
    private final Map<String, Node> nodes;
    private final Map<String, Node> concepts = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    Publication(SkosFormat format, Map<String, Node> nodes) {
        this.format = format;
        this.nodes = nodes;
        nodes.values().stream()
                .filter(node -> node.concept && (node.isTheme() || node.isWord()))
                .forEach(node -> concepts.put(node.address, node));
    }

    SkosOutcome outcome() {
        if (nodes.values().stream().noneMatch(node -> node.concept)) {
            return new SkosOutcome.Refused(Refusal.NO_CONCEPTS, 0, "");
        }
        if (concepts.values().stream().noneMatch(this::isTop)) {
            return new SkosOutcome.Refused(Refusal.NO_THEMES, 0, "");
        }
        Optional<Node> circle = new Circles(concepts).first();
        if (circle.isPresent()) {
            return new SkosOutcome.Refused(Refusal.CIRCLE, circle.get().line, circle.get().address);
        }
        problems.addAll(new Faults(nodes, concepts).all());
        List<Concept> usable = usable();
        problems.sort(Comparator.comparingLong(Problem::line));
        return new SkosOutcome.Read(new Published(format, counts(), problems, usable));
    }

    private boolean isTop(Node node) {
        return node.isTheme() && node.broader.isEmpty();
    }

    /** Named, and below a top theme by a way of such that are. */
    private List<Concept> usable() {
        Set<String> kept = new LinkedHashSet<>();
        Map<String, List<Node>> below = new HashMap<>();
        concepts.values()
                .forEach(node -> node.broader.forEach(broader ->
                        below.computeIfAbsent(broader, _ -> new ArrayList<>()).add(node)));
        List<Node> next = concepts.values().stream().filter(this::isTop).toList();
        while (!next.isEmpty()) {
            next = next.stream()
                    .filter(node -> name(node) != null && kept.add(node.address))
                    .flatMap(node -> below.getOrDefault(node.address, List.of()).stream())
                    .toList();
        }
        concepts.values().stream()
                .filter(node -> !kept.contains(node.address))
                .forEach(node -> problems.add(new Problem(
                        name(node) == null ? Problem.Kind.NO_NAME : Problem.Kind.NO_PARENT,
                        node.address,
                        node.line,
                        "")));
        return concepts.values().stream()
                .filter(node -> kept.contains(node.address))
                .map(node -> concept(node, kept))
                .toList();
    }

    private Concept concept(Node node, Set<String> kept) {
        List<ConceptId> broader =
                node.broader.stream().filter(kept::contains).map(ConceptId::new).toList();
        Map<Language, List<String>> words = new EnumMap<>(Language.class);
        for (Language language : USED) {
            List<String> all = Stream.of(Node.LabelKind.values())
                    .flatMap(kind -> node.labels(kind, language).stream())
                    .distinct()
                    .toList();
            if (!all.isEmpty()) {
                words.put(language, all);
            }
        }
        String name = requireNonNull(name(node));
        return new Concept(
                new ConceptId(node.address),
                broader,
                new Names(name, named(node, Language.NN), named(node, Language.EN), named(node, Language.SE)),
                words);
    }

    /** What it is called: in bokmål, or else in the first language that it has a name in. */
    private static @Nullable String name(Node node) {
        return USED.stream()
                .flatMap(language -> Stream.ofNullable(named(node, language)))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String named(Node node, Language language) {
        return node.labels(Node.LabelKind.NAME, language).stream().findFirst().orElse(null);
    }

    private Counts counts() {
        Map<Language, Integer> missing = new EnumMap<>(Language.class);
        NAMED_IN.forEach(language -> missing.put(
                language,
                count(node -> node.labels(Node.LabelKind.NAME, language).isEmpty())));
        int labels =
                concepts.values().stream().mapToInt(node -> node.labels.size()).sum();
        int different = concepts.values().stream()
                .mapToInt(node -> new HashSet<>(node.labels).size())
                .sum();
        return new Counts(
                count(Node::isTheme),
                count(this::isTop),
                count(Node::isWord),
                count(node -> node.broader.size() > 1),
                concepts.values().stream().mapToInt(node -> node.hidden).sum(),
                labels - different,
                missing,
                (int) nodes.values().stream().filter(node -> node.concept).count() - concepts.size());
    }

    private int count(Predicate<Node> which) {
        return (int) concepts.values().stream().filter(which).count();
    }
}
