package no.innspill.routing.domain.rules.books;

import java.util.List;

/** How the examples of a book came out. */
public record TestResult(List<Outcome> outcomes) {

    public TestResult {
        outcomes = List.copyOf(outcomes);
    }

    /** Whether there are examples, and all of them hold. */
    public boolean passed() {
        return !outcomes.isEmpty() && outcomes.stream().allMatch(Outcome::held);
    }

    public long failures() {
        return outcomes.stream().filter(outcome -> !outcome.held()).count();
    }

    /**
     * How one example came out.
     *
     * @param line where it begins
     * @param expected what should have become of it, as rules are written
     * @param actual what became of it
     */
    public record Outcome(int line, boolean held, String expected, String actual) {}
}
