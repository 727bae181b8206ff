CREATE TABLE ledger_setting (
  singleton         boolean CONSTRAINT ledger_setting_pk PRIMARY KEY DEFAULT true CONSTRAINT ledger_setting_one_ck CHECK (singleton),
  published_counter text NOT NULL CONSTRAINT ledger_setting_counter_ck CHECK (published_counter IN ('calendar_days', 'unit_days', 'location_days'))
);
COMMENT ON TABLE ledger_setting IS 'What the office has decided about its counts: one row.';
COMMENT ON COLUMN ledger_setting.singleton IS 'Always true: there is one row.';
COMMENT ON COLUMN ledger_setting.published_counter IS 'Which of the three counters the office publishes.';
INSERT INTO ledger_setting (published_counter) VALUES ('unit_days');

CREATE VIEW counted_day AS
SELECT d.id AS day_id, d.production_id, d.unit, d.date, w.weight,
       n.calendar_days, n.unit_days, n.location_days,
       CASE s.published_counter
         WHEN 'calendar_days' THEN n.calendar_days
         WHEN 'location_days' THEN n.location_days
         ELSE n.unit_days
       END AS published
FROM (
  SELECT d.*, row_number() OVER (PARTITION BY d.production_id, d.date ORDER BY w.weight DESC, d.unit) AS ordinal
  FROM shooting_day d
  JOIN day_weight w ON w.kind = d.kind AND w.weight > 0
  WHERE d.in_wallonia AND d.state IN ('called', 'confirmed')
) d
JOIN day_weight w ON w.kind = d.kind
CROSS JOIN ledger_setting s
CROSS JOIN LATERAL (
  SELECT CASE WHEN d.ordinal = 1 THEN w.weight ELSE 0 END AS calendar_days,
         w.weight AS unit_days,
         w.weight * (SELECT count(*) FROM shooting_day_place l WHERE l.day_id = d.id AND l.in_wallonia) AS location_days
) n;
COMMENT ON VIEW counted_day IS 'The days that count for Wallonia, with what each adds to the three counters.';
COMMENT ON COLUMN counted_day.day_id IS 'The day.';
COMMENT ON COLUMN counted_day.production_id IS 'Its production.';
COMMENT ON COLUMN counted_day.unit IS 'Its crew.';
COMMENT ON COLUMN counted_day.date IS 'Its date.';
COMMENT ON COLUMN counted_day.weight IS 'What a day of its kind counts for, 0 to 1.';
COMMENT ON COLUMN counted_day.calendar_days IS 'What it adds to the calendar days: the heaviest unit of a production and date stands for all.';
COMMENT ON COLUMN counted_day.unit_days IS 'What it adds to the unit days.';
COMMENT ON COLUMN counted_day.location_days IS 'What it adds to the location days.';
COMMENT ON COLUMN counted_day.published IS 'What it adds to the counter that the office publishes.';
