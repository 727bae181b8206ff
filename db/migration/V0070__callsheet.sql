CREATE TABLE call_sheet (
  id            uuid CONSTRAINT call_sheet_pk PRIMARY KEY,
  sha256        text NOT NULL CONSTRAINT call_sheet_sha256_uq UNIQUE,
  file_name     text NOT NULL,
  size_bytes    integer NOT NULL,
  received_at   timestamptz NOT NULL DEFAULT now(),
  received_by   text NOT NULL,
  state         text NOT NULL CONSTRAINT call_sheet_state_ck CHECK (state IN ('waiting', 'to_review', 'confirmed', 'set_aside')),
  outcome       text CONSTRAINT call_sheet_outcome_ck CHECK (outcome IN ('read', 'unreadable', 'not_call_sheet', 'rejected')),
  reason        text,
  note          text,
  reading       jsonb,
  form          jsonb,
  confidence    numeric(4,3) CONSTRAINT call_sheet_confidence_ck CHECK (confidence BETWEEN 0 AND 1),
  holds         text[] NOT NULL DEFAULT '{}',
  production_id uuid CONSTRAINT call_sheet_production_fk REFERENCES production,
  posted        boolean NOT NULL DEFAULT false,
  version       integer NOT NULL DEFAULT 0
);
CREATE INDEX call_sheet_waiting_idx ON call_sheet (received_at, id) WHERE state = 'waiting';
CREATE INDEX call_sheet_state_idx ON call_sheet (state, received_at);
COMMENT ON TABLE call_sheet IS 'Documents that arrived as call sheets, and what became of them.';
COMMENT ON COLUMN call_sheet.id IS 'Identity.';
COMMENT ON COLUMN call_sheet.sha256 IS 'Digest of the content: the same document is kept once.';
COMMENT ON COLUMN call_sheet.file_name IS 'Name of the file, without any path.';
COMMENT ON COLUMN call_sheet.size_bytes IS 'Size of the document.';
COMMENT ON COLUMN call_sheet.received_at IS 'When it arrived.';
COMMENT ON COLUMN call_sheet.received_by IS 'Account or task that brought it.';
COMMENT ON COLUMN call_sheet.state IS 'waiting to be read, to_review, confirmed by a person, or set_aside.';
COMMENT ON COLUMN call_sheet.outcome IS 'What came of reading it.';
COMMENT ON COLUMN call_sheet.reason IS 'Code of the reason why it is set aside.';
COMMENT ON COLUMN call_sheet.note IS 'What the person wrote who set it aside.';
COMMENT ON COLUMN call_sheet.reading IS 'What was read, with confidence and evidence.';
COMMENT ON COLUMN call_sheet.form IS 'The values in force: those read, or those a person corrected.';
COMMENT ON COLUMN call_sheet.confidence IS 'The least confidence among the values that decide the days.';
COMMENT ON COLUMN call_sheet.holds IS 'Codes of what keeps it from being posted without a person.';
COMMENT ON COLUMN call_sheet.production_id IS 'The production, once known.';
COMMENT ON COLUMN call_sheet.posted IS 'Whether its days stand in the ledger.';
COMMENT ON COLUMN call_sheet.version IS 'Counts the changes.';

CREATE TABLE call_sheet_content (
  call_sheet_id uuid CONSTRAINT call_sheet_content_pk PRIMARY KEY
                  CONSTRAINT call_sheet_content_sheet_fk REFERENCES call_sheet ON DELETE CASCADE,
  content       bytea NOT NULL
);
COMMENT ON TABLE call_sheet_content IS 'The documents themselves, kept as evidence for the office only.';
COMMENT ON COLUMN call_sheet_content.call_sheet_id IS 'The document.';
COMMENT ON COLUMN call_sheet_content.content IS 'Its bytes.';

CREATE TABLE call_sheet_history (
  id            bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT call_sheet_history_pk PRIMARY KEY,
  call_sheet_id uuid NOT NULL CONSTRAINT call_sheet_history_sheet_fk REFERENCES call_sheet ON DELETE CASCADE,
  changed_at    timestamptz NOT NULL DEFAULT now(),
  who           text NOT NULL,
  what          text NOT NULL
);
CREATE INDEX call_sheet_history_sheet_idx ON call_sheet_history (call_sheet_id, id);
COMMENT ON TABLE call_sheet_history IS 'What was done with each document: who and when.';
COMMENT ON COLUMN call_sheet_history.id IS 'Order.';
COMMENT ON COLUMN call_sheet_history.call_sheet_id IS 'The document.';
COMMENT ON COLUMN call_sheet_history.changed_at IS 'When.';
COMMENT ON COLUMN call_sheet_history.who IS 'Account or task.';
COMMENT ON COLUMN call_sheet_history.what IS 'What was done.';
