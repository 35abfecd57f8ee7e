package no.innspill.intake.imports.in.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;

/**
 * A file that is being sent, read as it comes: it holds personal data, and is never written to a disk. The fields of the form stand
 * before it.
 */
final class Upload {
    private static final int LARGEST_FIELD = 1_000;
    private static final int LOOKED_AT = 4_096;
    private static final int LONGEST_NAME = 80;
    private static final long MOST_SWALLOWED = 500L << 20;

    private final Map<String, String> fields;
    private final String name;
    private final BufferedInputStream content;
    private final MessageDigest digest;

    private Upload(Map<String, String> fields, String name, InputStream content, MessageDigest digest) {
        this.fields = fields;
        this.name = name;
        this.digest = digest;
        this.content = new BufferedInputStream(new DigestInputStream(content, digest), LOOKED_AT);
    }

    /** It is larger than what is taken. */
    static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** The file of a form; nothing where none was chosen. */
    static Optional<Upload> of(HttpServletRequest request, long largest) throws IOException {
        Map<String, String> fields = new HashMap<>();
        try {
            FileItemIterator items = new FileUpload().getItemIterator(new ServletRequestContext(request));
            while (items.hasNext()) {
                FileItemStream item = items.next();
                if (item.isFormField()) {
                    byte[] value = item.openStream().readNBytes(LARGEST_FIELD);
                    fields.put(item.getFieldName(), new String(value, StandardCharsets.UTF_8));
                } else if (item.getName() != null && !item.getName().isBlank()) {
                    return Optional.of(new Upload(
                            fields,
                            shortName(item.getName()),
                            new Limited(item.openStream(), largest),
                            MessageDigest.getInstance("SHA-256")));
                }
            }
            return Optional.empty();
        } catch (FileUploadException e) {
            return Optional.empty();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Reads on to the end, so that the browser gets to the answer. */
    static void swallow(HttpServletRequest request) {
        try {
            InputStream rest = request.getInputStream();
            byte[] bytes = new byte[1 << 16];
            long swallowed = 0;
            int got = rest.read(bytes);
            while (got >= 0 && swallowed < MOST_SWALLOWED) {
                swallowed += got;
                got = rest.read(bytes);
            }
        } catch (IOException gone) {
            // who has gone needs no answer
        }
    }

    String field(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    /** What the file is called, without its folder. */
    String name() {
        return name;
    }

    InputStream content() {
        return content;
    }

    /** Whether it has JSON, by its name or by how it begins. */
    boolean isJson() throws IOException {
        content.mark(LOOKED_AT);
        byte[] beginning = content.readNBytes(LOOKED_AT / 2);
        content.reset();
        String text = new String(beginning, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .strip();
        return text.startsWith("{");
    }

    /** The hash of the whole, after the last of it was read. */
    String hash() {
        try {
            content.skip(Long.MAX_VALUE);
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String shortName(String path) {
        String last = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("\\p{Cntrl}", "").strip();
        return clean.length() > LONGEST_NAME
                ? clean.substring(clean.length() - LONGEST_NAME)
                : clean.isEmpty() ? "import".toLowerCase(Locale.ROOT) : clean;
    }

    /** Ends with an exception where there is more than may be. */
    private static final class Limited extends FilterInputStream {
        private long left;

        Limited(InputStream in, long largest) {
            super(in);
            this.left = largest;
        }

        @Override
        public int read() throws IOException {
            int read = in.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = in.read(into, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw new TooLarge();
            }
        }
    }
}
