package dev.dateline.fetch.http;

import java.io.EOFException;
import java.io.IOException;
import java.net.UnknownHostException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.UnsupportedHttpVersionException;

/** Says for a person what went wrong on a connection. */
final class Trouble {

    private static final int MOST_CAUSES = 16;

    /** As the JDK says it, which has no type for it. */
    private static final Pattern NOT_OF_THIS_HOST = Pattern.compile("subject alternative .*name|No name matching");

    private Trouble() {}

    static String of(IOException e) {
        if (e instanceof UnknownHostException) {
            return "the host is not known";
        }
        if (e instanceof ConnectTimeoutException) {
            return "no connection in time";
        }
        if (e instanceof SSLException tls) {
            return "TLS: " + certificate(tls);
        }
        if (isUnanswered(e)) {
            return "the connection was closed before an answer in HTTP/1.1";
        }
        if (e instanceof ConnectionClosedException
                || e instanceof MalformedChunkCodingException
                || e instanceof EOFException) {
            return "the answer is not whole";
        }
        return String.valueOf(e.getMessage());
    }

    /** Whether nothing of an answer came, so that the request may be made again (RFC 9110, section 9.2.2; RFC 9113, section 6.8). */
    static boolean isUnanswered(IOException e) {
        return e instanceof NoHttpResponseException || e.getCause() instanceof UnsupportedHttpVersionException;
    }

    private static String certificate(SSLException e) {
        Throwable cause = e;
        for (int depth = 0; cause != null && depth < MOST_CAUSES; depth++, cause = cause.getCause()) {
            if (cause instanceof CertificateExpiredException) {
                return "certificate expired";
            }
            if (cause instanceof CertificateNotYetValidException) {
                return "certificate not valid yet";
            }
            if (cause instanceof CertPathBuilderException) {
                return "certificate of nobody who is trusted";
            }
        }
        String message = String.valueOf(e.getMessage());
        boolean another = e instanceof SSLPeerUnverifiedException
                || NOT_OF_THIS_HOST.matcher(message).find();
        return another ? "certificate of another host" : message;
    }
}
