package dev.dateline.formats.language;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes BCP 47 of how documents write their language. */
public final class WrittenLanguage {

    private WrittenLanguage() {}

    /** The tag, with the case that is usual; absent where it is none. */
    public static @Nullable String of(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        try {
            String tag = new Locale.Builder()
                    .setLanguageTag(written.strip().replace('_', '-'))
                    .build()
                    .toLanguageTag();
            return tag.equals("und") ? null : tag;
        } catch (IllformedLocaleException e) {
            return null;
        }
    }
}
