package no.innspill.classification.files;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** Where a data file is read from: the class path, the file system, a store. */
public interface DataSource {

    /** What a fault in it is told with. */
    String name();

    /** The bytes, from the beginning; the caller closes it. */
    InputStream open() throws IOException;

    /** A file that comes with this module, such as {@code vocabulary/starter.json}. */
    static DataSource shipped(String path) {
        return new DataSource() {
            @Override
            public String name() {
                return path;
            }

            @Override
            public InputStream open() throws IOException {
                InputStream in = DataSource.class.getResourceAsStream("/" + path);
                if (in == null) {
                    throw new FileNotFoundException(path);
                }
                return in;
            }
        };
    }
}
