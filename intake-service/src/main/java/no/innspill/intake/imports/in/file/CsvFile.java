package no.innspill.intake.imports.in.file;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import no.innspill.intake.imports.application.RawTable;
import no.innspill.intake.imports.domain.Refusal;
import org.jspecify.annotations.Nullable;

/** A CSV file of any make, read as it comes: a spreadsheet's first line {@code sep=;} is understood, quoted cells may have line breaks. */
public final class CsvFile {
    private static final int LOOKED_AT = 1 << 16;
    private static final int LARGEST_CELL = 200_000;
    private static final int MOST_COLUMNS = 200;
    private static final char[] DELIMITERS = {';', ',', '\t', '|'};
    private static final int RECORDS_LOOKED_AT = 30;

    private final RawTable table;
    private final char delimiter;
    private final Supplier<String> encoding;

    private CsvFile(RawTable table, char delimiter, Supplier<String> encoding) {
        this.table = table;
        this.delimiter = delimiter;
        this.encoding = encoding;
    }

    /**
     * Reads the beginning of a file; nothing where there is no header.
     *
     * @param delimiter between cells; none to have it found
     */
    public static Optional<CsvFile> open(InputStream bytes, Encoding encoding, @Nullable Character delimiter)
            throws IOException {
        Encoding.Text text = encoding.read(bytes);
        BufferedReader reader = new BufferedReader(text.reader(), LOOKED_AT);
        String beginning = beginning(reader);
        int linesBefore = 0;
        Character told = delimiter;
        if (beginning.regionMatches(true, 0, "sep=", 0, 4) && beginning.length() > 4) {
            told = told == null ? Character.valueOf(beginning.charAt(4)) : told;
            reader.readLine();
            linesBefore = 1;
        }
        char between = told == null ? likeliest(beginning) : told;
        CloseableIterator<CsvRecord> records = reader(between, reader).iterator();
        Lines lines = new Lines(records, linesBefore);
        Optional<List<String>> header = lines.header();
        return header.map(names -> new CsvFile(new RawTable(names, lines), between, text.encoding()));
    }

    public RawTable table() {
        return table;
    }

    public char delimiter() {
        return delimiter;
    }

    /** What the text turned out to be in; asked after the last line. */
    public String encoding() {
        return encoding.get();
    }

    private static String beginning(BufferedReader reader) throws IOException {
        reader.mark(LOOKED_AT);
        char[] some = new char[LOOKED_AT - 1];
        int count = 0;
        while (count < some.length) {
            int got = reader.read(some, count, some.length - count);
            if (got < 0) {
                break;
            }
            count += got;
        }
        reader.reset();
        return new String(some, 0, count);
    }

    /** The delimiter that gives most rows as many cells as the first one has, and most cells. */
    static char likeliest(String beginning) {
        char best = ',';
        double highest = 0;
        for (char candidate : DELIMITERS) {
            double score = score(beginning, candidate);
            if (score > highest) {
                highest = score;
                best = candidate;
            }
        }
        return best;
    }

    private static double score(String beginning, char delimiter) {
        int rows = 0;
        int alike = 0;
        int columns = 0;
        try (CsvReader<CsvRecord> reader = reader(delimiter, new StringReader(beginning))) {
            for (CsvRecord row : reader) {
                columns = rows == 0 ? row.getFieldCount() : columns;
                alike += row.getFieldCount() == columns ? 1 : 0;
                if (++rows == RECORDS_LOOKED_AT) {
                    break;
                }
            }
        } catch (CsvParseException | IOException cut) {
            // the beginning may end in the middle of a cell
        }
        return columns < 2 ? 0 : (double) alike / rows + Math.min(columns, 50) / 1000.0;
    }

    /** What comes after a closing quote is taken with the cell: files made by hand have quotes in the middle of texts. */
    @SuppressWarnings("removal") // nothing takes its place yet in FastCSV 4.4
    private static CsvReader<CsvRecord> reader(char delimiter, Reader text) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(true)
                .maxBufferSize(2 * LARGEST_CELL)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(2 * MOST_COLUMNS)
                                .maxFieldSize(LARGEST_CELL)
                                .maxRecordSize(4 * LARGEST_CELL)
                                .build(),
                        text);
    }

    /** The lines after the header. What cannot be read any more ends the file with a refusal. */
    private static final class Lines implements Iterator<RawTable.Line> {
        private final Iterator<CsvRecord> records;
        private final int linesBefore;
        private int last;
        private boolean broken;
        private RawTable.@Nullable Line next;

        Lines(Iterator<CsvRecord> records, int linesBefore) {
            this.records = records;
            this.linesBefore = linesBefore;
            this.last = linesBefore;
        }

        Optional<List<String>> header() {
            return hasNext()
                            && next() instanceof RawTable.Line.Cells header
                            && header.cells().size() <= MOST_COLUMNS
                    ? Optional.of(header.cells())
                    : Optional.empty();
        }

        @Override
        public boolean hasNext() {
            while (next == null && !broken) {
                RawTable.Line read = read();
                if (read == null) {
                    return false;
                }
                boolean blank = read instanceof RawTable.Line.Cells row
                        && row.cells().stream().allMatch(String::isBlank);
                next = blank ? null : read;
            }
            return next != null;
        }

        @Override
        public RawTable.Line next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException();
            }
            RawTable.Line line = next;
            next = null;
            return line;
        }

        private RawTable.@Nullable Line read() {
            try {
                if (!records.hasNext()) {
                    return null;
                }
                CsvRecord row = records.next();
                last = Math.toIntExact(row.getStartingLineNumber()) + linesBefore;
                return new RawTable.Line.Cells(last, withoutEmptyEnd(row.getFields()));
            } catch (CsvParseException e) {
                notOfTheStream(e);
                broken = true;
                return new RawTable.Line.Broken(new Refusal(last + 1, "", "csv"));
            }
        }

        /** What the stream threw is about the stream, not about a line. */
        private static void notOfTheStream(CsvParseException e) {
            Throwable cause = e.getCause();
            if (cause instanceof IOException io) {
                throw new UncheckedIOException(io);
            }
            if (cause instanceof RuntimeException other && !(cause instanceof CsvParseException)) {
                throw other;
            }
        }

        /** Spreadsheets write delimiters to the last column that ever had something. */
        private static List<String> withoutEmptyEnd(List<String> cells) {
            int end = cells.size();
            while (end > 0 && cells.get(end - 1).isBlank()) {
                end--;
            }
            return cells.subList(0, end);
        }
    }
}
