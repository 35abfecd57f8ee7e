package no.innspill.routing.in.directory.files;

import no.innspill.routing.application.DirectoryImports;
import no.innspill.routing.application.DirectoryImports.Format;
import no.innspill.routing.application.DirectoryImports.Read;
import org.springframework.stereotype.Component;

/** Reads each format by its reader. */
@Component
final class DirectoryFileReader implements DirectoryImports.Reader {

    @Override
    public Read read(Format format, String content) {
        return switch (format) {
            case CSV -> CsvRows.read(content);
            case TURTLE, RDF_XML -> PublicServices.read(content, format);
        };
    }
}
