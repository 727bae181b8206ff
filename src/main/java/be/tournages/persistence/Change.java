package be.tournages.persistence;

/**
 * One write, as the feed tells it.
 *
 * @param position where the reader stands once it has applied this
 * @param kind what changed, such as {@code location}
 * @param key its identity within the kind
 */
public record Change(FeedPosition position, String kind, String key) {}
