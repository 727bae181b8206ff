package be.tournages.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MergeTest {

  private static final Set<Field> FIELDS =
      Set.of(Field.NAME_FR, Field.ACCESS, Field.POSITION, Field.COMMUNE_NIS);

  @Test
  void whatTheOfficeLeftAloneFollowsTheFile() {
    Merge merge =
        Merge.of(
            values("Gare", "par la cour"),
            values("Gare", "par la cour"),
            values("Gare centrale", ""),
            FIELDS);

    assertThat(merge.merged().get(Field.NAME_FR)).isEqualTo("Gare centrale");
    assertThat(merge.merged().get(Field.ACCESS)).isNull();
    assertThat(merge.kept()).isEmpty();
  }

  @Test
  void whatTheOfficeWroteStaysAndIsToldOnlyWhenTheFileSaysSomethingNew() {
    Values office = values("La gare", "par la cour");
    Values last = values("Gare", "par la cour");

    Merge same = Merge.of(office, last, values("Gare", "par la cour"), FIELDS);
    Merge other = Merge.of(office, last, values("Gare centrale", "par la cour"), FIELDS);

    assertThat(same.merged()).isEqualTo(office);
    assertThat(same.kept()).isEmpty();
    assertThat(other.merged()).isEqualTo(office);
    assertThat(other.kept()).containsExactly(Field.NAME_FR);
  }

  @Test
  void aPlaceThatTheOfficeMovedKeepsItsCommune() {
    Values moved = new Values(Map.of(Field.POSITION, "4.9 50.5", Field.COMMUNE_NIS, "92048"));
    Values last = new Values(Map.of(Field.POSITION, "4.8 50.4", Field.COMMUNE_NIS, "92094"));
    Values now = new Values(Map.of(Field.POSITION, "4.7 50.3", Field.COMMUNE_NIS, "92101"));

    Merge merge = Merge.of(moved, last, now, FIELDS);

    assertThat(merge.merged()).isEqualTo(moved);
    assertThat(merge.kept()).contains(Field.POSITION);
  }

  @Test
  void fieldsWithoutAColumnAreNotTouched() {
    Values current = new Values(Map.of(Field.NAME_FR, "Gare", Field.NOISE, "trains"));

    Merge merge = Merge.of(current, current, new Values(Map.of(Field.NAME_FR, "Gare")), FIELDS);

    assertThat(merge.merged().get(Field.NOISE)).isEqualTo("trains");
  }

  private static Values values(String name, String access) {
    return new Values(Map.of(Field.NAME_FR, name, Field.ACCESS, access));
  }
}
