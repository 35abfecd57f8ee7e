package no.innspill.routing.in.directory.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.innspill.routing.application.DirectoryStore.LogEntry;
import no.innspill.routing.domain.directory.change.Difference;
import no.innspill.routing.domain.directory.change.Refusal;
import no.innspill.routing.domain.directory.check.Finding;
import no.innspill.routing.in.directory.Fields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the API of the directory gives besides the bodies themselves. */
final class KeeperJson {

    private KeeperJson() {}

    /** A body in a list. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BodyLine(
            String organisationNumber,
            no.innspill.classification.language.Names name,
            String level,
            @Nullable String area) {}

    /** A list of bodies. */
    record Bodies(String version, String day, List<BodyLine> bodies) {}

    /**
     * What was done.
     *
     * @param next where the older ones begin; none after the last
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Log(List<Entry> changes, @Nullable String next) {}

    /** A change that was made. */
    record Entry(
            String organisationNumber,
            long version,
            Instant at,
            String by,
            String name,
            String command,
            List<DifferenceJson> differences) {
        static Entry of(LogEntry entry) {
            return new Entry(
                    entry.body().value(),
                    entry.version(),
                    entry.at(),
                    entry.deed().subject(),
                    entry.deed().name(),
                    entry.deed().command(),
                    entry.deed().differences().stream().map(DifferenceJson::of).toList());
        }
    }

    /** One thing that is otherwise. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DifferenceJson(
            String subject,
            String id,
            String field,
            @Nullable String before,
            @Nullable String after) {
        static DifferenceJson of(Difference difference) {
            return new DifferenceJson(
                    difference.subject().name(),
                    difference.id(),
                    difference.field(),
                    difference.before(),
                    difference.after());
        }
    }

    /** Gaps and overlaps. */
    record Findings(String version, String day, List<FindingJson> findings) {}

    /** A gap or an overlap. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FindingJson(
            String kind,
            boolean gap,
            String organisationNumber,
            String subject,
            List<String> units,
            String from,
            @Nullable String to) {
        static FindingJson of(Finding finding) {
            return new FindingJson(
                    finding.kind().name(),
                    finding.kind().isGap(),
                    finding.body().value(),
                    finding.subject(),
                    finding.units(),
                    finding.from().toString(),
                    finding.to() == null ? null : finding.to().toString());
        }
    }

    /** The fields of an object, those of an object in it by {@code its/name}; nothing where something is neither text, number nor truth. */
    static Fields fields(JsonNode sent) {
        Map<String, String> values = new LinkedHashMap<>();
        List<String> wrong = new java.util.ArrayList<>();
        sent.properties().forEach(field -> {
            JsonNode value = field.getValue();
            if (value.isObject()) {
                value.properties().forEach(inner -> {
                    if (inner.getValue().isString()) {
                        values.put(
                                field.getKey() + "/" + inner.getKey(),
                                inner.getValue().stringValue());
                    } else if (!inner.getValue().isNull()) {
                        wrong.add(field.getKey() + "/" + inner.getKey());
                    }
                });
            } else if (value.isString() || value.isBoolean()) {
                values.put(field.getKey(), value.asString());
            } else if (!value.isNull()) {
                wrong.add(field.getKey());
            }
        });
        Fields fields = new Fields(values);
        wrong.forEach(name -> fields.wrong(Refusal.NOT_READABLE, name));
        return fields;
    }
}
