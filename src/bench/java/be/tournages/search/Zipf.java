package be.tournages.search;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Draws words as people use them: the n-th most frequent one n times less often than the first. */
final class Zipf {

  private final List<String> words;
  private final double[] cumulated;

  Zipf(List<String> words) {
    this.words = List.copyOf(words);
    this.cumulated = new double[words.size()];
    double sum = 0;
    for (int i = 0; i < cumulated.length; i++) {
      sum += 1.0 / (i + 1);
      cumulated[i] = sum;
    }
  }

  String draw(Random random) {
    double at = random.nextDouble() * cumulated[cumulated.length - 1];
    int found = Arrays.binarySearch(cumulated, at);
    return words.get(Math.min(words.size() - 1, found < 0 ? -found - 1 : found));
  }

  List<String> words() {
    return words;
  }
}
