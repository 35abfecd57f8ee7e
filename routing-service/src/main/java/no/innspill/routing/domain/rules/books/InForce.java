package no.innspill.routing.domain.rules.books;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which version is in force, and which were before.
 *
 * @param spells the oldest first; the last of them may still last
 * @param revision one more with each change; 0 while nothing has ever been switched on
 */
public record InForce(List<Spell> spells, long revision) {

    /** Nothing has ever been switched on. */
    public static final InForce NEVER = new InForce(List.of(), 0);

    public InForce {
        spells = List.copyOf(spells);
    }

    /** How a spell ended. */
    public enum End {
        LASTS,
        REPLACED,
        ROLLED_BACK
    }

    /** A time that a version was in force. */
    public record Spell(int number, Deed begun, End end) {}

    /** The version in force. */
    public OptionalInt current() {
        return spells.isEmpty() || spells.getLast().end() != End.LASTS
                ? OptionalInt.empty()
                : OptionalInt.of(spells.getLast().number());
    }

    /** The version that rolling back leads to: the one that this one replaced. 0 stands for none, before the first. */
    public OptionalInt before() {
        if (current().isEmpty()) {
            return OptionalInt.empty();
        }
        for (int i = spells.size() - 2; i >= 0; i--) {
            if (spells.get(i).end() == End.REPLACED
                    && spells.get(i).number() != spells.getLast().number()) {
                return OptionalInt.of(spells.get(i).number());
            }
        }
        return OptionalInt.of(0);
    }

    /** How the newest spell of a version ended; nothing where it has never been in force. */
    public Optional<End> endOf(int number) {
        return spells.reversed().stream()
                .filter(spell -> spell.number() == number)
                .map(Spell::end)
                .findFirst();
    }

    InForce on(int number, Deed deed) {
        return ended(End.REPLACED, List.of(new Spell(number, deed, End.LASTS)));
    }

    InForce back(Deed deed) {
        int to = before().orElseThrow(() -> new IllegalStateException("there is nothing to roll back"));
        return ended(End.ROLLED_BACK, to == 0 ? List.of() : List.of(new Spell(to, deed, End.LASTS)));
    }

    private InForce ended(End how, List<Spell> next) {
        List<Spell> all = new ArrayList<>(spells);
        if (current().isPresent()) {
            Spell last = all.removeLast();
            all.add(new Spell(last.number(), last.begun(), how));
        }
        all.addAll(next);
        return new InForce(all, revision + 1);
    }
}
