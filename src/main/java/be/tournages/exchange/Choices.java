package be.tournages.exchange;

import be.tournages.location.Period;
import be.tournages.location.Setting;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words for the choices of a list, in the four languages. */
final class Choices {

  private static final Map<Setting, List<String>> SETTINGS =
      Map.of(
          Setting.INT,
          List.of("int", "interieur", "interior", "indoor", "binnen", "innen", "i"),
          Setting.EXT,
          List.of("ext", "exterieur", "exterior", "outdoor", "buiten", "aussen", "e"),
          Setting.BOTH,
          List.of("both", "int_ext", "ext_int", "interieur_exterieur", "les_deux", "beide"));

  private static final Map<Period, List<String>> PERIODS =
      Map.of(
          Period.MEDIEVAL, List.of("moyen_age", "medievale", "middeleeuwen", "mittelalter"),
          Period.C17, List.of("xviie", "xviie_siecle", "17e_siecle", "17e_eeuw", "17th_century"),
          Period.C18, List.of("xviiie", "xviiie_siecle", "18e_siecle", "18e_eeuw", "18th_century"),
          Period.C19, List.of("xixe", "xixe_siecle", "19e_siecle", "19e_eeuw", "19th_century"),
          Period.INTERWAR, List.of("entre_deux_guerres", "zwischenkriegszeit", "annees_30"),
          Period.POSTWAR, List.of("apres_guerre", "naoorlogs", "nachkriegszeit"),
          Period.CONTEMPORARY, List.of("contemporain", "hedendaags", "zeitgenossisch", "modern"),
          Period.TIMELESS, List.of("sans_epoque", "intemporel", "tijdloos", "zeitlos"));

  private Choices() {}

  static Optional<Setting> setting(String text) {
    String folded = Folding.fold(text);
    return Arrays.stream(Setting.values())
        .filter(one -> SETTINGS.getOrDefault(one, List.of()).contains(folded))
        .findFirst();
  }

  static Optional<Period> period(String text) {
    String folded = Folding.fold(text);
    return Period.find(folded)
        .or(() ->
            Arrays.stream(Period.values())
                .filter(one -> PERIODS.getOrDefault(one, List.of()).contains(folded))
                .findFirst());
  }
}
