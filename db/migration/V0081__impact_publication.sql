CREATE TABLE impact_publication (
  year          integer CONSTRAINT impact_publication_pk PRIMARY KEY,
  published_at  timestamptz NOT NULL,
  published_by  text NOT NULL,
  model_version text NOT NULL,
  inputs        jsonb NOT NULL,
  results       jsonb NOT NULL
);
COMMENT ON TABLE impact_publication IS 'A year as it was published: never changed, so that it can always be computed again.';
COMMENT ON COLUMN impact_publication.year IS 'Calendar year.';
COMMENT ON COLUMN impact_publication.published_at IS 'When it was published.';
COMMENT ON COLUMN impact_publication.published_by IS 'Who published it.';
COMMENT ON COLUMN impact_publication.model_version IS 'Version of the method that computed it.';
COMMENT ON COLUMN impact_publication.inputs IS 'Every number that went in, as text, by its path.';
COMMENT ON COLUMN impact_publication.results IS 'Every number that came out, unrounded, as text, by its path.';

CREATE TABLE impact_variant (
  year       integer NOT NULL,
  name       text NOT NULL CONSTRAINT impact_variant_name_ck CHECK (name <> ''),
  changes    jsonb NOT NULL,
  created_at timestamptz NOT NULL,
  created_by text NOT NULL,
  CONSTRAINT impact_variant_pk PRIMARY KEY (year, name)
);
COMMENT ON TABLE impact_variant IS 'A what-if that somebody saved under a name, beside the published figure and never instead of it.';
COMMENT ON COLUMN impact_variant.year IS 'Calendar year it starts from.';
COMMENT ON COLUMN impact_variant.name IS 'Name within the year.';
COMMENT ON COLUMN impact_variant.changes IS 'Inputs that differ, as text, by their path.';
COMMENT ON COLUMN impact_variant.created_at IS 'When it was saved.';
COMMENT ON COLUMN impact_variant.created_by IS 'Who saved it.';
