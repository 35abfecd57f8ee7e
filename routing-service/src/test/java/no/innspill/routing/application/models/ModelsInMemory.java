package no.innspill.routing.application.models;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.innspill.routing.domain.learning.ModelVersion;
import no.innspill.routing.domain.learning.ModelVersion.Made;
import no.innspill.routing.domain.learning.TrainingFailure;
import no.innspill.routing.domain.learning.TrainingState;
import org.jspecify.annotations.Nullable;

/** Models as they are kept, for tests. */
public final class ModelsInMemory implements ModelVersions {

    private final Map<Long, ModelVersion> all = new TreeMap<>();
    private final Map<Long, byte[]> files = new HashMap<>();
    private final Map<Long, Integer> begun = new HashMap<>();
    private final List<Switched> log = new ArrayList<>();
    private long inForce;
    private String worker = "";
    private Instant leaseUntil = Instant.EPOCH;

    @Override
    public State state() {
        return new State(log.size(), inForce, log.reversed());
    }

    @Override
    public List<ModelVersion> newest(int most) {
        return all.values().stream()
                .sorted(Comparator.comparingLong(ModelVersion::number).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public Optional<ModelVersion> find(long number) {
        return Optional.ofNullable(all.get(number));
    }

    @Override
    public Optional<byte[]> file(long number) {
        return Optional.ofNullable(files.get(number));
    }

    @Override
    public ModelVersion ask(String ground, @Nullable String by, @Nullable String byName, Instant now) {
        return open().orElseGet(() -> {
            long number = all.size() + 1L;
            leaseUntil = Instant.EPOCH;
            ModelVersion asked =
                    new ModelVersion(number, TrainingState.WAITING, ground, by, byName, now, null, null, null, false);
            all.put(number, asked);
            return asked;
        });
    }

    private Optional<ModelVersion> open() {
        return all.values().stream().filter(one -> one.state().isOpen()).findFirst();
    }

    @Override
    public Optional<ModelVersion> claim(String by, Instant now, Duration lease, int most) {
        Optional<ModelVersion> free = open().filter(_ -> leaseUntil.isBefore(now));
        if (free.isPresent() && begun.merge(free.get().number(), 1, Integer::sum) > most) {
            end(free.get(), TrainingState.FAILED, TrainingFailure.GIVEN_UP, null, now);
            return Optional.empty();
        }
        free.ifPresent(one -> {
            worker = by;
            leaseUntil = now.plus(lease);
            all.put(one.number(), with(one, TrainingState.TRAINING, null, null, null));
        });
        return free;
    }

    @Override
    public boolean goesOn(long number, String by, Instant until) {
        boolean mine = isMine(number, by);
        leaseUntil = mine ? until : leaseUntil;
        return mine;
    }

    @Override
    public boolean ready(long number, String by, Made made, byte[] file, Instant now) {
        boolean mine = isMine(number, by);
        if (mine) {
            files.put(number, file.clone());
            end(one(number), TrainingState.READY, null, made, now);
        }
        return mine;
    }

    @Override
    public boolean failed(long number, String by, TrainingFailure why, Instant now) {
        boolean mine = isMine(number, by);
        if (mine) {
            end(one(number), TrainingState.FAILED, why, null, now);
        }
        return mine;
    }

    @Override
    public void keepOnly(Set<Long> numbers) {
        files.keySet().retainAll(numbers);
        all.replaceAll((number, one) -> with(one, one.state(), one.failure(), one.made(), one.endedAt()));
    }

    @Override
    public boolean putInForce(long number, long revision, Switched deed) {
        if (revision != log.size()) {
            return false;
        }
        log.add(deed);
        inForce = number;
        return true;
    }

    private boolean isMine(long number, String by) {
        return worker.equals(by) && one(number).state() == TrainingState.TRAINING;
    }

    private ModelVersion one(long number) {
        return Objects.requireNonNull(all.get(number));
    }

    private void end(
            ModelVersion one,
            TrainingState state,
            @Nullable TrainingFailure failure,
            @Nullable Made made,
            Instant now) {
        all.put(one.number(), with(one, state, failure, made, now));
    }

    private ModelVersion with(
            ModelVersion one,
            TrainingState state,
            @Nullable TrainingFailure failure,
            @Nullable Made made,
            @Nullable Instant ended) {
        return new ModelVersion(
                one.number(),
                state,
                one.ground(),
                one.by(),
                one.byName(),
                one.askedAt(),
                ended,
                failure,
                made,
                files.containsKey(one.number()));
    }
}
