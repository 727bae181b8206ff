package be.tournages.callsheet.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document as it arrived.
 *
 * @param name file name, for its extension and for a year printed nowhere else
 * @param content its bytes; not copied, not to be changed
 * @param received the day it arrived or was mailed, null when not known
 */
@SuppressWarnings("ArrayRecordComponent")
public record SourceDocument(String name, byte[] content, @Nullable LocalDate received) {}
