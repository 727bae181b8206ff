package be.tournages.search.analysis;

/**
 * A word of a text, in small plain letters, and where it stands.
 *
 * @param surface the word without case, accents, elided article or possessive
 * @param start its first character in the text
 * @param end behind its last character
 * @param joined whether only a hyphen parts it from the word before
 */
record Word(String surface, int start, int end, boolean joined) {}
