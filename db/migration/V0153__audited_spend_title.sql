ALTER TABLE audited_spend ADD COLUMN title_key text;
UPDATE audited_spend SET title_key = lower(production);
COMMENT ON COLUMN audited_spend.title_key IS 'Title without case, accents and punctuation, to find its dossier: what the dossier says of funding counts, so that no funded day is counted twice.';
