package no.innspill.routing.application.vocabulary;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.innspill.classification.skos.Problem;
import no.innspill.classification.skos.Published;
import no.innspill.classification.skos.Refusal;
import no.innspill.classification.skos.SkosOutcome;
import no.innspill.classification.skos.SkosReader;
import no.innspill.classification.vocabulary.Concept;
import no.innspill.classification.vocabulary.ConceptId;
import no.innspill.classification.vocabulary.VocabularyDifference;
import no.innspill.routing.application.vocabulary.ThemeUses.Use;
import no.innspill.routing.application.vocabulary.VocabularyVersions.Import;
import no.innspill.routing.application.vocabulary.VocabularyVersions.State;
import no.innspill.routing.application.vocabulary.VocabularyVersions.Switched;
import no.innspill.routing.application.vocabulary.VocabularyVersions.Version;
import org.springframework.stereotype.Service;

/** Imports vocabularies, shows what each would change, and puts one in force. */
@Service
public class KeepVocabulary {

    /** Characters of addresses and labels together: what one document of the store holds with room to spare. LOS has 0.2 million. */
    private static final long MOST_CHARACTERS = 4_000_000;

    private static final int TRIES = 5;

    private final VocabularyVersions versions;
    private final CurrentVocabulary current;
    private final List<ThemeUses> uses;
    private final VocabularySource source;
    private final Clock clock;

    KeepVocabulary(
            VocabularyVersions versions,
            CurrentVocabulary current,
            List<ThemeUses> uses,
            VocabularySource source,
            Clock clock) {
        this.source = source;
        this.versions = versions;
        this.current = current;
        this.uses = uses;
        this.clock = clock;
    }

    /** Who asks. */
    public record Keeper(String subject, String name) {}

    /** What became of an import. */
    public sealed interface Imported {

        /** It is kept, and not in force yet. */
        record Kept(Version version, List<Problem> problems) implements Imported {}

        /** The very same file is there already. */
        record There(Version version) implements Imported {}

        record Refused(SkosOutcome.Refused why) implements Imported {}

        /** Nothing came from the address. */
        record NotFetched(VocabularySource.Fault why) implements Imported {}
    }

    /** What became of a switch. */
    public enum Switch {
        DONE,
        /** It is in force already. */
        UNCHANGED,
        /** Somebody has switched since the difference was looked at. */
        CHANGED_MEANWHILE,
        NOT_THERE
    }

    /** What became of deleting a version. */
    public enum Deletion {
        DONE,
        NOT_THERE,
        /** It is in force, the one to go back to, or the starter. */
        NEEDED,
        /** Others switch all the time. */
        CHANGED_MEANWHILE
    }

    /**
     * What putting a version in force would change.
     *
     * @param revision to be named when it is put in force
     * @param inVain what points to themes and words that would be gone
     */
    public record Preview(long revision, long inForce, VocabularyDifference difference, List<Use> inVain) {
        public Preview {
            inVain = List.copyOf(inVain);
        }
    }

    /** Reads a file and keeps it beside the others. */
    public Imported imports(String source, byte[] file, Keeper keeper) {
        String hash = hash(file);
        Optional<Version> there = newest(Integer.MAX_VALUE).stream()
                .filter(version -> version.hash().equals(hash))
                .findFirst();
        if (there.isPresent()) {
            return new Imported.There(there.get());
        }
        return switch (read(file)) {
            case SkosOutcome.Refused refused -> new Imported.Refused(refused);
            case SkosOutcome.Read(Published read)
            when characters(read.concepts()) > MOST_CHARACTERS ->
                new Imported.Refused(new SkosOutcome.Refused(Refusal.TOO_LARGE, 0, ""));
            case SkosOutcome.Read(Published read) ->
                new Imported.Kept(
                        versions.add(new Import(
                                source,
                                hash,
                                read.counts(),
                                read.problems().size(),
                                read.concepts(),
                                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                                keeper.subject(),
                                keeper.name())),
                        read.problems());
        };
    }

