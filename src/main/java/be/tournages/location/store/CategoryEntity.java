package be.tournages.location.store;

import be.tournages.language.Language;
import be.tournages.location.Category;
import io.micronaut.core.annotation.Introspected;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of the category tree. */
@Entity
@Introspected(accessKind = Introspected.AccessKind.FIELD, visibility = Introspected.Visibility.ANY)
@Table(name = "location_category")
class CategoryEntity {

  @Id
  @Column(name = "code")
  String code = "";

  @Column(name = "parent_code")
  @Nullable String parentCode;

  @Column(name = "sort")
  int sort;

  @Column(name = "label_fr")
  String labelFr = "";

  @Column(name = "label_nl")
  String labelNl = "";

  @Column(name = "label_de")
  String labelDe = "";

  @Column(name = "label_en")
  String labelEn = "";

  /** For Hibernate. */
  protected CategoryEntity() {}

  Category toCategory() {
    return new Category(
        code,
        parentCode,
        sort,
        Map.of(
            Language.FR, labelFr,
            Language.NL, labelNl,
            Language.DE, labelDe,
            Language.EN, labelEn));
  }
}
