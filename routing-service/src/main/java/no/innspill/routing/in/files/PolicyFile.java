package no.innspill.routing.in.files;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.innspill.classification.Danger;
import no.innspill.classification.Kind;
import no.innspill.classification.language.Names;
import no.innspill.classification.vocabulary.ConceptId;
import no.innspill.routing.domain.decision.Confidentiality;
import no.innspill.routing.domain.decision.RuleBook;
import no.innspill.routing.domain.decision.Rules;
import no.innspill.routing.domain.directory.OrganisationNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/** The versions of the routing policy as they are written. */
record PolicyFile(List<VersionEntry> versions) {

    public PolicyFile {
        requireNonNull(versions, "versions is missing");
    }

    record VersionEntry(
            String version,
            LocalDate validFrom,
            Rules.Thresholds thresholds,
            List<DeadlineEntry> deadlines,
            Map<Danger, Rules.HelpLine> helpLines,
            Names appeals,
            HandOverEntry handOver) {

        Rules toDomain() {
            List<Rules.DeadlineRule> rules =
                    deadlines.stream().map(DeadlineEntry::toDomain).toList();
            return new Rules(version, validFrom, thresholds, rules, helpLines, appeals, handOver.toDomain());
        }
    }

    record HandOverEntry(int limit, List<String> confidentialThemes, List<String> confidentialWords, String source) {

        Rules.HandOver toDomain() {
            Set<ConceptId> themes =
                    confidentialThemes.stream().map(ConceptId::new).collect(Collectors.toSet());
            return new Rules.HandOver(limit, new Confidentiality(themes, Set.copyOf(confidentialWords)), source);
        }
    }

    record DeadlineEntry(
            @Nullable String body,
            @Nullable Kind kind,
            @Nullable Period period,
            @Nullable Integer workingDays,
            String source) {

        Rules.DeadlineRule toDomain() {
            return new Rules.DeadlineRule(body == null ? null : new OrganisationNumber(body), kind, time(), source);
        }

        private Rules.Time time() {
            if (period != null && workingDays == null) {
                return new Rules.Time.Calendar(period);
            }
            if (workingDays != null && period == null) {
                return new Rules.Time.Working(workingDays);
            }
            throw new IllegalArgumentException("a deadline has either a period or workingDays");
        }
    }

    /**
     * Reads the rules of all times.
     *
     * @throws IllegalArgumentException when the file is faulty
     */
    public static RuleBook read(Resource file) {
        PolicyFile written = DataFile.read(file, PolicyFile.class);
        try {
            return new RuleBook(
                    written.versions.stream().map(VersionEntry::toDomain).toList());
        } catch (IllegalArgumentException fault) {
            throw DataFile.faulty(file, fault);
        }
    }
}