    /** Gets a file from an address, reads it and keeps it beside the others. */
    public Imported fetches(String address, Keeper keeper) {
        return switch (source.fetch(address)) {
            case VocabularySource.Fetched.File file -> imports(address.strip(), file.content(), keeper);
            case VocabularySource.Fetched.Failed(VocabularySource.Fault why) -> new Imported.NotFetched(why);
        };
    }

    public State state() {
        return versions.state();
    }

    public List<Version> newest(int most) {
        State state = versions.state();
        return versions.newest(most).stream()
                .filter(version -> !state.hasDeleted(version.number()))
                .toList();
    }

    public Optional<Version> find(long number) {
        return versions.find(number).filter(_ -> !versions.state().hasDeleted(number));
    }

    /** What it would change against the one in force; nothing for a version that is not there. */
    public Optional<Preview> preview(long number) {
        State state = versions.state();
        InForce now = current.follow();
        if (state.hasDeleted(number)) {
            return Optional.empty();
        }
        return current.vocabulary(number).map(then -> {
            VocabularyDifference difference = VocabularyDifference.between(now.vocabulary(), then);
            Set<ConceptId> gone = difference.gone().stream().map(Concept::id).collect(Collectors.toSet());
            List<Use> inVain = uses.stream()
                    .flatMap(some -> some.all().stream())
                    .filter(use -> gone.contains(use.theme()))
                    .distinct()
                    .toList();
            return new Preview(state.revision(), now.number(), difference, inVain);
        });
    }

    /**
     * Puts a version in force, on every instance within seconds; on this one at once. To go back is to put an earlier one in force.
     *
     * @param revision that of the difference which the person has seen
     */
    public Switch putInForce(long number, long revision, Keeper keeper) {
        State state = versions.state();
        boolean there = number == VocabularyVersions.STARTER
                || (versions.find(number).isPresent() && !state.hasDeleted(number));
        if (!there) {
            return Switch.NOT_THERE;
        }
        if (state.inForce() == number) {
            return Switch.UNCHANGED;
        }
        Switched deed = new Switched(
                state.inForce(),
                number,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                keeper.subject(),
                keeper.name());
        if (state.revision() != revision || !versions.putInForce(number, revision, deed)) {
            return Switch.CHANGED_MEANWHILE;
        }
        current.follow();
        return Switch.DONE;
    }

    /** Deletes a version that nobody needs: neither the one in force, nor the one to go back to. */
    public Deletion delete(long number, Keeper keeper) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            State state = versions.state();
            if (state.hasDeleted(number)) {
                versions.remove(number); // where whoever noted it came no further
                return Deletion.NOT_THERE;
            }
            if (number != VocabularyVersions.STARTER && versions.find(number).isEmpty()) {
                return Deletion.NOT_THERE;
            }
            if (!state.canDelete(number)) {
                return Deletion.NEEDED;
            }
            var deed = new VocabularyVersions.Deleted(
                    number, clock.instant().truncatedTo(ChronoUnit.MILLIS), keeper.subject(), keeper.name());
            if (versions.noteDeleted(state.revision(), deed)) {
                versions.remove(number);
                return Deletion.DONE;
            }
        }
        return Deletion.CHANGED_MEANWHILE;
    }

    private static SkosOutcome read(byte[] file) {
        try {
            return SkosReader.read(new ByteArrayInputStream(file));
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    private static long characters(List<Concept> concepts) {
        return concepts.stream()
                .mapToLong(concept -> concept.id().value().length()
                        + concept.broader().stream()
                                .mapToLong(broader -> broader.value().length())
                                .sum()
                        + concept.words().values().stream()
                                .flatMap(List::stream)
                                .mapToLong(String::length)
                                .sum())
                .sum();
    }

    private static String hash(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every JDK has SHA-256", never);
        }
    }
}
