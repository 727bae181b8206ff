ALTER TABLE permit_history ADD COLUMN happened_on date;
-- What was noted when the shoot had begun tells nothing of when it happened.
UPDATE permit_history h SET happened_on = (h.changed_at AT TIME ZONE 'Europe/Brussels')::date
FROM permit p
WHERE p.id = h.permit_id
  AND (h.changed_at AT TIME ZONE 'Europe/Brussels')::date <= p.first_date;
COMMENT ON COLUMN permit_history.changed_at IS 'When it was noted.';
COMMENT ON COLUMN permit_history.happened_on IS 'Day on which the step was taken, such as that of the filing; null for steps noted after the shoot had begun, before the day was asked for.';
