package no.innspill.intake.imports.domain;

/** Where the rows of an import are from. */
public sealed interface Origin {
    /** What the import is called on the pages. */
    String name();

    /** What stands before ids that only this origin knows. */
    String prefix();

    /**
     * A table in a file.
     *
     * @param encoding as it was read
     * @param delimiter between cells
     */
    record Table(String name, String encoding, char delimiter) implements Origin {
        @Override
        public String prefix() {
            return "";
        }
    }

    /** Pieces in the API's own schema, one a line. */
    record Lines(String name) implements Origin {
        @Override
        public String prefix() {
            return "";
        }
    }

    /** Another server. */
    record Server(Endpoint endpoint) implements Origin {
        @Override
        public String name() {
            return endpoint.host();
        }

        @Override
        public String prefix() {
            return "open311:" + endpoint.host() + ":";
        }
    }
}
