package no.innspill.routing.out.store;

import java.time.Instant;
import java.util.List;
import no.innspill.routing.application.rules.RuleBooks.Stop;
import no.innspill.routing.out.store.BookDocument.DeedContent;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A rule that has switched itself off, on every instance.
 *
 * @param id the version's number and the rule's name
 * @param off whether it still is
 */
@Document(RuleStopDocument.COLLECTION)
record RuleStopDocument(
        @Id String id,
        int number,
        String rule,
        int line,
        String why,
        String figure,
        Instant at,
        boolean off,
        List<DeedContent> log) {

    static final String COLLECTION = "ruleStops";

    static String id(int number, String rule) {
        return number + "#" + rule;
    }

    static RuleStopDocument from(Stop stop) {
        return new RuleStopDocument(
                id(stop.number(), stop.rule()),
                stop.number(),
                stop.rule(),
                stop.line(),
                stop.why(),
                stop.figure(),
                stop.at(),
                stop.off(),
                stop.log().stream().map(DeedContent::from).toList());
    }

    Stop toDomain() {
        return new Stop(
                number,
                rule,
                line,
                why,
                figure,
                at,
                off,
                log.stream().map(DeedContent::toDomain).toList());
    }
}
