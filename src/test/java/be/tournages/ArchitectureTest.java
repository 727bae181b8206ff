package be.tournages;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;

/** The table of modules in {@code docs/architecture.md}, as a test. */
@AnalyzeClasses(packages = "be.tournages", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

  private static final String ROOT = "be.tournages.";

  /** Open to every feature; they know no feature themselves. */
  private static final Set<String> FOUNDATION =
      Set.of("language", "http", "persistence", "identity");

  /** What a feature may use beside itself and the foundation. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("language", Set.of()),
          Map.entry("http", Set.of()),
          Map.entry("persistence", Set.of()),
          Map.entry("identity", Set.of()),
          Map.entry("geo", Set.of()),
          Map.entry("territory", Set.of("geo")),
          Map.entry("production", Set.of()),
          Map.entry("coproduction", Set.of("production")),
          Map.entry("location", Set.of("geo", "territory")),
          Map.entry("permit", Set.of("location", "production", "territory", "geo")),
          Map.entry("shoot", Set.of("permit", "location", "production", "territory", "geo")),
          Map.entry(
              "callsheet", Set.of("shoot", "production", "permit", "location", "territory", "geo")),
          Map.entry(
              "impact",
              Set.of(
                  "shoot", "production", "coproduction", "permit", "location", "territory", "geo")),
          Map.entry("search", Set.of("location", "territory", "geo")),
          Map.entry("scouting", Set.of("location", "search", "geo")),
          Map.entry("exchange", Set.of("location", "territory", "geo")),
          Map.entry("demo", Set.of("callsheet", "permit", "production", "location", "geo")));

  @ArchTest
  static final ArchRule eachFeatureUsesOnlyWhatTheTableAllows =
      classes()
          .that(areIn(MAY_USE.keySet()))
          .should(
              new ArchCondition<>("use only the features the table allows") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  String own = feature(type);
                  type.getDirectDependenciesFromSelf().stream()
                      .filter(use -> use.getTargetClass().getPackageName().startsWith(ROOT))
                      .filter(use -> !isAllowed(own, feature(use.getTargetClass())))
                      .forEach(use ->
                          events.add(SimpleConditionEvent.violated(type, use.getDescription())));
                }
              });

  @ArchTest
  static final ArchRule everyFeatureStandsInTheTable =
      noClasses()
          .that()
          .resideInAPackage("be.tournages.*..")
          .and()
          .resideOutsideOfPackage("be.tournages.cli..")
          .and(DescribedPredicate.not(areIn(MAY_USE.keySet())))
          .should()
          .resideInAPackage("be.tournages..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule theInsidesOfAFeatureAreInvisibleToOthers =
      classes()
          .that()
          .resideInAPackage("be.tournages..")
          .should(
              new ArchCondition<>("use no other feature's web or store") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  type.getDirectDependenciesFromSelf().stream()
                      .filter(use -> isInside(use.getTargetClass()))
                      .filter(use -> !feature(type).equals(feature(use.getTargetClass())))
                      .forEach(use ->
                          events.add(SimpleConditionEvent.violated(type, use.getDescription())));
                }
              });

  @ArchTest
  static final ArchRule webNeverTouchesStore =
      noClasses()
          .that()
          .resideInAPackage("..web..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("be.tournages..store..");

  @ArchTest
  static final ArchRule featuresHaveNoCycles =
      slices().matching("be.tournages.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule onlyGeoUsesGeoTools =
      noClasses()
          .that()
          .resideOutsideOfPackage("be.tournages.geo..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.geotools..", "org.opengis..");

  @ArchTest
  static final ArchRule onlySearchUsesLucene =
      noClasses()
          .that()
          .resideOutsideOfPackage("be.tournages.search..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.lucene..");

  @ArchTest
  static final ArchRule onlyCallSheetReadingOpensDocuments =
      noClasses()
          .that()
          .resideOutsideOfPackages("be.tournages.callsheet..", "be.tournages.impact..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.pdfbox..", "jakarta.mail..");

  private static DescribedPredicate<JavaClass> areIn(Set<String> features) {
    return DescribedPredicate.describe(
        "in a feature of the table", type -> features.contains(feature(type)));
  }

  private static boolean isAllowed(String own, String used) {
    return own.equals(used)
        || (FOUNDATION.contains(used) && isFoundationOpenTo(own, used))
        || MAY_USE.getOrDefault(own, Set.of()).contains(used);
  }

  /* Within the foundation only upwards: identity may use http, which may use language. */
  private static boolean isFoundationOpenTo(String own, String used) {
    return switch (own) {
      case "language" -> false;
      case "http", "persistence" -> used.equals("language");
      case "geo" -> used.equals("language") || used.equals("http");
      default -> true;
    };
  }

  private static boolean isInside(JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith(ROOT) && (name.matches(".*\\.(web|store)(\\..*)?"));
  }

  private static String feature(JavaClass type) {
    String name = type.getPackageName();
    if (!name.startsWith(ROOT)) {
      return "";
    }
    String rest = name.substring(ROOT.length());
    int dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }
}
