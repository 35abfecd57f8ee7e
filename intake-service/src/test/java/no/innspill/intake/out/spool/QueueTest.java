package no.innspill.intake.out.spool;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QueueTest {
    private static final Message ONE = new Message.Tombstone("1", "pieces", "a");
    private static final Message TWO = new Message.Tombstone("2", "pieces", "a");
    private final Queue queue = new Queue(Lane.of(ONE));

    @Test
    void whatKafkaHasIsNotLeft() {
        int one = queue.add(ONE, true);
        int two = queue.add(TWO, true);
        queue.tried();
        assertThat(queue.isUnsure()).isTrue();
        queue.acknowledged();
        assertThat(queue.isUnsure()).isFalse();
        assertThat(queue.has(one)).isTrue();
        assertThat(queue.has(two)).isFalse();
        assertThat(queue.left()).containsExactly(TWO);
        assertThat(queue.told()).containsExactly(ONE);
        assertThat(queue.next()).isEqualTo(TWO);
    }

    @Test
    void itIsFirstOnlyIfAllSaySo() {
        queue.add(ONE, true);
        assertThat(queue.isFirst()).isTrue();
        queue.add(TWO, false);
        assertThat(queue.isFirst()).isFalse();
    }

    @Test
    void aTopicsKeysAreLanesOfTheirOwn() {
        assertThat(Lane.of(ONE)).isEqualTo(Lane.of(TWO));
        assertThat(Lane.of(ONE)).isNotEqualTo(Lane.of(new Message.Tombstone("1", "others", "a")));
        assertThat(Lane.of(ONE)).isNotEqualTo(Lane.of(new Message.Tombstone("1", "pieces", "b")));
    }
}
