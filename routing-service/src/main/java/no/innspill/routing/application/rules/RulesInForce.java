package no.innspill.routing.application.rules;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import no.innspill.classification.language.Language;
import no.innspill.routing.domain.rules.BookReader;
import no.innspill.routing.domain.rules.BoundRules;
import no.innspill.routing.domain.rules.Rule;
import no.innspill.routing.domain.rules.RuleSet;
import no.innspill.routing.domain.rules.TextQueries;
import no.innspill.routing.domain.rules.Watch;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The rules in force, ready on this instance. A book is made ready whole before the first decision goes by it, and follows within
 * seconds what another instance has switched on or off.
 */
@Component
public class RulesInForce {

    private static final Logger LOG = LoggerFactory.getLogger(RulesInForce.class);

    private final RuleBooks books;
    private final KnownNames names;
    private final TextQueries queries;
    private final MeterRegistry meters;
    private final Clock clock;
    private volatile @Nullable Ready ready;
    private @Nullable RuleSet retired;

    RulesInForce(RuleBooks books, KnownNames names, TextQueries queries, MeterRegistry meters, Clock clock) {
        this.books = books;
        this.names = names;
        this.queries = queries;
        this.meters = meters;
        this.clock = clock;
        meters.gauge("innspill.routing.rules.off", this, RulesInForce::countOff);
    }

    /**
     * A book that is ready.
     *
     * @param number 0 for none
     * @param unwatched the same rules for trials
     * @param readable false where this version of the service can't read it, and no rule holds
     */
    record Ready(int number, RuleSet rules, RuleSet unwatched, RuleWatch watch, boolean readable) {

        Ready(int number, RuleSet rules, RuleWatch watch, boolean readable) {
            this(number, rules, rules.unwatched(), watch, readable);
        }
    }

    /** The rules in force with the words of a piece. While the store is away before the first use: its failure. */
    public BoundRules bind(String text, Language language) {
        Ready now = current();
        return new BoundRules(now.rules, now.rules.see(text, language.name()), now.watch.off(), now.watch);
    }

    /** The same for a decision that is only tried: whatever a rule does there, it is not switched off for it. */
    public BoundRules bindUnwatched(String text, Language language) {
        Ready now = current();
        return new BoundRules(now.unwatched, now.unwatched.see(text, language.name()), now.watch.off(), Watch.NONE);
    }

    /** Tells that a rule sends to a unit that is gone. */
    public void gone(String rule, int line, String unit) {
        current().watch.gone(rule, line, unit);
    }

    /** The number of the book in force here; 0 where none is. */
    public int number() {
        return current().number;
    }

    /** The text of a rule of the book in force. */
    Optional<String> rule(String name) {
        return current().rules.rule(name).map(Rule::source);
    }

    /** The names of rules that are off here. */
    public Set<String> off() {
        return Set.copyOf(current().watch.off());
    }

    /** The number of the book in force where this version of the service can't read it, and so no rule holds here. */
    public OptionalInt unreadable() {
        Ready known = ready;
        return known == null || known.readable ? OptionalInt.empty() : OptionalInt.of(known.number);
    }

    /** How many rules of the book in force are off here. */
    int countOff() {
        Ready known = ready;
        return known == null ? 0 : known.watch.off().size();
    }

    Ready current() {
        Ready known = ready;
        return known == null ? follow() : known;
    }

    /** Sees what was switched on or off, here and elsewhere, and tells what was switched off here. */
    @Scheduled(initialDelayString = "0s", fixedDelayString = "${innspill.routing.rules-refresh:2s}")
    void refresh() {
        follow();
    }

    synchronized Ready follow() {
        Ready known = ready;
        int number = books.inForce().current().orElse(0);
        if (known == null || known.number != number) {
            known = load(number, known);
        }
        known.rules.tellOfQueries(known.watch);
        for (RuleBooks.Stop stop : known.watch.untold()) {
            books.stop(stop);
            known.watch.told(stop);
        }
        if (number != 0) {
            known.watch.follow(books.stops(number));
        }
        return known;
    }

    /** What decides by the one before goes on with it; it is closed when the next one is replaced. */
    private Ready load(int number, @Nullable Ready before) {
        Ready fresh = read(number);
        ready = fresh;
        RuleSet old = retired;
        retired = before == null ? null : before.rules;
        if (old != null) {
            old.close();
        }
        LOG.info(
                "rule book {} is in force here, with {} rules",
                number,
                fresh.rules.rules().size());
        return fresh;
    }

    private Ready read(int number) {
        RuleWatch watch = new RuleWatch(number, meters, clock);
        if (number == 0) {
            return new Ready(0, RuleSet.none(), watch, true);
        }
        String text = books.find(number)
                .orElseThrow(() -> new IllegalStateException("the book in force is not there: " + number))
                .text();
        return switch (BookReader.read(text, names.lenient(), queries)) {
            case BookReader.Read.Good good ->
                new Ready(number, RuleSet.of(String.valueOf(number), good.book(), queries), watch, true);
            case BookReader.Read.Bad _ -> {
                LOG.error("rule book {} can't be read by this version of the service: no rule holds", number);
                yield new Ready(number, RuleSet.none(), watch, false);
            }
        };
    }
}
