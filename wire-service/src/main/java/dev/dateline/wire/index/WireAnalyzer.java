package dev.dateline.wire.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Cuts texts and queries into words: by Unicode's rules, in lower case, without accents, English plurals and possessives as
 * their singular.
 */
public final class WireAnalyzer extends Analyzer {

    /** Between two values of one field, so that no phrase goes from one into the next. */
    private static final int GAP = 100;

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        TokenStream possessive = new EnglishPossessiveFilter(words);
        TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(possessive));
        return new TokenStreamComponents(words, new EnglishMinimalStemFilter(folded));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(in));
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }
}
