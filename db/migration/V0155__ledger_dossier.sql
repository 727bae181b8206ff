CREATE TABLE impact_ledger_dossier (
  year          integer NOT NULL,
  production_id uuid NOT NULL,
  counts        boolean NOT NULL,
  CONSTRAINT impact_ledger_dossier_pk PRIMARY KEY (year, production_id)
);
COMMENT ON TABLE impact_ledger_dossier IS 'Dossiers with days in a year, whatever their state; computed again from the ledger together with impact_ledger_sum.';
COMMENT ON COLUMN impact_ledger_dossier.year IS 'Calendar year.';
COMMENT ON COLUMN impact_ledger_dossier.production_id IS 'The dossier.';
COMMENT ON COLUMN impact_ledger_dossier.counts IS 'Whether a day of it counts: called or confirmed, in Wallonia, of a kind that weighs.';

INSERT INTO impact_ledger_stale (year) SELECT DISTINCT extract(year FROM date)::integer FROM shooting_day;
