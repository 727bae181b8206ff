package be.tournages.search.analysis;

import be.tournages.language.Language;

/**
 * A term and what it means; terms of one concept find each other.
 *
 * @param concept code of the meaning
 * @param language language of the term
 * @param term a word or several, as people write it
 */
public record Synonym(String concept, Language language, String term) {}
