package be.tournages.exchange;

import java.util.List;
import java.util.Map;

/**
 * What an import would come to.
 *
 * @param plan how the file is understood
 * @param rows rows of the file
 * @param tally of the rows that were checked: a long file is checked in its first part
 * @param counts findings of each kind
 * @param findings the first of them
 */
public record ImportPreview(
    ImportPlan plan,
    int rows,
    ImportTally tally,
    Map<Finding.Kind, Integer> counts,
    List<Finding> findings) {}
