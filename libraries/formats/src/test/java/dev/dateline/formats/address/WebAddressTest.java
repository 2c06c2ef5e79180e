package dev.dateline.formats.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    /** RFC 3986, section 5.4. */
    @ParameterizedTest
    @CsvSource({
        "g, http://a/b/c/g",
        "./g, http://a/b/c/g",
        "g/, http://a/b/c/g/",
        "/g, http://a/g",
        "//g, http://g",
        "?y, http://a/b/c/d;p?y",
        "g?y, http://a/b/c/g?y",
        "#s, http://a/b/c/d;p?q#s",
        "g#s, http://a/b/c/g#s",
        ";x, http://a/b/c/;x",
        "., http://a/b/c/",
        "./, http://a/b/c/",
        ".., http://a/b/",
        "../g, http://a/b/g",
        "../.., http://a/",
        "../../g, http://a/g",
        "../../../g, http://a/g",
        "/./g, http://a/g",
        "/../g, http://a/g",
        "g.., http://a/b/c/g..",
        "./../g, http://a/b/g",
        "g/./h, http://a/b/c/g/h",
        "g/../h, http://a/b/c/h",
        "http:g, http:g"
    })
    void resolvesAReferenceAsTheStandardSays(String reference, String address) {
        assertThat(WebAddress.resolve(reference, "http://a/b/c/d;p?q")).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({
        "' https://quay.example/a b ', https://quay.example/a%20b",
        "HTTP://Quay.example/A, HTTP://Quay.example/A",
        "//quay.example/x, https://quay.example/x",
        "https://quay.example/ü?ö=ß, https://quay.example/ü?ö=ß",
        "https://quay.example/{1}, https://quay.example/%7B1%7D"
    })
    void leavesAnAddressAsItIsButForWhatItMayNotHold(String reference, String address) {
        assertThat(WebAddress.page(reference, "https://news.example/feed")).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "mailto:a@b.example",
                "https://[::bad",
                "http://",
                "file:///etc/passwd",
                "http:x"
            })
    void knowsNoPageOfAnotherSchemeOrWithoutAHost(String reference) {
        assertThat(WebAddress.page(reference, null)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "HTTPS://News.Example:443/Feed, https://news.example/Feed",
        "http://news.example:80, http://news.example/",
        "http://news.example:8080/, http://news.example:8080/"
    })
    void comparesAddressesByWhatTheyMean(String address, String normalised) {
        assertThat(WebAddress.normalised(address)).isEqualTo(normalised);
    }
}
