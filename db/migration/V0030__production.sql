CREATE TABLE production (
  id             uuid CONSTRAINT production_pk PRIMARY KEY,
  code           text NOT NULL CONSTRAINT production_code_uq UNIQUE,
  title          text NOT NULL CONSTRAINT production_title_ck CHECK (title <> ''),
  type           text CONSTRAINT production_type_ck CHECK (type IN (
                   'feature_fiction', 'series_fiction', 'short_fiction', 'feature_documentary',
                   'commercial', 'tv_format', 'music_video', 'video_clip')),
  funded         boolean,
  state          text NOT NULL CONSTRAINT production_state_ck CHECK (state IN ('draft', 'active', 'closed')),
  company        text,
  announced_from date,
  announced_to   date,
  created_at     timestamptz NOT NULL DEFAULT now(),
  version        integer NOT NULL DEFAULT 0,
  CONSTRAINT production_announced_ck CHECK (announced_to >= announced_from),
  CONSTRAINT production_classified_ck CHECK (state = 'draft' OR (type IS NOT NULL AND funded IS NOT NULL))
);
COMMENT ON TABLE production IS 'A production (dossier) the office follows.';
COMMENT ON COLUMN production.id IS 'Identity.';
COMMENT ON COLUMN production.code IS 'Stable readable code, from the first title.';
COMMENT ON COLUMN production.title IS 'Title in use.';
COMMENT ON COLUMN production.type IS 'Project type; null until a coordinator has given it.';
COMMENT ON COLUMN production.funded IS 'Whether coproduction of the region funds it; null until a coordinator has said so.';
COMMENT ON COLUMN production.state IS 'draft until type and funding are known, then active, at last closed.';
COMMENT ON COLUMN production.company IS 'Producing company.';
COMMENT ON COLUMN production.announced_from IS 'First day of the announced shoot.';
COMMENT ON COLUMN production.announced_to IS 'Last day of the announced shoot.';
COMMENT ON COLUMN production.created_at IS 'When the dossier was opened.';
COMMENT ON COLUMN production.version IS 'Counts the changes, so that two people cannot overwrite each other unseen.';

CREATE TABLE production_title (
  normalised    text CONSTRAINT production_title_pk PRIMARY KEY,
  title         text NOT NULL,
  production_id uuid NOT NULL CONSTRAINT production_title_production_fk REFERENCES production ON DELETE CASCADE
);
CREATE INDEX production_title_production_idx ON production_title (production_id);
CREATE INDEX production_title_trigram_idx ON production_title USING gin (normalised gin_trgm_ops);
COMMENT ON TABLE production_title IS 'Every title under which a production is known; one production a title, so that none is opened twice.';
COMMENT ON COLUMN production_title.normalised IS 'The title without case, accents and punctuation.';
COMMENT ON COLUMN production_title.title IS 'The title as written.';
COMMENT ON COLUMN production_title.production_id IS 'The production it belongs to.';

CREATE TABLE production_history (
  id            bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT production_history_pk PRIMARY KEY,
  production_id uuid NOT NULL CONSTRAINT production_history_production_fk REFERENCES production ON DELETE CASCADE,
  changed_at    timestamptz NOT NULL DEFAULT now(),
  who           text NOT NULL,
  what          text NOT NULL
);
CREATE INDEX production_history_production_idx ON production_history (production_id, id);
COMMENT ON TABLE production_history IS 'What was done to a production, by whom and when.';
COMMENT ON COLUMN production_history.id IS 'Order of the changes.';
COMMENT ON COLUMN production_history.production_id IS 'The production.';
COMMENT ON COLUMN production_history.changed_at IS 'When.';
COMMENT ON COLUMN production_history.who IS 'Name of the account, or of the task, that did it.';
COMMENT ON COLUMN production_history.what IS 'The change: field, old and new value.';
