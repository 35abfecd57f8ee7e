package no.innspill.routing.out.store;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import no.innspill.routing.domain.rules.books.BookVersion;
import no.innspill.routing.domain.rules.books.Deed;
import no.innspill.routing.domain.rules.books.TestResult;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A version of the rule book, with the log of what was done to it.
 *
 * @param text absent when it was not asked for
 * @param revision in the filter of every update: whoever changes an old one is refused
 */
@Document(BookDocument.COLLECTION)
record BookDocument(
        @Id int id,
        @Nullable Integer basedOn,
        @Nullable String text,
        List<String> writers,
        Instant changedAt,
        @Nullable List<OutcomeContent> test,
        @Nullable String simulation,
        @Nullable String approvedBy,
        long revision,
        List<DeedContent> log) {

    static final String COLLECTION = "ruleBooks";

    /** Without the text: its examples may quote what somebody wrote. */
    @Override
    public String toString() {
        return "BookDocument[" + id + ", revision " + revision + "]";
    }

    record OutcomeContent(int line, boolean held, String expected, String actual) {}

    record DeedContent(Instant at, String subject, String name, Deed.What what, String detail) {

        static DeedContent from(Deed deed) {
            return new DeedContent(deed.at(), deed.subject(), deed.name(), deed.what(), deed.detail());
        }

        Deed toDomain() {
            return new Deed(at, subject, name, what, detail);
        }
    }

    static BookDocument from(BookVersion version) {
        TestResult tested = version.test();
        return new BookDocument(
                version.number(),
                version.basedOn(),
                version.text(),
                List.copyOf(version.writers()),
                version.changedAt(),
                tested == null
                        ? null
                        : tested.outcomes().stream()
                                .map(outcome -> new OutcomeContent(
                                        outcome.line(), outcome.held(), outcome.expected(), outcome.actual()))
                                .toList(),
                version.simulation(),
                version.approvedBy(),
                version.revision(),
                version.log().stream().map(DeedContent::from).toList());
    }

    BookVersion toDomain() {
        return new BookVersion(
                id,
                basedOn,
                text == null ? "" : text,
                Set.copyOf(writers),
                changedAt,
                test == null
                        ? null
                        : new TestResult(test.stream()
                                .map(outcome -> new TestResult.Outcome(
                                        outcome.line(), outcome.held(), outcome.expected(), outcome.actual()))
                                .toList()),
                simulation,
                approvedBy,
                revision,
                log.stream().map(DeedContent::toDomain).toList());
    }
}
