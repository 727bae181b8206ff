CREATE TABLE day_weight (
  kind   text CONSTRAINT day_weight_pk PRIMARY KEY,
  weight numeric(4,2) NOT NULL CONSTRAINT day_weight_ck CHECK (weight BETWEEN 0 AND 1)
);
COMMENT ON TABLE day_weight IS 'How much a day of each kind counts; the office decides.';
COMMENT ON COLUMN day_weight.kind IS 'Kind of day.';
COMMENT ON COLUMN day_weight.weight IS 'Shooting days that one such day counts for, 0 to 1.';
INSERT INTO day_weight (kind, weight) VALUES
  ('shooting', 1), ('half', 0.5), ('preparation', 0), ('wrap', 0),
  ('recce', 0), ('travel', 0), ('rest', 0), ('test', 0);

CREATE TABLE called_sheet (
  document_id   uuid CONSTRAINT called_sheet_pk PRIMARY KEY,
  production_id uuid NOT NULL CONSTRAINT called_sheet_production_fk REFERENCES production,
  file_name     text NOT NULL,
  revision      text,
  revision_rank integer NOT NULL,
  supersedes    boolean NOT NULL,
  replaced_date date,
  confirmed     boolean NOT NULL,
  posted_at     timestamptz NOT NULL DEFAULT now(),
  days          jsonb NOT NULL
);
COMMENT ON TABLE called_sheet IS 'What each posted call sheet says; the days of the ledger follow from all sheets of a production, whatever their order of arrival.';
COMMENT ON COLUMN called_sheet.document_id IS 'The document.';
COMMENT ON COLUMN called_sheet.production_id IS 'The production it calls.';
COMMENT ON COLUMN called_sheet.file_name IS 'Name of the file, to show.';
COMMENT ON COLUMN called_sheet.revision IS 'Version as printed.';
COMMENT ON COLUMN called_sheet.revision_rank IS '0 for a first sheet, higher for later versions.';
COMMENT ON COLUMN called_sheet.supersedes IS 'Whether the sheet says that it replaces an earlier one.';
COMMENT ON COLUMN called_sheet.replaced_date IS 'The date of the sheet it replaces, where it names one.';
COMMENT ON COLUMN called_sheet.confirmed IS 'Whether a person has checked it.';
COMMENT ON COLUMN called_sheet.posted_at IS 'When it was posted.';
COMMENT ON COLUMN called_sheet.days IS 'Its days with their places and evidence.';

CREATE TABLE called_sheet_day (
  document_id   uuid NOT NULL CONSTRAINT called_sheet_day_sheet_fk REFERENCES called_sheet ON DELETE CASCADE,
  production_id uuid NOT NULL,
  unit          text NOT NULL,
  date          date NOT NULL,
  number        integer,
  replaced_date date,
  CONSTRAINT called_sheet_day_pk PRIMARY KEY (document_id, unit, date)
);
CREATE INDEX called_sheet_day_date_idx ON called_sheet_day (production_id, unit, date);
CREATE INDEX called_sheet_day_number_idx ON called_sheet_day (production_id, unit, number);
COMMENT ON TABLE called_sheet_day IS 'The days of the sheets, to find those that may bear on one another.';
COMMENT ON COLUMN called_sheet_day.document_id IS 'The sheet.';
COMMENT ON COLUMN called_sheet_day.production_id IS 'Its production.';
COMMENT ON COLUMN called_sheet_day.unit IS 'Crew.';
COMMENT ON COLUMN called_sheet_day.date IS 'Date.';
COMMENT ON COLUMN called_sheet_day.number IS 'Day tag as printed; never an identity.';
COMMENT ON COLUMN called_sheet_day.replaced_date IS 'Date of the sheet it replaces, where it names one.';

