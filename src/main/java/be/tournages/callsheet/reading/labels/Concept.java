package be.tournages.callsheet.reading.labels;

/** What a phrase of a call sheet announces; the label tables name the phrases of each. */
enum Concept {
  /** The document itself: "call sheet". */
  SHEET(Use.HEADING),
  TITLE(Use.LABEL),
  /** Either the title or the company. */
  PRODUCTION(Use.LABEL),
  COMPANY(Use.LABEL),
  /** A person, or how to reach one: never kept. */
  PERSON(Use.LABEL),
  DATE(Use.LABEL),
  /** When the sheet was written or sent. */
  ISSUED(Use.LABEL),
  /** Words before a date that is not the day of the sheet. */
  NOT_DATE(Use.CUE),
  DAY(Use.LABEL),
  /** Words that stand directly before the number of a day. */
  DAY_NUMBER(Use.CUE),
  UNIT(Use.LABEL),
  UNIT_MAIN(Use.CUE),
  UNIT_SECOND(Use.CUE),
  REVISION(Use.LABEL),
  SUPERSEDES(Use.CUE),
  CANCELLED(Use.CUE),
  CALL(Use.LABEL),
  READY(Use.LABEL),
  WRAP(Use.LABEL),
  /** From the call to the wrap. */
  HOURS(Use.LABEL),
  MEAL(Use.LABEL),
  SET(Use.LABEL),
  LOCATION(Use.LABEL),
  /** Words of a sentence before a shooting location. */
  LOCATION_PROSE(Use.CUE),
  /** Words of a sentence before a place the unit goes to in the course of the day. */
  MOVE(Use.CUE),
  /** Words that tell when something happens, behind which a whole address may stand. */
  THEN(Use.CUE),
  ADDRESS(Use.LABEL),
  LOCALITY(Use.LABEL),
  POSTAL_CODE(Use.LABEL),
  POSITION(Use.LABEL),
  MAP(Use.LABEL),
  /** A place that serves the crew and is not shot. */
  SERVICE(Use.LABEL),
  ADVANCE(Use.LABEL),
  CREW_LIST(Use.LABEL),
  CAST_LIST(Use.LABEL),
  NOTES(Use.LABEL),
  CREW_COUNT(Use.LABEL),
  CAST_COUNT(Use.LABEL),
  EXTRAS(Use.LABEL),
  EFFECT(Use.LABEL),
  LIGHT(Use.LABEL),
  SCENE(Use.LABEL),
  SUMMARY(Use.LABEL),
  WEATHER(Use.LABEL),
  SUN(Use.LABEL),
  /** Anything else that call sheets carry. */
  OTHER(Use.LABEL),
  PREPARATION(Use.CUE),
  RECCE(Use.CUE),
  TRAVEL(Use.CUE),
  REST(Use.CUE),
  TEST(Use.CUE),
  SHOOTING(Use.CUE),
  NO_SHOOT(Use.CUE),
  QUOTE(Use.CUE),
  NIGHT(Use.CUE),
  /** What kind of work a title names: "a film by". */
  WORK(Use.CUE),
  /** A part of a series, before its number. */
  EPISODE(Use.CUE),
  INT(Use.CUE),
  EXT(Use.CUE),
  BOTH(Use.CUE),
  LIGHT_VALUE(Use.CUE),
  /** Words before another that deny it. */
  NEGATION(Use.CUE),
  /** Words that head a column of streets, but begin an address elsewhere. */
  STREET_WORD(Use.CUE),
  /** Words that end the name of a company. */
  COMPANY_FORM(Use.CUE),
  /** Words that open a mail or stand in its text. */
  GREETING(Use.CUE),
  INVOICE(Use.CUE),
  SCRIPT(Use.CUE);

  private final Use use;

  Concept(Use use) {
    this.use = use;
  }

  /** True when the phrase stands before, above or over a value. */
  boolean isLabel() {
    return use == Use.LABEL || use == Use.HEADING;
  }

  /** True when what follows says where something is. */
  boolean isPlace() {
    return switch (this) {
      case LOCATION, ADDRESS, LOCALITY, POSTAL_CODE, POSITION, MAP, SERVICE, COMPANY, PRODUCTION ->
          true;
      default -> false;
    };
  }

  /** True when the value is an hour. */
  boolean isHour() {
    return switch (this) {
      case CALL, READY, WRAP, HOURS, MEAL, SUN -> true;
      default -> false;
    };
  }

  /** True when the value is a number. */
  boolean isNumber() {
    return switch (this) {
      case DAY, REVISION, CREW_COUNT, CAST_COUNT, EXTRAS, UNIT -> true;
      default -> false;
    };
  }

  private enum Use {
    LABEL,
    HEADING,
    CUE
  }
}
