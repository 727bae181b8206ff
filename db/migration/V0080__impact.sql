CREATE TABLE impact_scenario (
  code     text CONSTRAINT impact_scenario_pk PRIMARY KEY,
  sort     integer NOT NULL,
  share    numeric(16,6) NOT NULL CONSTRAINT impact_scenario_share_ck CHECK (share BETWEEN 0 AND 1),
  label_fr text NOT NULL,
  label_nl text NOT NULL,
  label_de text NOT NULL,
  label_en text NOT NULL
);
COMMENT ON TABLE impact_scenario IS 'Assumption about the eligible spend that a shoot without funding would make too.';
COMMENT ON COLUMN impact_scenario.code IS 'Stable name, such as half.';
COMMENT ON COLUMN impact_scenario.sort IS 'Place among the published tables, ascending.';
COMMENT ON COLUMN impact_scenario.share IS 'Part of eligible spend that is kept, 0 to 1.';
COMMENT ON COLUMN impact_scenario.label_fr IS 'Name in French.';
COMMENT ON COLUMN impact_scenario.label_nl IS 'Name in Dutch.';
COMMENT ON COLUMN impact_scenario.label_de IS 'Name in German.';
COMMENT ON COLUMN impact_scenario.label_en IS 'Name in English.';

CREATE TABLE impact_scenario_share (
  scenario_code text NOT NULL CONSTRAINT impact_scenario_share_scenario_fk REFERENCES impact_scenario ON DELETE CASCADE,
  category      text NOT NULL,
  share         numeric(16,6) NOT NULL CONSTRAINT impact_scenario_share_share_ck CHECK (share BETWEEN 0 AND 1),
  CONSTRAINT impact_scenario_share_pk PRIMARY KEY (scenario_code, category)
);
COMMENT ON TABLE impact_scenario_share IS 'Share of a spend category that differs from the share of its scenario.';
COMMENT ON COLUMN impact_scenario_share.scenario_code IS 'The scenario.';
COMMENT ON COLUMN impact_scenario_share.category IS 'Code of the spend category.';
COMMENT ON COLUMN impact_scenario_share.share IS 'Part of the category''s eligible spend that is kept, 0 to 1.';

CREATE TABLE impact_declared_days (
  year             integer NOT NULL,
  project_type     text NOT NULL,
  files_handled    integer NOT NULL CONSTRAINT impact_declared_days_handled_ck CHECK (files_handled >= 0),
  files_shot       integer NOT NULL CONSTRAINT impact_declared_days_shot_ck CHECK (files_shot BETWEEN 0 AND files_handled),
  days_in_wallonia numeric(10,2) NOT NULL,
  days_on_funded   numeric(10,2) NOT NULL,
  source           text NOT NULL,
  CONSTRAINT impact_declared_days_pk PRIMARY KEY (year, project_type),
  CONSTRAINT impact_declared_days_funded_ck CHECK (days_on_funded BETWEEN 0 AND days_in_wallonia)
);
COMMENT ON TABLE impact_declared_days IS 'Shooting days of a year before the ledger existed, as the office declared them.';
COMMENT ON COLUMN impact_declared_days.year IS 'Calendar year of the days.';
COMMENT ON COLUMN impact_declared_days.project_type IS 'Code of the project type.';
COMMENT ON COLUMN impact_declared_days.files_handled IS 'Productions the office worked for.';
COMMENT ON COLUMN impact_declared_days.files_shot IS 'Those that shot in the year.';
COMMENT ON COLUMN impact_declared_days.days_in_wallonia IS 'Unit days with a shooting location in Wallonia.';
COMMENT ON COLUMN impact_declared_days.days_on_funded IS 'Those among them on productions that coproduction funds.';
COMMENT ON COLUMN impact_declared_days.source IS 'Document and table the figures come from.';

CREATE TABLE impact_spend_per_day (
  year         integer NOT NULL,
  project_type text NOT NULL,
  category     text NOT NULL,
  eligible     boolean NOT NULL,
  amount_eur   numeric(16,6) NOT NULL CONSTRAINT impact_spend_per_day_amount_ck CHECK (amount_eur >= 0),
  source       text NOT NULL,
  CONSTRAINT impact_spend_per_day_pk PRIMARY KEY (year, project_type, category, eligible)
);
COMMENT ON TABLE impact_spend_per_day IS 'Entered average spend of one shooting day, split by category.';
COMMENT ON COLUMN impact_spend_per_day.year IS 'Year the average holds for.';
COMMENT ON COLUMN impact_spend_per_day.project_type IS 'Code of the project type.';
COMMENT ON COLUMN impact_spend_per_day.category IS 'Code of the spend category.';
COMMENT ON COLUMN impact_spend_per_day.eligible IS 'Whether the fund counts it as audiovisual; only such spend is reduced by scenarios.';
COMMENT ON COLUMN impact_spend_per_day.amount_eur IS 'Euro a shooting day.';
COMMENT ON COLUMN impact_spend_per_day.source IS 'Document and table the average comes from.';

CREATE TABLE impact_complement (
  year         integer NOT NULL,
  project_type text NOT NULL,
  amount_eur   numeric(14,2) NOT NULL CONSTRAINT impact_complement_amount_ck CHECK (amount_eur >= 0),
  source       text NOT NULL,
  CONSTRAINT impact_complement_pk PRIMARY KEY (year, project_type)
);
COMMENT ON TABLE impact_complement IS 'Non-audiovisual spend of funded productions, which no coproduction figure counts.';
COMMENT ON COLUMN impact_complement.year IS 'Year it is added to.';
COMMENT ON COLUMN impact_complement.project_type IS 'Code of the project type.';
COMMENT ON COLUMN impact_complement.amount_eur IS 'Euro.';
COMMENT ON COLUMN impact_complement.source IS 'Document and table it comes from.';
