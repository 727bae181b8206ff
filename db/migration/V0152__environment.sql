CREATE TABLE environment_line (
  id            bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT environment_line_pk PRIMARY KEY,
  year          integer NOT NULL,
  production_id uuid CONSTRAINT environment_line_production_fk REFERENCES production ON DELETE CASCADE CONSTRAINT environment_line_production_uq UNIQUE,
  label         text,
  project_type  text,
  crew          integer CONSTRAINT environment_line_crew_ck CHECK (crew > 0),
  days          numeric(10,2) CONSTRAINT environment_line_days_ck CHECK (days > 0),
  tonnes        numeric(12,3) CONSTRAINT environment_line_tonnes_ck CHECK (tonnes >= 0),
  certified     boolean,
  source        text NOT NULL,
  CONSTRAINT environment_line_named_ck CHECK (production_id IS NOT NULL OR label IS NOT NULL)
);
CREATE INDEX environment_line_year_idx ON environment_line (year);
COMMENT ON TABLE environment_line IS 'Carbon balance of a production: one line a dossier, or a project that the office declared without naming it.';
COMMENT ON COLUMN environment_line.id IS 'Identity.';
COMMENT ON COLUMN environment_line.year IS 'Year in whose report it stands.';
COMMENT ON COLUMN environment_line.production_id IS 'The dossier; null for a declared project.';
COMMENT ON COLUMN environment_line.label IS 'Name of a declared project.';
COMMENT ON COLUMN environment_line.project_type IS 'Code of the project type of a declared project, where it is one of the eight.';
COMMENT ON COLUMN environment_line.crew IS 'People in the crew.';
COMMENT ON COLUMN environment_line.days IS 'Shooting days it was measured over.';
COMMENT ON COLUMN environment_line.tonnes IS 'Tonnes of CO2 equivalent; null while it is not known.';
COMMENT ON COLUMN environment_line.certified IS 'Whether the production obtained a certification; null while it is not known.';
COMMENT ON COLUMN environment_line.source IS 'Who measured it, or the document.';

CREATE TABLE environment_declared (
  year           integer CONSTRAINT environment_declared_pk PRIMARY KEY,
  projects       integer NOT NULL CONSTRAINT environment_declared_projects_ck CHECK (projects > 0),
  average_tonnes numeric(12,3) NOT NULL CONSTRAINT environment_declared_average_ck CHECK (average_tonnes >= 0),
  certified      integer NOT NULL CONSTRAINT environment_declared_certified_ck CHECK (certified >= 0),
  source         text NOT NULL
);
COMMENT ON TABLE environment_declared IS 'Average that a report prints without the values it is made of.';
COMMENT ON COLUMN environment_declared.year IS 'Year of the report.';
COMMENT ON COLUMN environment_declared.projects IS 'Projects measured.';
COMMENT ON COLUMN environment_declared.average_tonnes IS 'Average, tonnes of CO2 equivalent.';
COMMENT ON COLUMN environment_declared.certified IS 'Projects that obtained a certification so far.';
COMMENT ON COLUMN environment_declared.source IS 'Document and section.';
