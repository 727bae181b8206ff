CREATE TABLE feed_epoch (
  epoch      uuid NOT NULL DEFAULT gen_random_uuid(),
  began_at   timestamptz NOT NULL DEFAULT now(),
  only_row   boolean NOT NULL DEFAULT true CONSTRAINT feed_epoch_pk PRIMARY KEY,
  CONSTRAINT feed_epoch_is_one_row CHECK (only_row)
);
COMMENT ON TABLE feed_epoch IS 'Which run of positions the change feed is in; a restored database begins another, since its transactions count anew.';
COMMENT ON COLUMN feed_epoch.epoch IS 'A reader that remembers another epoch starts over.';
COMMENT ON COLUMN feed_epoch.began_at IS 'When the epoch began.';
COMMENT ON COLUMN feed_epoch.only_row IS 'Always true: the table has one row.';
INSERT INTO feed_epoch DEFAULT VALUES;
