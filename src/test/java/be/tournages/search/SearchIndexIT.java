package be.tournages.search;

import static be.tournages.search.Places.place;
import static org.assertj.core.api.Assertions.assertThat;

import be.tournages.language.Language;
import be.tournages.location.Catalogue;
import be.tournages.location.LocationStatus;
import be.tournages.persistence.ChangeFeed;
import be.tournages.territory.Territory;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MicronautTest(transactional = false)
class SearchIndexIT {

  @Inject Catalogue catalogue;
  @Inject Territory territory;
  @Inject SynonymTable synonyms;
  @Inject ChangeFeed feed;
  @TempDir Path home;

  private String word;

  @BeforeEach
  void aWordOfItsOwn() {
    word = "Zq" + Long.toString(System.nanoTime(), 36);
  }

  @Test
  void itFollowsWhatIsPublishedChangedAndTakenBack() {
    try (SearchIndex index = index(home)) {
      index.catchUp();
      String code = add("1");
      index.catchUp();
      assertThat(found(index)).containsExactly(code);
      catalogue.change(
          code,
          catalogue.get(code).version(),
          place(catalogue, code).named(Language.FR, word + "bis", null).details());
      index.catchUp();
      assertThat(found(index, word + "bis")).containsExactly(code);
      assertThat(index.status().documents()).isPositive();
      catalogue.move(code, LocationStatus.WITHDRAWN);
      index.catchUp();
      assertThat(found(index, word + "bis")).isEmpty();
    }
  }

  @Test
  void aDraftIsNotInIt() {
    try (SearchIndex index = index(home)) {
      place(catalogue, word + "-draft").named(Language.FR, word, null).draft();
      index.catchUp();
      assertThat(found(index)).isEmpty();
    }
  }

  @Test
  void whatAKilledProcessLeftResumesWhereItWas(@TempDir Path other) throws IOException {
    try (SearchIndex killed = index(home)) {
      killed.catchUp();
      String first = add("1");
      killed.catchUp();
      String second = add("2");
      // The files as they are at this moment are what a killed process leaves.
      copy(home.resolve("index"), other.resolve("index"));
      String third = add("3");
      try (SearchIndex resumed = index(other)) {
        String before = resumed.status().position();
        assertThat(resumed.opened()).isNotNull();
        assertThat(before).isNull();
        assertThat(resumed.status().position()).isNotNull();
        resumed.catchUp();
        assertThat(found(resumed)).containsExactlyInAnyOrder(first, second, third);
      }
    }
  }

  @Test
  void anotherEpochBuildsItAgain() {
    try (SearchIndex index = index(home)) {
      index.catchUp();
      String code = add("1");
      feed.startOver();
      // The row of the change is gone; only the whole catalogue still knows of it.
      index.catchUp();
      assertThat(found(index)).containsExactly(code);
      assertThat(index.status().position()).startsWith(feed.epoch().toString());
    }
  }

  @Test
  void twoProcessesOfOneMachineKeepACopyEach() {
    try (SearchIndex one = index(home);
        SearchIndex two = index(home)) {
      one.catchUp();
      two.catchUp();
      assertThat(one.status().folder()).isNotEqualTo(two.status().folder());
      assertThat(one.status().documents()).isEqualTo(two.status().documents());
    }
  }

  @Test
  void aFolderThatCannotBeReadIsBuiltAgain() throws IOException {
    String code = add("1");
    try (SearchIndex index = index(home)) {
      index.catchUp();
    }
    try (var files = Files.list(home.resolve("index"))) {
      for (Path file :
          files.filter(one -> one.getFileName().toString().startsWith("segments")).toList()) {
        Files.writeString(file, "not an index");
      }
    }
    try (SearchIndex index = index(home)) {
      index.catchUp();
      assertThat(found(index)).containsExactly(code);
    }
  }

  private SearchIndex index(Path folder) {
    return new SearchIndex(catalogue, territory, synonyms, feed, folder.toString());
  }

  private String add(String number) {
    String code = word + "-" + number;
    place(catalogue, code).named(Language.FR, word, null).add();
    return code;
  }

  private List<String> found(SearchIndex index) {
    return found(index, word);
  }

  private static List<String> found(SearchIndex index, String text) {
    return new LocationSearch(index)
        .find(LocationQuery.of(text), Window.first(10), Language.FR, false).hits().stream()
            .map(Hit::code)
            .toList();
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (var files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }
}
