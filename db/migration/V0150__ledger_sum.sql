CREATE TABLE impact_ledger_sum (
  year        integer NOT NULL,
  grain       text NOT NULL CONSTRAINT impact_ledger_sum_grain_ck CHECK (grain IN ('type', 'month', 'part', 'commune', 'province')),
  month       integer NOT NULL DEFAULT 0 CONSTRAINT impact_ledger_sum_month_ck CHECK (month BETWEEN 0 AND 12),
  nis         text NOT NULL DEFAULT '',
  type        text NOT NULL DEFAULT '',
  funded      boolean NOT NULL DEFAULT false,
  days        numeric(20,10) NOT NULL,
  productions integer NOT NULL,
  CONSTRAINT impact_ledger_sum_pk PRIMARY KEY (year, grain, month, nis, type, funded)
);
COMMENT ON TABLE impact_ledger_sum IS 'Days of the ledger that count, added up by year; computed again from the ledger whenever a year is stale.';
COMMENT ON COLUMN impact_ledger_sum.year IS 'Calendar year.';
COMMENT ON COLUMN impact_ledger_sum.grain IS 'What the row adds up: type, month and type, part of a commune and type, commune, province.';
COMMENT ON COLUMN impact_ledger_sum.month IS '1 to 12 for a month, else 0.';
COMMENT ON COLUMN impact_ledger_sum.nis IS 'Commune or province, empty where it is not known or not asked.';
COMMENT ON COLUMN impact_ledger_sum.type IS 'Project type; empty for drafts, and for rows over all types.';
COMMENT ON COLUMN impact_ledger_sum.funded IS 'Whether coproduction funds the productions; false for drafts and for rows over all.';
COMMENT ON COLUMN impact_ledger_sum.days IS 'Days by the published counter; a day at several communes is shared by them in equal parts.';
COMMENT ON COLUMN impact_ledger_sum.productions IS 'Distinct productions.';

CREATE TABLE impact_ledger_stale (
  year integer NOT NULL
);
COMMENT ON TABLE impact_ledger_stale IS 'Years whose sums are to be computed again; one row a change, so that writers never wait for one another.';
COMMENT ON COLUMN impact_ledger_stale.year IS 'Calendar year.';

CREATE FUNCTION impact_ledger_touch_day() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    INSERT INTO impact_ledger_stale (year) SELECT DISTINCT extract(year FROM date)::integer FROM before;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO impact_ledger_stale (year) SELECT DISTINCT extract(year FROM date)::integer FROM after;
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION impact_ledger_touch_day() IS 'Marks the years of changed days as stale.';
CREATE TRIGGER impact_ledger_day_added AFTER INSERT ON shooting_day
  REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION impact_ledger_touch_day();
CREATE TRIGGER impact_ledger_day_changed AFTER UPDATE ON shooting_day
  REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION impact_ledger_touch_day();
CREATE TRIGGER impact_ledger_day_removed AFTER DELETE ON shooting_day
  REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION impact_ledger_touch_day();

CREATE FUNCTION impact_ledger_touch_place() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    INSERT INTO impact_ledger_stale (year)
      SELECT DISTINCT extract(year FROM d.date)::integer FROM before b JOIN shooting_day d ON d.id = b.day_id;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO impact_ledger_stale (year)
      SELECT DISTINCT extract(year FROM d.date)::integer FROM after a JOIN shooting_day d ON d.id = a.day_id;
  END IF;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION impact_ledger_touch_place() IS 'Marks the years of the days of changed places as stale.';
CREATE TRIGGER impact_ledger_place_added AFTER INSERT ON shooting_day_place
  REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION impact_ledger_touch_place();
CREATE TRIGGER impact_ledger_place_changed AFTER UPDATE ON shooting_day_place
  REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION impact_ledger_touch_place();
CREATE TRIGGER impact_ledger_place_removed AFTER DELETE ON shooting_day_place
  REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION impact_ledger_touch_place();

CREATE FUNCTION impact_ledger_touch_production() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO impact_ledger_stale (year)
    SELECT DISTINCT extract(year FROM d.date)::integer
    FROM before b JOIN after a ON a.id = b.id JOIN shooting_day d ON d.production_id = a.id
    WHERE (a.type, a.funded, a.state) IS DISTINCT FROM (b.type, b.funded, b.state);
  RETURN NULL;
END $$;
COMMENT ON FUNCTION impact_ledger_touch_production() IS 'Marks the years of a production as stale when its type, funding or state changes.';
CREATE TRIGGER impact_ledger_production_changed AFTER UPDATE ON production
  REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION impact_ledger_touch_production();

CREATE FUNCTION impact_ledger_touch_all() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO impact_ledger_stale (year) SELECT DISTINCT extract(year FROM date)::integer FROM shooting_day;
  RETURN NULL;
END $$;
COMMENT ON FUNCTION impact_ledger_touch_all() IS 'Marks every year as stale: the weight of a kind of day or the published counter has changed.';
CREATE TRIGGER impact_ledger_counter_changed AFTER UPDATE ON ledger_setting
  FOR EACH STATEMENT EXECUTE FUNCTION impact_ledger_touch_all();
CREATE TRIGGER impact_ledger_weight_changed AFTER INSERT OR UPDATE OR DELETE ON day_weight
  FOR EACH STATEMENT EXECUTE FUNCTION impact_ledger_touch_all();

INSERT INTO impact_ledger_stale (year) SELECT DISTINCT extract(year FROM date)::integer FROM shooting_day;

CREATE INDEX production_announced_idx ON production (announced_from, announced_to) WHERE announced_from IS NOT NULL;
CREATE INDEX production_created_idx ON production (created_at);
CREATE INDEX permit_dates_idx ON permit (first_date, production_id);
