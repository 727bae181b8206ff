package be.tournages.exchange;

import be.tournages.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of a file are to be understood.
 *
 * @param mapping which column holds what
 * @param source whose words it uses
 * @param language language of columns that name none
 * @param category code of the category of rows that name none, null when there is none such
 * @param mendAxes whether a position with its two numbers exchanged is taken the right way round
 */
record ReadingRules(
    Mapping mapping,
    KnownFile source,
    Language language,
    @Nullable String category,
    boolean mendAxes) {}
