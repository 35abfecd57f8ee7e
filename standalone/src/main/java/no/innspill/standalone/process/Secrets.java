package no.innspill.standalone.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;

/** Secrets that are made at the first start and kept beside the data, for this user's eyes only. */
final class Secrets {
    private static final int BYTES = 32;

    private final Path directory;

    private Secrets(Path directory) {
        this.directory = directory;
    }

    /** Those kept in a directory, which is made when it is not there; what it stands in must be. */
    static Secrets in(Path directory) {
        try {
            if (!Files.isDirectory(directory)) {
                Files.createDirectory(directory, only("rwx------"));
            }
            return new Secrets(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("Secrets cannot be kept in " + directory, e);
        }
    }

    /** A long random one. */
    String random(String name) {
        return kept(name, () -> {
            byte[] bytes = new byte[BYTES];
            new SecureRandom().nextBytes(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        });
    }

    /** The one of that name, made when it is not there: once, though the parts that want it start side by side. */
    synchronized String kept(String name, Supplier<String> make) {
        Path file = directory.resolve(name);
        try {
            return Files.readString(file).strip();
        } catch (NoSuchFileException firstTime) {
            return keep(file, make.get());
        } catch (IOException e) {
            throw new UncheckedIOException("A secret cannot be read: " + file, e);
        }
    }

    private String keep(Path file, String secret) {
        try {
            Path half = directory.resolve(file.getFileName() + ".new");
            Files.deleteIfExists(half);
            Files.createFile(half, only("rw-------"));
            Files.writeString(half, secret + "\n");
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
            return secret;
        } catch (IOException e) {
            throw new UncheckedIOException("A secret cannot be kept in " + file, e);
        }
    }

    private static FileAttribute<?>[] only(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
