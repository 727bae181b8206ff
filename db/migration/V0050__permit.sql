CREATE TABLE authority (
  code           text CONSTRAINT authority_pk PRIMARY KEY,
  kind           text NOT NULL CONSTRAINT authority_kind_ck CHECK (kind IN ('commune', 'regional', 'federal')),
  commune_nis    text CONSTRAINT authority_commune_uq UNIQUE,
  name_fr        text NOT NULL,
  name_nl        text NOT NULL,
  name_de        text NOT NULL,
  name_en        text NOT NULL,
  lead_time_days integer CONSTRAINT authority_lead_time_ck CHECK (lead_time_days >= 0),
  lead_source    text,
  CONSTRAINT authority_source_ck CHECK (lead_time_days IS NULL OR lead_source IS NOT NULL)
);
COMMENT ON TABLE authority IS 'Those who grant permits: the communes and the bodies above them.';
COMMENT ON COLUMN authority.code IS 'Stable code; commune-NIS for a commune.';
COMMENT ON COLUMN authority.kind IS 'commune, regional or federal.';
COMMENT ON COLUMN authority.commune_nis IS 'The commune, where it is one.';
COMMENT ON COLUMN authority.name_fr IS 'Name in French.';
COMMENT ON COLUMN authority.name_nl IS 'Name in Dutch.';
COMMENT ON COLUMN authority.name_de IS 'Name in German.';
COMMENT ON COLUMN authority.name_en IS 'Name in English.';
COMMENT ON COLUMN authority.lead_time_days IS 'Calendar days before the shoot by which to file; null where no source says so.';
COMMENT ON COLUMN authority.lead_source IS 'Where the lead time is stated.';

CREATE TABLE permit (
  id             uuid CONSTRAINT permit_pk PRIMARY KEY,
  production_id  uuid NOT NULL CONSTRAINT permit_production_fk REFERENCES production,
  authority_code text NOT NULL CONSTRAINT permit_authority_fk REFERENCES authority,
  location_code  text,
  first_date     date NOT NULL,
  last_date      date NOT NULL,
  zone           text,
  zone_area      geometry(Geometry, 4326),
  conditions     text,
  status         text NOT NULL CONSTRAINT permit_status_ck CHECK (status IN ('draft', 'filed', 'granted', 'refused', 'withdrawn')),
  version        integer NOT NULL DEFAULT 0,
  CONSTRAINT permit_dates_ck CHECK (last_date >= first_date)
);
CREATE INDEX permit_production_idx ON permit (production_id, first_date);
CREATE INDEX permit_location_idx ON permit (location_code);
COMMENT ON TABLE permit IS 'An application to shoot somewhere, and its decision.';
COMMENT ON COLUMN permit.id IS 'Identity.';
COMMENT ON COLUMN permit.production_id IS 'Who asks.';
COMMENT ON COLUMN permit.authority_code IS 'Who decides.';
COMMENT ON COLUMN permit.location_code IS 'Catalogue entry it is for, where there is one.';
COMMENT ON COLUMN permit.first_date IS 'First day asked for.';
COMMENT ON COLUMN permit.last_date IS 'Last day asked for.';
COMMENT ON COLUMN permit.zone IS 'The zone in words: streets, pavements, parking.';
COMMENT ON COLUMN permit.zone_area IS 'The zone as an area, EPSG:4326, longitude first.';
COMMENT ON COLUMN permit.conditions IS 'Conditions of the decision.';
COMMENT ON COLUMN permit.status IS 'draft, filed, granted, refused or withdrawn.';
COMMENT ON COLUMN permit.version IS 'Counts the changes.';

CREATE TABLE permit_history (
  id          bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT permit_history_pk PRIMARY KEY,
  permit_id   uuid NOT NULL CONSTRAINT permit_history_permit_fk REFERENCES permit ON DELETE CASCADE,
  changed_at  timestamptz NOT NULL DEFAULT now(),
  who         text NOT NULL,
  from_status text,
  to_status   text NOT NULL,
  note        text NOT NULL
);
CREATE INDEX permit_history_permit_idx ON permit_history (permit_id, id);
COMMENT ON TABLE permit_history IS 'Every step of an application: who, when and why.';
COMMENT ON COLUMN permit_history.id IS 'Order of the steps.';
COMMENT ON COLUMN permit_history.permit_id IS 'The application.';
COMMENT ON COLUMN permit_history.changed_at IS 'When.';
COMMENT ON COLUMN permit_history.who IS 'Account or task.';
COMMENT ON COLUMN permit_history.from_status IS 'Status before; null when it was opened.';
COMMENT ON COLUMN permit_history.to_status IS 'Status after.';
COMMENT ON COLUMN permit_history.note IS 'The reason given.';
