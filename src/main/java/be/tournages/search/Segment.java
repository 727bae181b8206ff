package be.tournages.search;

/**
 * A piece of a snippet.
 *
 * @param text the words
 * @param hit whether they are what was looked for
 */
public record Segment(String text, boolean hit) {}
