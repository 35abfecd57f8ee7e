package no.innspill.routing.in.files;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import no.innspill.classification.vocabulary.ConceptId;
import no.innspill.classification.vocabulary.Vocabulary;
import no.innspill.routing.domain.directory.Body;
import no.innspill.routing.domain.directory.Directory;
import no.innspill.routing.domain.directory.Responsibility;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/** The directory as it is written in files, one for each body. */
final class DirectoryFiles {

    private DirectoryFiles() {}

    /**
     * Reads all bodies, in the order of their files' names, and checks them against each other and the vocabulary.
     *
     * @throws IllegalArgumentException when a file is faulty, with its name
     */
    public static List<Body> read(Resource[] files, Vocabulary vocabulary) {
        List<Body> bodies = Arrays.stream(files)
                .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                .map(file -> read(file, vocabulary))
                .toList();
        new Directory("check", bodies);
        return bodies;
    }

    private static Body read(Resource file, Vocabulary vocabulary) {
        BodyFile written = DataFile.read(file, BodyFile.class);
        try {
            Body body = written.toDomain();
            body.services().forEach(service -> known(service.theme(), vocabulary));
            body.responsibilities().stream().map(Responsibility::theme).forEach(theme -> known(theme, vocabulary));
            return body;
        } catch (IllegalArgumentException fault) {
            throw DataFile.faulty(file, fault);
        }
    }

    private static void known(@Nullable ConceptId theme, Vocabulary vocabulary) {
        if (theme != null && vocabulary.concept(theme).isEmpty()) {
            throw new IllegalArgumentException("not in the vocabulary: " + theme.value());
        }
    }
}
