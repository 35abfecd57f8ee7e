package no.innspill.routing.domain.directory;

import java.util.Optional;
import no.innspill.classification.Level;

/** Where in, or beside, public administration a body stands. */
public enum BodyLevel {
    STATE,
    COUNTY,
    MUNICIPALITY,
    /** Norwegian and of no level of government, such as a company that does a public duty. */
    OTHER,
    /** A body of another country, or of several. */
    FOREIGN;

    /** Whether it is the body of one county or municipality. */
    public boolean hasArea() {
        return this == COUNTY || this == MUNICIPALITY;
    }

    /** The level of government; none beside it. */
    public Optional<Level> government() {
        return switch (this) {
            case STATE -> Optional.of(Level.STATE);
            case COUNTY -> Optional.of(Level.COUNTY);
            case MUNICIPALITY -> Optional.of(Level.MUNICIPALITY);
            case OTHER, FOREIGN -> Optional.empty();
        };
    }
}
