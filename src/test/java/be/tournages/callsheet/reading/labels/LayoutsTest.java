package be.tournages.callsheet.reading.labels;

import static org.assertj.core.api.Assertions.assertThat;

import be.tournages.callsheet.reading.Finding;
import be.tournages.callsheet.reading.Reading;
import be.tournages.callsheet.reading.ReadingJson;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Some forty invented papers, each laid out in another way, at real places. */
class LayoutsTest {

  /* A document and what it says, as the file of expectations lists them. */
  record Expectation(String name, String summary) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Expectation> expectations() {
    String text = new String(Layouts.bytes("expected.txt"), StandardCharsets.UTF_8);
    return Arrays.stream(text.split("@@"))
        .filter(entry -> !entry.isBlank())
        .map(entry -> entry.split("\n", 2))
        .map(entry -> new Expectation(entry[0], entry[1].strip()));
  }

  @ParameterizedTest
  @MethodSource("expectations")
  void everyLayoutIsReadAsAPersonWouldReadIt(Expectation expected) {
    String summary = Summary.of(Layouts.read(expected.name()));
    assertThat(summary.lines().map(String::strip).toList())
        .isEqualTo(expected.summary().lines().map(String::strip).toList());
  }

  @Test
  void aHeaderAndAHeadingWithDifferentDatesAreAFindingAndNotAGuess() {
    var read = (Reading.Read) Layouts.read("disagree.page");
    assertThat(read.sheet().findings())
        .extracting(Finding::kind)
        .contains(Finding.Kind.DATES_DISAGREE);
    var date = read.sheet().days().getFirst().date();
    assertThat(date).isNotNull();
    assertThat(date == null ? 1 : date.confidence()).isLessThan(0.8);
  }

  @Test
  void whoIsCalledIsNotKept() {
    String json = ReadingJson.write(Layouts.read("en_uk.html"));
    assertThat(json).doesNotContain("Bloggs", "+32");
  }
}
