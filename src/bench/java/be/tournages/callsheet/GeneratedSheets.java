package be.tournages.callsheet;

import be.tournages.callsheet.reading.text.SampleDocuments;
import be.tournages.callsheet.reading.text.SampleDocuments.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Call sheets made up for a measurement, the same at every run: one page each, each its own day.
 */
final class GeneratedSheets {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.FRENCH);
  private static final LocalDate FIRST = LocalDate.of(2027, 1, 4);
  private static final List<String> TITLES =
      List.of("LES ARDOISES", "BRUME SUR SAMBRE", "LE DERNIER TRAM", "UN ÉTÉ À DURBUY");
  private static final List<String> PLACES =
      List.of(
          "Citadelle de Namur|Route Merveilleuse 64, 5000 Namur",
          "Gare des Guillemins|Place des Guillemins 2, 4000 Liège",
          "Grand-Place|Grand-Place 1, 7000 Mons",
          "Moulin|Rue de la Haute Sauvenière 4, 6940 Durbuy",
          "Abbaye|Rue de l'Abbaye 55, 5503 Dinant");
  private static final List<String> ROLES =
      List.of("Mise en scène", "Image", "Son", "Décoration", "Costumes", "Maquillage", "Régie");

  private GeneratedSheets() {}

  /** Writes as many sheets to a folder and returns them by name. */
  static List<Path> write(Path folder, int count) throws IOException {
    var files = new ArrayList<Path>();
    for (int i = 0; i < count; i++) {
      files.add(
          Files.write(
              folder.resolve("feuille-%05d.pdf".formatted(i)), SampleDocuments.pdf(page(i))));
    }
    return files;
  }

  private static List<Words> page(int i) {
    int day = i / TITLES.size();
    String[] place = PLACES.get(i % PLACES.size()).split("\\|");
    var words = new ArrayList<Words>();
    words.add(new Words(50, 790, "Titre : " + TITLES.get(i % TITLES.size())));
    words.add(new Words(330, 790, "FEUILLE DE SERVICE N° " + (day + 1)));
    words.add(new Words(50, 770, "Date : " + DAY.format(FIRST.plusDays(day))));
    pair(words, 740, "Convocation :", "08h00");
    pair(words, 725, "PAT :", "09h30");
    pair(words, 710, "Fin de journée :", "18h30");
    pair(words, 680, "Lieu de tournage :", place[0]);
    pair(words, 665, "Adresse :", place[1]);
    words.add(new Words(50, 630, "SÉQ."));
    words.add(new Words(100, 630, "DÉCOR"));
    words.add(new Words(330, 630, "EFFET"));
    for (int scene = 0; scene < 8; scene++) {
      words.add(new Words(50, 610 - 14 * scene, Integer.toString(10 + scene)));
      words.add(new Words(100, 610 - 14 * scene, place[0].toUpperCase(Locale.ROOT)));
      words.add(new Words(330, 610 - 14 * scene, scene % 2 == 0 ? "INT / JOUR" : "EXT / NUIT"));
    }
    for (int role = 0; role < ROLES.size(); role++) {
      words.add(new Words(50, 470 - 14 * role, ROLES.get(role)));
      words.add(new Words(330, 470 - 14 * role, "%02dh%02d".formatted(7 + role % 3, role * 5)));
    }
    return words;
  }

  private static void pair(List<Words> words, float y, String label, String value) {
    words.add(new Words(50, y, label));
    words.add(new Words(180, y, value));
  }
}
