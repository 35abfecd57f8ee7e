package no.innspill.routing.out.store;

import no.innspill.routing.application.WordsPlace;
import org.jspecify.annotations.Nullable;

/** Where the words of a piece lie in Kafka. */
record WordsDocument(int partition, long offset) {

    static @Nullable WordsDocument from(@Nullable WordsPlace place) {
        return place == null ? null : new WordsDocument(place.partition(), place.offset());
    }

    WordsPlace toDomain() {
        return new WordsPlace(partition, offset);
    }
}
