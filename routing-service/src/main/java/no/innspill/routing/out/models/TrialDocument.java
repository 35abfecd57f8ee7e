package no.innspill.routing.out.models;

import java.util.Map;
import no.innspill.routing.domain.learning.Comparison;
import no.innspill.routing.domain.learning.Figures;
import no.innspill.routing.domain.learning.Figures.Urgent;
import no.innspill.routing.domain.learning.Trial;
import org.jspecify.annotations.Nullable;

/** How a model did beside another, in the store: figures, and never a word of a text. */
record TrialDocument(
        String against,
        ComparisonDocument shipped,
        @Nullable ComparisonDocument corrected) {

    static TrialDocument from(Trial trial) {
        Comparison corrected = trial.corrected();
        return new TrialDocument(
                trial.against(),
                ComparisonDocument.from(trial.shipped()),
                corrected == null ? null : ComparisonDocument.from(corrected));
    }

    Trial toDomain() {
        return new Trial(against, shipped.toDomain(), corrected == null ? null : corrected.toDomain());
    }

    record ComparisonDocument(FiguresDocument before, FiguresDocument after) {

        static ComparisonDocument from(Comparison comparison) {
            return new ComparisonDocument(
                    FiguresDocument.from(comparison.before()), FiguresDocument.from(comparison.after()));
        }

        Comparison toDomain() {
            return new Comparison(before.toDomain(), after.toDomain());
        }
    }

    record FiguresDocument(
            int texts,
            int kinds,
            int themes,
            double kindF1,
            double themeF1,
            Urgent appeals,
            Urgent help,
            double triage,
            double right,
            int alone,
            Map<String, Integer> languages) {

        static FiguresDocument from(Figures figures) {
            return new FiguresDocument(
                    figures.texts(),
                    figures.kinds(),
                    figures.themes(),
                    figures.kindF1(),
                    figures.themeF1(),
                    figures.appeals(),
                    figures.help(),
                    figures.triage(),
                    figures.right(),
                    figures.alone(),
                    figures.languages());
        }

        Figures toDomain() {
            return new Figures(texts, kinds, themes, kindF1, themeF1, appeals, help, triage, right, alone, languages);
        }
    }
}
