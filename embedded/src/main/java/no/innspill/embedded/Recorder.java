package no.innspill.embedded;

import java.util.ArrayList;
import java.util.List;

/** Gathers what one write command changes, while it runs. Nothing is gathered outside of one: that is how a replay changes data. */
final class Recorder {

    static final ScopedValue<Recorder> CURRENT = ScopedValue.newInstance();

    private final List<byte[]> changes = new ArrayList<>();

    static void record(Change change) {
        if (CURRENT.isBound()) {
            CURRENT.get().changes.add(ChangeCodec.encode(change));
        }
    }

    List<byte[]> changes() {
        return changes;
    }
}
