package no.innspill.intake.bad;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Puts a request together byte by byte, right until it is told to be wrong. */
final class Http {
    private String line = "POST /api/v1/feedback HTTP/1.1";
    private final List<String> headers = new ArrayList<>();
    private byte[] body = new byte[0];
    private boolean length = true;

    Http(String token) {
        headers.add("Host: localhost");
        headers.add("Connection: close");
        headers.add("Content-Type: application/json");
        headers.add("Authorization: Bearer " + token);
    }

    Http line(String other) {
        line = other;
        return this;
    }

    /** Takes out all headers of that name. */
    Http without(String name) {
        headers.removeIf(header -> header.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"));
        return this;
    }

    Http with(String... more) {
        headers.addAll(Arrays.asList(more));
        return this;
    }

    Http withoutLength() {
        length = false;
        return this;
    }

    Http body(String text) {
        return body(text.getBytes(StandardCharsets.UTF_8));
    }

    Http body(byte[] bytes) {
        body = bytes;
        return this;
    }

    byte[] bytes() {
        StringBuilder head = new StringBuilder(line).append("\r\n");
        headers.forEach(header -> head.append(header).append("\r\n"));
        if (length) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        all.writeBytes(body);
        return all.toByteArray();
    }
}
