package no.innspill.benchmarks.load;

import java.nio.charset.StandardCharsets;
import java.util.List;
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
        int at = idAt[which];
        digits(request, at, at + 4, run);
        digits(request, at + 4, at + 7, offset);
        digits(request, at + 7, at + 13, made++);
        return request;
    }

    private static void digits(byte[] request, int from, int to, long number) {
        long left = number;
        for (int at = to - 1; at >= from; at--) {
            request[at] = (byte) ('0' + left % 10);
            left /= 10;
        }
    }

    private static int placeOfId(byte[] request) {
        return new String(request, StandardCharsets.ISO_8859_1).indexOf(PLACE) + "bench-".length();
    }
}
