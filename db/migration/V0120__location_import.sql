CREATE TABLE location_import (
  source      text NOT NULL,
  external_id text NOT NULL,
  imported    jsonb NOT NULL,
  imported_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT location_import_pk PRIMARY KEY (source, external_id)
);
COMMENT ON TABLE location_import IS 'What each imported entry held when it was imported last, so that the next import can tell what the office changed by hand.';
COMMENT ON COLUMN location_import.source IS 'File or register, as in location.source.';
COMMENT ON COLUMN location_import.external_id IS 'Identity there, as in location.external_id.';
COMMENT ON COLUMN location_import.imported IS 'One text a field, by the code of the field; may hold an owner''s contact, for the office only.';
COMMENT ON COLUMN location_import.imported_at IS 'When it was imported last.';

CREATE TABLE import_run (
  id         uuid CONSTRAINT import_run_pk PRIMARY KEY,
  file_name  text NOT NULL,
  content    bytea,
  options    jsonb NOT NULL,
  state      text NOT NULL CONSTRAINT import_run_state_ck CHECK (state IN ('ready', 'running', 'done', 'failed')),
  row_count  integer NOT NULL DEFAULT 0,
  read_count integer NOT NULL DEFAULT 0,
  added      integer NOT NULL DEFAULT 0,
  changed    integer NOT NULL DEFAULT 0,
  unchanged  integer NOT NULL DEFAULT 0,
  refused    integer NOT NULL DEFAULT 0,
  problem    text,
  created_by text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  started_at timestamptz,
  touched_at timestamptz,
  ended_at   timestamptz
);
CREATE INDEX import_run_created_idx ON import_run (created_at DESC);
COMMENT ON TABLE import_run IS 'Files of places that the office uploaded, and what became of them.';
COMMENT ON COLUMN import_run.id IS 'Identity.';
COMMENT ON COLUMN import_run.file_name IS 'Name as the browser gave it.';
COMMENT ON COLUMN import_run.content IS 'The file; let go of when the import is done.';
COMMENT ON COLUMN import_run.options IS 'Mapping and choices of the office.';
COMMENT ON COLUMN import_run.state IS 'ready (uploaded), running, done, or failed as a whole.';
COMMENT ON COLUMN import_run.row_count IS 'Rows of the file.';
COMMENT ON COLUMN import_run.read_count IS 'Rows dealt with so far.';
COMMENT ON COLUMN import_run.added IS 'New entries.';
COMMENT ON COLUMN import_run.changed IS 'Known entries that changed.';
COMMENT ON COLUMN import_run.unchanged IS 'Known entries that did not change.';
COMMENT ON COLUMN import_run.refused IS 'Rows left out.';
COMMENT ON COLUMN import_run.problem IS 'Type of the problem when it failed as a whole.';
COMMENT ON COLUMN import_run.created_by IS 'Who uploaded it.';
COMMENT ON COLUMN import_run.created_at IS 'When it was uploaded.';
COMMENT ON COLUMN import_run.started_at IS 'When the last run began.';
COMMENT ON COLUMN import_run.touched_at IS 'Last sign of life of the run; a running import without one for a minute was killed.';
COMMENT ON COLUMN import_run.ended_at IS 'When it was done or failed.';

CREATE TABLE import_finding (
  import_run_id uuid NOT NULL CONSTRAINT import_finding_run_fk REFERENCES import_run ON DELETE CASCADE,
  ordinal       bigint GENERATED ALWAYS AS IDENTITY,
  row_number    integer NOT NULL,
  external_id   text NOT NULL,
  kind          text NOT NULL,
  column_name   text NOT NULL,
  value         text NOT NULL,
  detail        text NOT NULL,
  CONSTRAINT import_finding_pk PRIMARY KEY (import_run_id, ordinal)
);
COMMENT ON TABLE import_finding IS 'What an import had to say of single rows.';
COMMENT ON COLUMN import_finding.import_run_id IS 'The import.';
COMMENT ON COLUMN import_finding.ordinal IS 'Order in which they were found.';
COMMENT ON COLUMN import_finding.row_number IS 'Number of the row in the file.';
COMMENT ON COLUMN import_finding.external_id IS 'Identity of the row in the file, empty when it has none.';
COMMENT ON COLUMN import_finding.kind IS 'What is wrong, as a code.';
COMMENT ON COLUMN import_finding.column_name IS 'The column, as the file calls it.';
COMMENT ON COLUMN import_finding.value IS 'What stands there.';
COMMENT ON COLUMN import_finding.detail IS 'What the message adds.';

CREATE INDEX location_code_stem_idx ON location (regexp_replace(code, '-[0-9]+$', ''));
