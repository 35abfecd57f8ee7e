package no.innspill.classification.skos;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.innspill.classification.language.Language;
import no.innspill.classification.skos.Node.Label;
import no.innspill.classification.skos.Node.LabelKind;

/** Looks for what is wrong with single themes and words. */
final class Faults {

    private final Map<String, Node> nodes;
    private final Map<String, Node> concepts;
    private final List<Problem> found = new ArrayList<>();

    Faults(Map<String, Node> nodes, Map<String, Node> concepts) {
        this.nodes = nodes;
        this.concepts = concepts;
    }

    List<Problem> all() {
        nodes.values().stream()
                .filter(node -> !node.concept && (node.isTheme() || node.isWord()) && !node.labels.isEmpty())
                .forEach(node -> add(Problem.Kind.NOT_A_CONCEPT, node, ""));
        concepts.values().forEach(this::look);
        return found;
    }

    private void look(Node node) {
        node.broader.stream()
                .filter(broader -> !concepts.containsKey(broader))
                .forEach(broader -> add(Problem.Kind.UNKNOWN_PARENT, node, broader));
        for (Language language : Publication.NAMED_IN) {
            if (node.labels(LabelKind.NAME, language).isEmpty()) {
                add(Problem.Kind.MISSING_LABEL, node, tag(language));
            }
        }
        for (Language language : Language.values()) {
            if (node.labels(LabelKind.NAME, language).size() > 1) {
                add(Problem.Kind.SEVERAL_NAMES, node, tag(language));
            }
        }
        node.labels.stream().filter(Label::tooLong).forEach(label -> add(Problem.Kind.LONG_LABEL, node, label.tag()));
        Set<String> unused = node.labels.stream()
                .filter(label -> label.language().isEmpty())
                .map(label -> label.tag().isEmpty() ? "none" : label.tag())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        unused.forEach(tag -> add(Problem.Kind.LANGUAGE, node, tag));
    }

    private void add(Problem.Kind kind, Node node, String detail) {
        found.add(new Problem(kind, node.address, node.line, detail));
    }

    private static String tag(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }
}
