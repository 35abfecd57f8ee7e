package no.innspill.routing.application.vocabulary;

/** Gets vocabularies that are published. */
public interface VocabularySource {

    /** What is at an address that somebody has written. */
    Fetched fetch(String address);

    /** What came of it. */
    sealed interface Fetched {

        /** A file; of one that cannot be used, the reader tells why. */
        final class File implements Fetched {
            private final byte[] content;

            public File(byte[] content) {
                this.content = content;
            }

            byte[] content() {
                return content;
            }
        }

        record Failed(Fault why) implements Fetched {}
    }

    /** Why nothing came. */
    enum Fault {
        /** It is no secure address of the public web, or led to another that is none. */
        ADDRESS,
        /** The server could not be reached, or took too long. */
        AWAY,
        /** The server did not give anything. */
        NOT_GIVEN,
        TOO_LARGE
    }
}
