package no.innspill.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.bwaldvogel.mongo.bson.Document;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    @TempDir
    private Path directory;

    private StoreFiles files;
    private Path first;

    @BeforeEach
    void files() {
        files = new StoreFiles(directory);
        first = files.journal(1);
    }

    @Test
    void whatWasAppendedIsReadInOrder() throws IOException {
        write(1, 2, 3);
        assertThat(read(first)).isEqualTo(puts(1, 2, 3));
    }

    @Test
    void aGroupLargerThanAFrameIsReadWhole() throws IOException {
        JournalFile file = JournalFile.open(files, 1, 0);
        String large = "x".repeat(3 * 1024 * 1024);
        List<Change> changes = IntStream.range(0, 7)
                .<Change>mapToObj(i -> new Change.Put("d", "c", new Document("_id", i).append("large", large)))
                .toList();
        file.append(changes.stream().map(ChangeCodec::encode).toList());
        file.close();
        assertThat(read(first)).isEqualTo(changes);
    }

    @Test
    void aTailThatIsCutAnywhereCostsTheLastGroupOnly() throws IOException {
        write(1, 2);
        long good = Files.size(first);
        write(3);
        byte[] whole = Files.readAllBytes(first);
        for (int length = (int) good; length < whole.length; length++) {
            Files.write(first, Arrays.copyOf(whole, length));
            List<Change> seen = new ArrayList<>();
            assertThat(FrameReader.read(first, true, seen::add)).isEqualTo(good);
            assertThat(seen).isEqualTo(puts(1, 2));
        }
    }

    @Test
    void aTailOfZeroesIsCut() throws IOException {
        write(1);
        long good = Files.size(first);
        Files.write(first, new byte[4096], StandardOpenOption.APPEND);
        assertThat(FrameReader.read(first, true, _ -> {})).isEqualTo(good);
    }

    @Test
    void writingGoesOnWhereTheTornTailBegan() throws IOException {
        write(1);
        long good = Files.size(first);
        Files.write(first, new byte[] {1, 2, 3}, StandardOpenOption.APPEND);
        JournalFile file = JournalFile.open(files, 1, good);
        file.append(List.of(ChangeCodec.encode(put(2))));
        file.close();
        assertThat(read(first)).isEqualTo(puts(1, 2));
    }

    @Test
    void aDamagedMiddleIsRefusedWithFileAndOffset() throws IOException {
        write(1);
        long second = Files.size(first);
        write(2);
        long third = Files.size(first);
        write(3);
        for (long offset = second; offset < third; offset++) {
            flip(offset);
            assertThatExceptionOfType(StoreDamaged.class)
                    .isThrownBy(() -> FrameReader.read(first, true, _ -> {}))
                    .satisfies(damage -> {
                        assertThat(damage.file()).isEqualTo(first);
                        assertThat(damage.offset()).isEqualTo(second);
                    })
                    .withMessageContaining(first.toString());
            flip(offset);
        }
    }

    @Test
    void aHoleInTheLastGroupIsATornTail() throws IOException {
        write(1);
        long good = Files.size(first);
        JournalFile file = JournalFile.open(files, 1, good);
        String large = "x".repeat(6 * 1024 * 1024);
        file.append(IntStream.range(0, 3)
                .mapToObj(i -> ChangeCodec.encode(new Change.Put("d", "c", new Document("_id", i).append("l", large))))
                .toList());
        file.close();
        flip(good + 1000);
        assertThat(FrameReader.read(first, true, _ -> {})).isEqualTo(good);
    }

    @Test
    void anOlderJournalMayNotEndInTheMiddle() throws IOException {
        write(1, 2);
        Files.write(first, new byte[] {1}, StandardOpenOption.APPEND);
        assertThatThrownBy(() -> FrameReader.read(first, false, _ -> {})).isInstanceOf(StoreDamaged.class);
    }

    @Test
    void aMissingJournalIsRefused() throws IOException {
        JournalFile file = JournalFile.open(files, 1, 0);
        file.append(List.of(ChangeCodec.encode(put(1))));
        file.rotate();
        file.append(List.of(ChangeCodec.encode(put(2))));
        file.close();
        Files.delete(first);
        assertThatThrownBy(() -> Recovery.run(files, new StoreBackend())).isInstanceOf(StoreDamaged.class);
    }

    @Test
    void aSnapshotThatLacksItsEndIsRefused() throws IOException {
        JournalFile.open(files, 2, 0).close();
        Snapshot.write(files, 2, snapshot -> snapshot.add(put(1)));
        byte[] whole = Files.readAllBytes(files.snapshot(2));
        Files.write(files.snapshot(2), Arrays.copyOf(whole, whole.length - 1));
        assertThatThrownBy(() -> Recovery.run(files, new StoreBackend())).isInstanceOf(StoreDamaged.class);
    }

    @Test
    void aSnapshotTakesThePlaceOfTheJournalsBeforeIt() throws IOException {
        write(1, 2);
        JournalFile.open(files, 2, 0).close();
        Snapshot.write(files, 2, snapshot -> snapshot.add(put(7)));
        assertThat(first).doesNotExist();
        StoreBackend backend = new StoreBackend();
        Recovery.run(files, backend).close();
        assertThat(backend.database("d").restored("c").slice(0, 10)).containsExactly(new Document("_id", 7));
    }

    private void write(int... ids) throws IOException {
        JournalFile file = JournalFile.open(files, 1, Files.exists(first) ? Files.size(first) : 0);
        file.append(puts(ids).stream().map(ChangeCodec::encode).toList());
        file.close();
    }

    private void flip(long offset) throws IOException {
        try (FileChannel channel = FileChannel.open(first, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer one = ByteBuffer.allocate(1);
            channel.read(one, offset);
            one.put(0, (byte) (one.get(0) ^ 0x55)).rewind();
            channel.write(one, offset);
        }
    }

    private static List<Change> read(Path file) throws IOException {
        List<Change> changes = new ArrayList<>();
        FrameReader.read(file, true, changes::add);
        return changes;
    }

    private static List<Change> puts(int... ids) {
        return IntStream.of(ids).mapToObj(JournalTest::put).toList();
    }

    private static Change put(int id) {
        return new Change.Put("d", "c", new Document("_id", id));
    }
}
