package dev.dateline.formats.page;

import dev.dateline.formats.page.body.PageBody;
import dev.dateline.formats.page.claim.PageSurvey;
import dev.dateline.formats.page.claim.SelfDescription;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Judges whether a page holds an article, by what speaks for it and what against.
 *
 * <p>Much text speaks for one, and so does each thing that the page says only of articles; no word of any language is
 * asked. A page that names no type, date or author needs more: such are those that ask for consent.
 */
final class Verdict {

    private static final int ENOUGH = 3;

    /** In letters: a short item of news, a usual one, one so long that it needs no other sign. */
    private static final int SHORT = 100;

    private static final int USUAL = 600;
    private static final int LONG = 1500;

    private Verdict() {}

    /** What the page is instead, where it holds no article. */
    static Optional<String> against(PageSurvey survey, SelfDescription self, PageBody body, @Nullable URI address) {
        int prose = body.letters();
        if (prose == 0) {
            return Optional.of("no running text");
        }
        if (body.isList()) {
            return Optional.of("a list of other texts");
        }
        if (self.headline().filter(Verdict::isErrorNumber).isPresent()) {
            return Optional.of("an error page");
        }
        int signs = (prose >= SHORT ? 1 : 0) + (prose >= USUAL ? 1 : 0) + (prose >= LONG ? 1 : 0);
        signs += self.articleType() ? 2 : 0;
        signs += isDated(self) ? 1 : 0;
        signs += self.authors().sure() ? 1 : 0;
        signs += body.inArticle() ? 2 : 0;
        signs += survey.headings().isEmpty() ? 0 : 1;
        signs -= self.frontType() ? 2 : 0;
        signs -= survey.passwords() > 0 && prose < USUAL ? 2 : 0;
        signs -= address != null && isFront(address) ? 2 : 0;
        boolean described =
                self.articleType() || isDated(self) || self.authors().sure();
        return signs >= (described ? ENOUGH : ENOUGH + 1)
                ? Optional.empty()
                : Optional.of("little text, and nothing that says it is an article");
    }

    /** A date in the address alone is there too when something else answers for the article. */
    private static boolean isDated(SelfDescription self) {
        return self.published()
                .filter(date -> !date.published().from().equals(SelfDescription.FROM_ADDRESS))
                .isPresent();
    }

    private static boolean isErrorNumber(String headline) {
        return headline.matches("(?:.*\\D)?(?:40[0-9]|410|50[0-4])(?:\\D.*)?") && headline.length() < 40;
    }

    private static boolean isFront(URI address) {
        String path = address.getPath();
        return (path == null || path.isEmpty() || path.equals("/")) && address.getQuery() == null;
    }
}