CREATE TABLE shooting_day (
  id            uuid CONSTRAINT shooting_day_pk PRIMARY KEY,
  production_id uuid NOT NULL CONSTRAINT shooting_day_production_fk REFERENCES production,
  unit          text NOT NULL CONSTRAINT shooting_day_unit_ck CHECK (unit ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  date          date NOT NULL,
  state         text NOT NULL CONSTRAINT shooting_day_state_ck CHECK (state IN ('announced', 'called', 'confirmed', 'cancelled')),
  kind          text NOT NULL CONSTRAINT shooting_day_kind_fk REFERENCES day_weight,
  number        integer,
  revision      text,
  in_wallonia   boolean NOT NULL,
  by_person     boolean NOT NULL,
  CONSTRAINT shooting_day_uq UNIQUE (production_id, unit, date)
);
CREATE INDEX shooting_day_date_idx ON shooting_day (date, production_id);
COMMENT ON TABLE shooting_day IS 'The ledger: one row a production, unit and date.';
COMMENT ON COLUMN shooting_day.id IS 'Identity, derived from production, unit and date.';
COMMENT ON COLUMN shooting_day.production_id IS 'The production.';
COMMENT ON COLUMN shooting_day.unit IS 'Crew: main, second, unit-3 and so on.';
COMMENT ON COLUMN shooting_day.date IS 'Local date of Belgium on which the day starts; a night belongs to it whole.';
COMMENT ON COLUMN shooting_day.state IS 'announced, called (a sheet arrived), confirmed (a person checked it) or cancelled.';
COMMENT ON COLUMN shooting_day.kind IS 'What the day is for.';
COMMENT ON COLUMN shooting_day.number IS 'Day tag of the production; never an identity.';
COMMENT ON COLUMN shooting_day.revision IS 'Version of the sheet in force, as printed.';
COMMENT ON COLUMN shooting_day.in_wallonia IS 'Whether at least one shooting location lies in Wallonia.';
COMMENT ON COLUMN shooting_day.by_person IS 'Whether its state was last decided by a person.';

CREATE TABLE shooting_day_place (
  day_id        uuid NOT NULL CONSTRAINT shooting_day_place_day_fk REFERENCES shooting_day ON DELETE CASCADE,
  ordinal       integer NOT NULL,
  name          text,
  address       text,
  commune_nis   text,
  location_code text,
  country       text,
  in_wallonia   boolean NOT NULL,
  CONSTRAINT shooting_day_place_pk PRIMARY KEY (day_id, ordinal)
);
CREATE INDEX shooting_day_place_commune_idx ON shooting_day_place (commune_nis);
CREATE INDEX shooting_day_place_location_idx ON shooting_day_place (location_code);
COMMENT ON TABLE shooting_day_place IS 'The shooting locations of a day.';
COMMENT ON COLUMN shooting_day_place.day_id IS 'The day.';
COMMENT ON COLUMN shooting_day_place.ordinal IS 'Order on the sheet, from 1.';
COMMENT ON COLUMN shooting_day_place.name IS 'What the sheet calls it.';
COMMENT ON COLUMN shooting_day_place.address IS 'Address as printed.';
COMMENT ON COLUMN shooting_day_place.commune_nis IS 'Commune, where it lies in Wallonia.';
COMMENT ON COLUMN shooting_day_place.location_code IS 'Catalogue entry, where one answers.';
COMMENT ON COLUMN shooting_day_place.country IS 'ISO 3166-1 country when known to lie abroad.';
COMMENT ON COLUMN shooting_day_place.in_wallonia IS 'Whether it lies in Wallonia.';

CREATE TABLE shooting_day_evidence (
  day_id      uuid NOT NULL CONSTRAINT shooting_day_evidence_day_fk REFERENCES shooting_day ON DELETE CASCADE,
  ordinal     integer NOT NULL,
  document_id uuid NOT NULL,
  page        integer NOT NULL,
  line        integer NOT NULL,
  text        text NOT NULL,
  CONSTRAINT shooting_day_evidence_pk PRIMARY KEY (day_id, ordinal)
);
CREATE INDEX shooting_day_evidence_document_idx ON shooting_day_evidence (document_id);
COMMENT ON TABLE shooting_day_evidence IS 'Where each day stands in the call sheets.';
COMMENT ON COLUMN shooting_day_evidence.day_id IS 'The day.';
COMMENT ON COLUMN shooting_day_evidence.ordinal IS 'Order, from 1.';
COMMENT ON COLUMN shooting_day_evidence.document_id IS 'The document.';
COMMENT ON COLUMN shooting_day_evidence.page IS 'Page or worksheet, from 1.';
COMMENT ON COLUMN shooting_day_evidence.line IS 'Line, from 1.';
COMMENT ON COLUMN shooting_day_evidence.text IS 'The words, without people.';

CREATE TABLE shooting_day_history (
  id         bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT shooting_day_history_pk PRIMARY KEY,
  day_id     uuid NOT NULL CONSTRAINT shooting_day_history_day_fk REFERENCES shooting_day ON DELETE CASCADE,
  changed_at timestamptz NOT NULL DEFAULT now(),
  who        text NOT NULL,
  from_state text,
  to_state   text NOT NULL,
  why        text NOT NULL
);
CREATE INDEX shooting_day_history_day_idx ON shooting_day_history (day_id, id);
COMMENT ON TABLE shooting_day_history IS 'Every transition of a day: who, when and why.';
COMMENT ON COLUMN shooting_day_history.id IS 'Order of the transitions.';
COMMENT ON COLUMN shooting_day_history.day_id IS 'The day.';
COMMENT ON COLUMN shooting_day_history.changed_at IS 'When.';
COMMENT ON COLUMN shooting_day_history.who IS 'Account or task.';
COMMENT ON COLUMN shooting_day_history.from_state IS 'State before; null when the day was entered.';
COMMENT ON COLUMN shooting_day_history.to_state IS 'State after.';
COMMENT ON COLUMN shooting_day_history.why IS 'The sheet or the reason given.';
