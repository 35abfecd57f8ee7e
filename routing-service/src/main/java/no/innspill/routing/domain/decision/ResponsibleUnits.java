package no.innspill.routing.domain.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.innspill.classification.Classification;
import no.innspill.classification.Kind;
import no.innspill.classification.Level;
import no.innspill.classification.language.Found;
import no.innspill.classification.vocabulary.ConceptId;
import no.innspill.classification.vocabulary.Vocabulary;
import no.innspill.routing.domain.directory.Area;
import no.innspill.routing.domain.directory.Body;
import no.innspill.routing.domain.directory.Directory;
import no.innspill.routing.domain.directory.Held;
import no.innspill.routing.domain.directory.OrganisationNumber;
import no.innspill.routing.domain.directory.PagePrefix;
import no.innspill.routing.domain.directory.ServiceId;
import no.innspill.routing.domain.directory.UnitId;
import org.jspecify.annotations.Nullable;

/** Finds the units that a piece of feedback could go to, with how sure that is. */
final class ResponsibleUnits {

    private static final double SERVICE = 0.95;
    private static final double PAGE = 0.9;
    private static final double THEME = 0.9;
    private static final double ELSEWHERE = 0.85;
    private static final double SITE = 0.62;
    private static final double FRONT_DESK = 0.5;

    /** Praise without a theme can do no harm at the front desk, which passes it on. */
    private static final double FRONT_DESK_PRAISE = 0.65;

    private static final double BROADER_STEP = 0.97;
    private static final double OTHER_LEVEL = 0.6;
    private static final double LEVEL_SURE = 0.6;
    private static final double KIND_SURE = 0.6;

    private final Directory directory;
    private final Vocabulary vocabulary;
    private final Feedback feedback;
    private final Classification found;
    private final Map<UnitId, Candidate> candidates = new LinkedHashMap<>();

    private ResponsibleUnits(Directory directory, Vocabulary vocabulary, Feedback feedback, Classification found) {
        this.directory = directory;
        this.vocabulary = vocabulary;
        this.feedback = feedback;
        this.found = found;
    }

    /** The candidates, the most specific first, and the surest first among these. */
    static List<Candidate> of(Directory directory, Vocabulary vocabulary, Feedback feedback, Classification found) {
        ResponsibleUnits units = new ResponsibleUnits(directory, vocabulary, feedback, found);
        units.byService();
        units.byPage();
        units.byTheme();
        units.byFrontDesk();
        List<Candidate> all = new ArrayList<>(units.candidates.values());
        all.sort(Comparator.comparing(Candidate::basis)
                .thenComparing(Candidate::score, Comparator.reverseOrder())
                .thenComparing(Candidate::unit));
        return all;
    }

    private void byService() {
        ServiceId service = feedback.service();
        if (service == null) {
            return;
        }
        for (Held held : inArea(directory.forService(feedback.submittedBy(), service, feedback.receivedOn()))) {
            Reason why = Reason.of(ReasonCode.BY_SERVICE, unit(held), service.value());
            add(held, SERVICE, Basis.SERVICE, why);
        }
    }

    private void byPage() {
        PagePrefix page = feedback.page();
        if (page == null) {
            return;
        }
        List<Held> all = inArea(directory.forPage(page, feedback.receivedOn()));
        int longest = all.stream().mapToInt(ResponsibleUnits::pathLength).max().orElse(0);
        for (Held held : all) {
            PagePrefix prefix = held.responsibility().page();
            if (prefix != null && pathLength(held) == longest) {
                boolean site = prefix.wholeSite();
                Reason why = Reason.of(site ? ReasonCode.BY_SITE : ReasonCode.BY_PAGE, unit(held), prefix.written());
                add(held, site ? SITE : PAGE, site ? Basis.SITE : Basis.PAGE, why);
            }
        }
    }

    private void byTheme() {
        found.theme().ifPresent(theme -> {
            Set<OrganisationNumber> answered = new HashSet<>(); // who answers for the narrower has said so
            double step = 1;
            for (ConceptId concept : vocabulary.path(theme.concept().value())) {
                double fit = theme.concept().confidence() * step;
                List<Held> nearest = nearestArea(inArea(directory.forTheme(
                                concept, feedback.submittedBy(), place().orElse(null), feedback.receivedOn())))
                        .stream()
                        .filter(held -> !answered.contains(held.body().number()))
                        .toList();
                for (Held held : nearest) {
                    addTheme(held, concept, fit);
                }
                nearest.forEach(held -> answered.add(held.body().number()));
                step *= BROADER_STEP;
            }
        });
    }

    private void addTheme(Held held, ConceptId concept, double fit) {
        double level = speaksOfOtherLevel(held.body()) ? OTHER_LEVEL : 1;
        if (own(held)) {
            Reason why = Reason.of(ReasonCode.BY_THEME, unit(held), concept.value());
            add(held, THEME * fit * level, Basis.THEME, why);
        } else if (place().isPresent() || held.body().area() == null) {
            Reason why = Reason.of(
                    ReasonCode.BY_THEME_ELSEWHERE,
                    unit(held),
                    held.body().number().value(),
                    concept.value());
            add(held, ELSEWHERE * fit * level, Basis.THEME_ELSEWHERE, why);
        }
    }

    private void byFrontDesk() {
        boolean praise = found.kind().best().value() == Kind.PRAISE
                && found.kind().best().confidence() >= KIND_SURE;
        for (Held held : directory.general(feedback.submittedBy(), feedback.receivedOn())) {
            Reason why = Reason.of(ReasonCode.BY_FRONT_DESK, unit(held));
            add(held, praise && found.theme().isEmpty() ? FRONT_DESK_PRAISE : FRONT_DESK, Basis.FRONT_DESK, why);
        }
    }

    private void add(Held held, double score, Basis basis, Reason why) {
        Candidate candidate =
                new Candidate(held.body().number(), held.responsibility().unit(), score, basis, why);
        candidates.putIfAbsent(candidate.unit(), candidate);
    }

    /** Where it is about: the area it names, else that of the body it came through. */
    private Optional<Area> place() {
        @Nullable Area named = feedback.area();
        return named != null
                ? Optional.of(named)
                : directory.body(feedback.submittedBy()).map(Body::area);
    }

    private List<Held> inArea(List<Held> all) {
        return all.stream().filter(this::inArea).toList();
    }

    private boolean inArea(Held held) {
        Area narrower = held.responsibility().area();
        return own(held)
                ? narrower == null || place().map(narrower::contains).orElse(false)
                : place().map(area -> held.body().serves(area) && (narrower == null || narrower.contains(area)))
                        .orElse(held.body().area() == null && narrower == null);
    }

    /** Within one body, who has the part of the area before who has all of it. */
    private static List<Held> nearestArea(List<Held> all) {
        return all.stream()
                .filter(held -> held.responsibility().area() != null
                        || all.stream()
                                .noneMatch(other -> other.body().equals(held.body())
                                        && other.responsibility().area() != null))
                .toList();
    }

    private boolean speaksOfOtherLevel(Body body) {
        Optional<Found<Level>> level = found.level();
        return level.isPresent()
                && level.get().confidence() >= LEVEL_SURE
                && body.level().government().filter(level.get().value()::equals).isEmpty();
    }

    private boolean own(Held held) {
        return held.body().number().equals(feedback.submittedBy());
    }

    private static int pathLength(Held held) {
        PagePrefix prefix = held.responsibility().page();
        return prefix == null ? 0 : prefix.path().size();
    }

    private static String unit(Held held) {
        return held.responsibility().unit().value();
    }
}
