ALTER TABLE production ADD COLUMN country text CONSTRAINT production_country_ck CHECK (country ~ '^[A-Z]{2}$');
COMMENT ON COLUMN production.country IS 'ISO 3166-1 code of the country that initiates it; null while it is not known.';

CREATE TABLE impact_declared_foreign (
  year         integer NOT NULL,
  project_type text NOT NULL,
  country      text NOT NULL CONSTRAINT impact_declared_foreign_country_ck CHECK (country ~ '^[A-Z]{2}$'),
  files        integer NOT NULL CONSTRAINT impact_declared_foreign_files_ck CHECK (files > 0),
  source       text NOT NULL,
  CONSTRAINT impact_declared_foreign_pk PRIMARY KEY (year, project_type, country)
);
COMMENT ON TABLE impact_declared_foreign IS 'Foreign productions without Belgian coproduction of a year before the ledger, as the office declared them.';
COMMENT ON COLUMN impact_declared_foreign.year IS 'Calendar year.';
COMMENT ON COLUMN impact_declared_foreign.project_type IS 'Code of the project type.';
COMMENT ON COLUMN impact_declared_foreign.country IS 'ISO 3166-1 code of the country they come from.';
COMMENT ON COLUMN impact_declared_foreign.files IS 'How many.';
COMMENT ON COLUMN impact_declared_foreign.source IS 'Document and section.';
