package no.innspill.intake.out.contact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.innspill.intake.domain.PersonKey;

/** Keys of persons in memory. */
final class HeldKeys implements DataKeys {
    final Map<String, DataKey> all = new LinkedHashMap<>();
    private final Set<String> closed = new HashSet<>();

    @Override
    public Map<PersonKey, DataKey> open(Collection<PersonKey> persons) {
        Map<PersonKey, DataKey> open = new LinkedHashMap<>();
        all.values().stream()
                .filter(key -> persons.contains(key.person()) && !closed.contains(key.id()))
                .forEach(key -> open.put(key.person(), key));
        return open;
    }

    @Override
    public void add(List<DataKey> fresh) {
        fresh.stream().filter(key -> open(List.of(key.person())).isEmpty()).forEach(key -> all.put(key.id(), key));
    }

    @Override
    public Optional<DataKey> find(String id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public void close(String id) {
        closed.add(id);
    }

    @Override
    public void forget(Collection<PersonKey> persons) {
        all.values().removeIf(key -> persons.contains(key.person()));
    }

    /** Wraps every key anew. */
    void rewrap(MasterKeys masters) {
        new ArrayList<>(all.values()).forEach(key -> all.put(key.id(), key.wrappedAnew(masters)));
    }
}
