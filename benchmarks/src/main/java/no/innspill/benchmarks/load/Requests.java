package no.innspill.benchmarks.load;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import no.innspill.benchmarks.Texts;

/** Requests that differ in the text and in the sender's id, made before the load so that making them is no part of it. */
final class Requests {
    private static final String PLACE = "bench-0000000000000";

    private final List<byte[]> templates;
    private final int[] idAt;
    private final int offset;
    private long made;

    /**
     * Those of one connection.
     *
     * @param offset which connection; with the number of the request it makes the id
     */
    Requests(String path, String token, int offset) {
        this.templates = Texts.all().stream()
                .map(text -> Connection.request(path, token, text.piece(PLACE).getBytes(StandardCharsets.UTF_8)))
                .toList();
        this.idAt = templates.stream().mapToInt(Requests::placeOfId).toArray();
        this.offset = offset;
    }

    /** The next one; the bytes are good until the one after. */
    byte[] next(long run) {
        int which = (int) (made % templates.size());
        byte[] request = templates.get(which);
        byte[] id = String.format(Locale.ROOT, "%04d%03d%06d", run % 10_000, offset % 1000, made++ % 1_000_000)
                .getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(id, 0, request, idAt[which], id.length);
        return request;
    }

    private static int placeOfId(byte[] request) {
        return new String(request, StandardCharsets.ISO_8859_1).indexOf(PLACE) + "bench-".length();
    }
}
