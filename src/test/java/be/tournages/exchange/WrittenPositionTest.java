package be.tournages.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;

class WrittenPositionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          50.4712, 4.8248                                            | 50.4712 | 4.8248 | false
          50.4712,4.8248                                             | 50.4712 | 4.8248 | false
          [4.8248, 50.4712]                                          | 4.8248  | 50.4712 | false
          (50.4712 4.8248)                                           | 50.4712 | 4.8248 | false
          50,4712; 4,8248                                            | 50.4712 | 4.8248 | false
          50,4712, 4,8248                                            | 50.4712 | 4.8248 | false
          185000 128000                                              | 185000  | 128000 | false
          {"type":"Point","coordinates":[4.8248,50.4712]}            | 4.8248  | 50.4712 | true
          {"type":"Feature","geometry":{"type":"Point","coordinates":[4.8,50.4]}} | 4.8 | 50.4 | true
          POINT (4.8248 50.4712)                                     | 4.8248  | 50.4712 | true
          SRID=31370;POINT(185000 128000)                            | 185000  | 128000 | true
          50°30'00"N 4°45'00"E                                       | 4.75    | 50.5 | true
          4° 45' E, 50° 30' N                                        | 4.75    | 50.5 | true
          """)
  void whatPeopleWriteIsRead(String text, double first, double second, boolean ordered) {
    WrittenPosition read = WrittenPosition.read(text).orElseThrow();

    Coordinate at = read.geometry().getCoordinate();
    assertThat(at.x).isEqualTo(first);
    assertThat(at.y).isEqualTo(second);
    assertThat(read.ordered()).isEqualTo(ordered);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Namur",
        "50.4",
        "50,4,4,8",
        "{\"type\":\"Point\"}",
        "{broken",
        "POINT EMPTY",
        "POINT (a b)",
        "50°N 51°N",
        "4.8 / 50.4 / 3"
      })
  void whatIsNoPositionIsNotGuessed(String text) {
    assertThat(WrittenPosition.read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          4.8248     | 50.4712    | 4.8248 | 50.4712
          4,8248     | 50,4712    | 4.8248 | 50.4712
          185 000,5  | 128.000    | 185000.5 | 128
          """)
  void twoColumnsMakeAPosition(String east, String north, double x, double y) {
    Coordinate at = WrittenPosition.of(east, north).orElseThrow().geometry().getCoordinate();

    assertThat(at.x).isEqualTo(x);
    assertThat(at.y).isEqualTo(y);
  }
}
