CREATE EXTENSION IF NOT EXISTS postgis;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

CREATE TABLE change_feed (
  position    bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT change_feed_pk PRIMARY KEY,
  transaction xid8 NOT NULL DEFAULT pg_current_xact_id(),
  kind        text NOT NULL,
  key         text NOT NULL,
  changed_at  timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX change_feed_transaction_idx ON change_feed (transaction, position);
COMMENT ON TABLE change_feed IS 'One row a write to a searchable or exported thing, added in the same transaction.';
COMMENT ON COLUMN change_feed.position IS 'Order of insertion; not the order of commits.';
COMMENT ON COLUMN change_feed.transaction IS 'Transaction that wrote the row; a reader takes only rows older than every transaction still running.';
COMMENT ON COLUMN change_feed.kind IS 'What changed: location, production, shooting_day and so on.';
COMMENT ON COLUMN change_feed.key IS 'Identity of the changed thing within its kind.';
COMMENT ON COLUMN change_feed.changed_at IS 'Start of the writing transaction.';

CREATE TABLE reference_file (
  name      text CONSTRAINT reference_file_pk PRIMARY KEY,
  sha256    text NOT NULL,
  loaded_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE reference_file IS 'Reference and demo files already loaded, so that each is loaded once per content.';
COMMENT ON COLUMN reference_file.name IS 'Path of the file on the class path.';
COMMENT ON COLUMN reference_file.sha256 IS 'Digest of the content that was loaded, in hexadecimal.';
COMMENT ON COLUMN reference_file.loaded_at IS 'When it was loaded.';
