package no.innspill.routing.domain.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The rules in force, with the words of one piece. For one thread. */
public final class BoundRules {

    /** No rules. */
    public static final BoundRules NONE = new BoundRules(RuleSet.none(), NoText.INSTANCE, Set.of(), Watch.NONE);

    private final RuleSet rules;
    private final SeenText text;
    private final Set<String> off;
    private final Watch watch;

    /**
     * Binds rules to a text.
     *
     * @param off names of rules that are switched off
     */
    public BoundRules(RuleSet rules, SeenText text, Set<String> off, Watch watch) {
        this.rules = rules;
        this.text = text;
        this.off = off;
        this.watch = watch;
    }

    public String version() {
        return rules.version();
    }

    /** Whether there is any rule. */
    public boolean any() {
        return !rules.rules().isEmpty();
    }

    /** What the rules say of the piece. */
    public Ruling apply(Function<SeenText, Piece> piece) {
        return any() ? rules.apply(piece.apply(text), off, watch) : Ruling.NONE;
    }

    /** The same but for one rule. */
    public BoundRules without(String name) {
        Set<String> passedOver = new HashSet<>(off);
        passedOver.add(name);
        return new BoundRules(rules, text, passedOver, watch);
    }

    enum NoText implements SeenText {
        INSTANCE;

        @Override
        public boolean has(Word word) {
            return false;
        }

        @Override
        public List<Word> words() {
            return List.of();
        }

        @Override
        public boolean matches(String query) {
            return false;
        }
    }
}
