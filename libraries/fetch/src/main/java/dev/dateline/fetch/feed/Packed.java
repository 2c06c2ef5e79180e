package dev.dateline.fetch.feed;

import dev.dateline.fetch.http.Answer;
import dev.dateline.fetch.http.Request;
import dev.dateline.fetch.http.Unpacking;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Unpacks documents that are files packed with gzip, told by their first bytes: names and media types say either. */
final class Packed {

    private static final int FIRST = 0x1F;
    private static final int SECOND = 0x8B;

    private Packed() {}

    /** The answer unpacked; as it is where it is not packed, is broken, or has too much in it. */
    static Answer unpacked(Answer answer) {
        byte[] body = answer.body();
        if (body.length < 2 || (body[0] & 0xFF) != FIRST || (body[1] & 0xFF) != SECOND) {
            return answer;
        }
        int limit = Request.Kind.FEED.limit();
        try {
            byte[] plain = Unpacking.of(new ByteArrayInputStream(body), "gzip").readNBytes(limit + 1);
            return plain.length > limit ? answer : new Answer(answer.route(), answer.headers(), plain);
        } catch (IOException e) {
            return answer;
        }
    }
}
