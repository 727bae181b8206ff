CREATE TABLE coproduction_work (
  year           integer NOT NULL,
  number         integer NOT NULL,
  title          text NOT NULL,
  technique      text NOT NULL CONSTRAINT coproduction_work_technique_ck CHECK (technique IN ('live_action', 'animation')),
  format         text NOT NULL CONSTRAINT coproduction_work_format_ck CHECK (format IN ('feature', 'series', 'documentary', 'tv_format')),
  initiated_in   text NOT NULL CONSTRAINT coproduction_work_country_ck CHECK (initiated_in ~ '^[A-Z]{2}$'),
  company        text NOT NULL,
  directors      text NOT NULL,
  majority       boolean NOT NULL,
  session        text,
  invested_eur   numeric(14,2) NOT NULL CONSTRAINT coproduction_work_invested_ck CHECK (invested_eur > 0),
  committed_eur  numeric(14,2) NOT NULL CONSTRAINT coproduction_work_committed_ck CHECK (committed_eur >= 0),
  CONSTRAINT coproduction_work_pk PRIMARY KEY (year, number)
);
COMMENT ON TABLE coproduction_work IS 'A work the fund decided to coproduce.';
COMMENT ON COLUMN coproduction_work.year IS 'Year of the decision.';
COMMENT ON COLUMN coproduction_work.number IS 'Number in the list of the year, from 1.';
COMMENT ON COLUMN coproduction_work.title IS 'Title.';
COMMENT ON COLUMN coproduction_work.technique IS 'Live action or animation.';
COMMENT ON COLUMN coproduction_work.format IS 'Feature, series, documentary or television format.';
COMMENT ON COLUMN coproduction_work.initiated_in IS 'ISO 3166-1 code of the country it is initiated in.';
COMMENT ON COLUMN coproduction_work.company IS 'Production company that applied.';
COMMENT ON COLUMN coproduction_work.directors IS 'Directors, separated by comma and space.';
COMMENT ON COLUMN coproduction_work.majority IS 'Whether Belgium finances most of it.';
COMMENT ON COLUMN coproduction_work.session IS 'Session of the year in which it was decided, if known.';
COMMENT ON COLUMN coproduction_work.invested_eur IS 'Investment of the fund, euro.';
COMMENT ON COLUMN coproduction_work.committed_eur IS 'Audiovisual spend in Wallonia to which the producer is committed, euro.';

CREATE TABLE coproduction_share (
  year    integer NOT NULL,
  number  integer NOT NULL,
  ordinal integer NOT NULL,
  country text NOT NULL CONSTRAINT coproduction_share_country_ck CHECK (country ~ '^[A-Z]{2}$'),
  percent numeric(16,6) NOT NULL CONSTRAINT coproduction_share_percent_ck CHECK (percent > 0 AND percent <= 100),
  CONSTRAINT coproduction_share_pk PRIMARY KEY (year, number, ordinal),
  CONSTRAINT coproduction_share_work_fk FOREIGN KEY (year, number) REFERENCES coproduction_work ON DELETE CASCADE
);
COMMENT ON TABLE coproduction_share IS 'Part of a work''s financing plan that a country brings.';
COMMENT ON COLUMN coproduction_share.year IS 'Year of the work.';
COMMENT ON COLUMN coproduction_share.number IS 'Number of the work.';
COMMENT ON COLUMN coproduction_share.ordinal IS 'Place in the list of shares, from 1.';
COMMENT ON COLUMN coproduction_share.country IS 'ISO 3166-1 code.';
COMMENT ON COLUMN coproduction_share.percent IS 'Per cent of the financing plan.';

CREATE TABLE audited_spend (
  id           bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT audited_spend_pk PRIMARY KEY,
  year         integer NOT NULL,
  production   text NOT NULL CONSTRAINT audited_spend_production_ck CHECK (production <> ''),
  project_type text NOT NULL,
  funded       boolean NOT NULL,
  days         numeric(10,2) NOT NULL CONSTRAINT audited_spend_days_ck CHECK (days > 0),
  source       text NOT NULL,
  imported_at  timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT audited_spend_uq UNIQUE (year, production)
);
COMMENT ON TABLE audited_spend IS 'Closed accounts of a production''s shoot in Wallonia.';
COMMENT ON COLUMN audited_spend.id IS 'Identity.';
COMMENT ON COLUMN audited_spend.year IS 'Calendar year of the days.';
COMMENT ON COLUMN audited_spend.production IS 'Title of the production.';
COMMENT ON COLUMN audited_spend.project_type IS 'Code of the project type.';
COMMENT ON COLUMN audited_spend.funded IS 'Whether coproduction funds it.';
COMMENT ON COLUMN audited_spend.days IS 'Unit days in Wallonia that the spend belongs to.';
COMMENT ON COLUMN audited_spend.source IS 'File it was imported from.';
COMMENT ON COLUMN audited_spend.imported_at IS 'When.';

CREATE TABLE audited_spend_item (
  audited_spend_id bigint NOT NULL CONSTRAINT audited_spend_item_spend_fk REFERENCES audited_spend ON DELETE CASCADE,
  category         text NOT NULL,
  eligible         boolean NOT NULL,
  amount_eur       numeric(14,2) NOT NULL CONSTRAINT audited_spend_item_amount_ck CHECK (amount_eur >= 0),
  CONSTRAINT audited_spend_item_pk PRIMARY KEY (audited_spend_id, category, eligible)
);
COMMENT ON TABLE audited_spend_item IS 'Audited spend of a category.';
COMMENT ON COLUMN audited_spend_item.audited_spend_id IS 'The accounts.';
COMMENT ON COLUMN audited_spend_item.category IS 'Code of the spend category.';
COMMENT ON COLUMN audited_spend_item.eligible IS 'Whether the fund counts it as audiovisual.';
COMMENT ON COLUMN audited_spend_item.amount_eur IS 'Euro.';

CREATE TABLE impact_index (
  year   integer CONSTRAINT impact_index_pk PRIMARY KEY,
  factor numeric(16,6) NOT NULL CONSTRAINT impact_index_factor_ck CHECK (factor > 0),
  source text NOT NULL
);
COMMENT ON TABLE impact_index IS 'Index by which an average of the year before is carried into a year without enough accounts.';
COMMENT ON COLUMN impact_index.year IS 'Year it leads into.';
COMMENT ON COLUMN impact_index.factor IS 'Prices of the year divided by those of the year before.';
COMMENT ON COLUMN impact_index.source IS 'Where the index comes from.';
