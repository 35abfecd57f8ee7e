package no.innspill.reporting.figures;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.innspill.reporting.rollup.RollUpFields;
import no.innspill.reporting.rollup.domain.Counts;
import no.innspill.reporting.rollup.domain.Measure;
import org.bson.Document;

/** Sums roll-ups over topics and partitions where they are stored. */
final class MongoFigures implements Figures {

    private final MongoCollection<Document> rollUps;

    MongoFigures(MongoCollection<Document> rollUps) {
        this.rollUps = rollUps;
    }

    @Override
    public Answer ask(FiguresQuery query) {
        List<Document> pipeline = new ArrayList<>(List.of(match(query)));
        pipeline.addAll(sums(query.by()));
        return answer(query.by(), rollUps.aggregate(pipeline).into(new ArrayList<>()));
    }

    @Override
    public List<Answer> ask(FiguresQuery base, List<List<Dimension>> by) {
        Document facets = new Document();
        for (int i = 0; i < by.size(); i++) {
            facets.append("q" + i, sums(by.get(i)));
        }
        Document found = Objects.requireNonNull(rollUps.aggregate(List.of(match(base), new Document("$facet", facets)))
                .first());
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < by.size(); i++) {
            answers.add(answer(by.get(i), found.getList("q" + i, Document.class)));
        }
        return answers;
    }

    private static Document match(FiguresQuery query) {
        Document match = new Document();
        query.only()
                .forEach(
                        (dimension, values) -> match.append(dimension.key(), new Document("$in", List.copyOf(values))));
        match.append(
                Dimension.DAY.key(),
                new Document("$gte", query.from().toString())
                        .append("$lte", query.to().toString()));
        return new Document("$match", match);
    }

    private static List<Document> sums(List<Dimension> by) {
        Document group = new Document();
        by.forEach(dimension -> group.append(dimension.key(), "$" + dimension.key()));
        Document sum = new Document("_id", group);
        for (Measure measure : Measure.values()) {
            sum.append(measure.key(), new Document("$sum", "$" + RollUpFields.COUNTS + "." + measure.key()));
        }
        List<Document> stages = new ArrayList<>(List.of(new Document("$group", sum)));
        if (!by.isEmpty()) {
            Document order = new Document();
            by.forEach(dimension -> order.append("_id." + dimension.key(), 1));
            stages.add(new Document("$sort", order));
        }
        stages.add(new Document("$limit", MOST_ROWS + 1));
        return stages;
    }

    private static Answer answer(List<Dimension> by, List<Document> found) {
        if (found.size() > MOST_ROWS) {
            return new Answer.TooMany(MOST_ROWS);
        }
        return new Answer.Rows(found.stream().map(row -> row(by, row)).toList());
    }

    private static Row row(List<Dimension> by, Document found) {
        Document id = found.get("_id", new Document());
        Map<Dimension, String> values = new EnumMap<>(Dimension.class);
        by.forEach(dimension -> values.put(dimension, id.get(dimension.key(), "")));
        Map<Measure, Long> counts = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            Number sum = found.get(measure.key(), Number.class);
            counts.put(measure, sum == null ? 0 : sum.longValue());
        }
        return new Row(values, new Counts(counts));
    }
}
