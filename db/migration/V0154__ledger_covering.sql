-- A year of the ledger is read from its index alone: 80,000 days in some hundred pages instead of as many visits to the table.
DROP INDEX shooting_day_date_idx;
CREATE INDEX shooting_day_date_idx ON shooting_day (date, production_id) INCLUDE (id, unit, kind, state, in_wallonia);

CREATE INDEX shooting_day_place_day_idx ON shooting_day_place (day_id, commune_nis) WHERE commune_nis IS NOT NULL;

-- Which years there are is asked by every dashboard; most rows of the table are of communes.
CREATE INDEX impact_ledger_sum_type_idx ON impact_ledger_sum (year) WHERE grain = 'type' AND type <> '';
