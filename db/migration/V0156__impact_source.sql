CREATE DOMAIN impact_source AS jsonb CONSTRAINT impact_source_ck CHECK (
  VALUE IS NULL OR CASE VALUE ->> 'kind'
    WHEN 'document' THEN VALUE ->> 'title' <> '' AND VALUE ->> 'section' <> ''
    WHEN 'entered' THEN VALUE ? 'reference'
      AND (VALUE -> 'signature' IS NULL OR VALUE #>> '{signature,at}' <> '')
    ELSE false
  END);
COMMENT ON DOMAIN impact_source IS 'Where a figure that is kept comes from. kind document: title and section. kind entered: reference, in the words of the office, and signature (account, name, at) of who entered it, missing for what is older than signatures.';

-- What the product brought is the printed report; whatever else stands here, somebody entered.
CREATE FUNCTION pg_temp.typed(source text) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN source LIKE 'Wallimage, Bilan 2024, section %'
    THEN jsonb_build_object('kind', 'document', 'title', 'Wallimage, Bilan 2024',
      'section', substr(source, length('Wallimage, Bilan 2024, section ') + 1))
    ELSE jsonb_build_object('kind', 'entered', 'reference', source) END
$$;

ALTER TABLE impact_declared_days ALTER COLUMN source TYPE impact_source USING pg_temp.typed(source);
ALTER TABLE impact_spend_per_day ALTER COLUMN source TYPE impact_source USING pg_temp.typed(source);
ALTER TABLE impact_complement ALTER COLUMN source TYPE impact_source USING pg_temp.typed(source);
ALTER TABLE impact_index ALTER COLUMN source TYPE impact_source USING pg_temp.typed(source);
ALTER TABLE impact_declared_foreign ALTER COLUMN source TYPE impact_source USING pg_temp.typed(source);
ALTER TABLE environment_line ALTER COLUMN source TYPE impact_source USING pg_temp.typed(source);
ALTER TABLE environment_declared ALTER COLUMN source TYPE impact_source USING pg_temp.typed(source);
COMMENT ON COLUMN impact_declared_days.source IS 'Where the days come from.';
COMMENT ON COLUMN impact_spend_per_day.source IS 'Where the average comes from; the same in all its parts.';
COMMENT ON COLUMN impact_complement.source IS 'Where it comes from.';
COMMENT ON COLUMN impact_index.source IS 'Where the index comes from.';
COMMENT ON COLUMN impact_declared_foreign.source IS 'Where the number comes from.';
COMMENT ON COLUMN environment_line.source IS 'Where its numbers come from.';
COMMENT ON COLUMN environment_declared.source IS 'Where it is printed.';

-- Shares that are not the printed ones were changed by hand, when nobody was asked for a source.
ALTER TABLE impact_scenario ADD COLUMN source impact_source;
UPDATE impact_scenario s SET source = CASE
  WHEN share = CASE code WHEN 'whole' THEN 1 WHEN 'half' THEN 0.5 WHEN 'quarter' THEN 0.25 END
    AND NOT EXISTS (SELECT FROM impact_scenario_share WHERE scenario_code = s.code)
  THEN pg_temp.typed('Wallimage, Bilan 2024, section 2.2.7.2')
  ELSE pg_temp.typed('') END;
ALTER TABLE impact_scenario ALTER COLUMN source SET NOT NULL;
COMMENT ON COLUMN impact_scenario.source IS 'Where its shares come from.';

ALTER TABLE impact_publication ADD COLUMN sources jsonb NOT NULL DEFAULT '{}';
ALTER TABLE impact_publication ALTER COLUMN sources DROP DEFAULT;
COMMENT ON COLUMN impact_publication.sources IS 'Where the numbers that went in came from, by the path of a number or the beginning that several share; empty for a year published before they were kept.';
