package no.innspill.intake.imports.in.file;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.innspill.intake.imports.application.RawTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    @Property(tries = 300)
    void whatIsWrittenIsRead(@ForAll("tables") List<List<String>> rows, @ForAll("delimiters") char delimiter)
            throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().fieldSeparator(delimiter).build(text)) {
            writer.writeRecord("første", "andre", "tredje");
            rows.forEach(writer::writeRecord);
        }

        assertThat(read(text.toString(), delimiter)).isEqualTo(rows);
    }

    @ParameterizedTest
    @ValueSource(chars = {';', ',', '\t', '|'})
    void theDelimiterIsFound(char delimiter) throws IOException {
        String text = "Dato~Kommentar~Kanal\n17.05.2026~\"Bra, men; treg\nog rar\"~Nett\n18.05.2026~Helt ok, takk~Tlf\n"
                .replace('~', delimiter);

        assertThat(open(text, null).delimiter()).isEqualTo(delimiter);
        assertThat(read(text, null).getFirst()).containsExactly("17.05.2026", "Bra, men; treg\nog rar", "Nett");
    }

    @Test
    void aSpreadsheetSaysTheDelimiterInItsFirstLineAndLinesAreCountedWithIt() throws IOException {
        CsvFile file = open("sep=;\r\na;b\r\n\"x\r\ny\";2\r\n;\r\n3;4\r\n", null);
        List<Integer> lines = new ArrayList<>();
        file.table().lines().forEachRemaining(line -> lines.add(line.number()));

        assertThat(file.table().header()).containsExactly("a", "b");
        assertThat(lines).containsExactly(3, 6);
    }

    @Test
    void unicodeTextOfASpreadsheetIsRead() throws IOException {
        byte[] utf16 = "\uFEFFNår\tKommentar\ni dag\tBlåbær\n".getBytes(StandardCharsets.UTF_16LE);
        CsvFile file = CsvFile.open(new ByteArrayInputStream(utf16), Encoding.FOUND, null)
                .orElseThrow();

        assertThat(file.table().header()).containsExactly("\uFEFFNår".substring(1), "Kommentar");
        assertThat(file.delimiter()).isEqualTo('\t');
    }

    @Test
    void quotesInTheMiddleAreTakenWithTheCell() throws IOException {
        assertThat(read("a;b\n\"Han sa \"hei\" til meg\";2\n3;4\n", ';'))
                .hasSize(2)
                .last()
                .isEqualTo(List.of("3", "4"));
    }

    @Test
    void aCellThatNeverEndsEndsTheFileWithARefusal() throws IOException {
        CsvFile file = open("a;b\n1;2\n\"" + "x".repeat(900_000), ';');
        List<RawTable.Line> lines = new ArrayList<>();
        file.table().lines().forEachRemaining(lines::add);

        assertThat(lines).hasSize(2);
        assertThat(lines.getLast()).isInstanceOf(RawTable.Line.Broken.class);
    }

    @Test
    void aFileWithoutARowHasNoHeader() throws IOException {
        assertThat(CsvFile.open(new ByteArrayInputStream(new byte[0]), Encoding.FOUND, null))
                .isEmpty();
        assertThat(CsvFile.open(
                        new ByteArrayInputStream("\n\n".getBytes(StandardCharsets.UTF_8)), Encoding.FOUND, null))
                .isEmpty();
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cells = Arbitraries.strings()
                .withChars("abæøå \";,\t|\n'=0")
                .ofMinLength(1)
                .ofMaxLength(20)
                .filter(cell -> !cell.isBlank());
        return cells.list().ofSize(3).list().ofMinSize(1).ofMaxSize(20);
    }

    @Provide
    Arbitrary<Character> delimiters() {
        return Arbitraries.of(';', ',', '\t', '|');
    }

    private static List<List<String>> read(String text, @Nullable Character delimiter) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        open(text, delimiter).table().lines().forEachRemaining(line -> {
            if (line instanceof RawTable.Line.Cells(var number, var cells)) {
                rows.add(cells);
            }
        });
        return rows;
    }

    private static CsvFile open(String text, @Nullable Character delimiter) throws IOException {
        return CsvFile.open(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Encoding.FOUND, delimiter)
                .orElseThrow();
    }
}
