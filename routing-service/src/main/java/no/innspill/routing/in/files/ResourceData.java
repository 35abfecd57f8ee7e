package no.innspill.routing.in.files;

import java.io.IOException;
import java.io.InputStream;
import no.innspill.classification.files.DataSource;
import org.springframework.core.io.Resource;

/** A data file wherever Spring finds it. */
record ResourceData(Resource file) implements DataSource {

    @Override
    public String name() {
        return String.valueOf(file.getFilename());
    }

    @Override
    public InputStream open() throws IOException {
        return file.getInputStream();
    }
}
