CREATE TABLE province (
  nis      text CONSTRAINT province_pk PRIMARY KEY CONSTRAINT province_nis_ck CHECK (nis ~ '^\d{5}$'),
  name_fr  text NOT NULL,
  name_nl  text,
  name_de  text,
  position geometry(Point, 4326) NOT NULL
);
COMMENT ON TABLE province IS 'The five provinces of Wallonia; source: geodata/provinces.';
COMMENT ON COLUMN province.nis IS 'Code of Statbel.';
COMMENT ON COLUMN province.name_fr IS 'French name.';
COMMENT ON COLUMN province.name_nl IS 'Dutch name, null when it is the French one.';
COMMENT ON COLUMN province.name_de IS 'German name, null when it is the French one.';
COMMENT ON COLUMN province.position IS 'A point inside.';

CREATE TABLE arrondissement (
  nis          text CONSTRAINT arrondissement_pk PRIMARY KEY CONSTRAINT arrondissement_nis_ck CHECK (nis ~ '^\d{5}$'),
  province_nis text NOT NULL CONSTRAINT arrondissement_province_fk REFERENCES province,
  name_fr      text NOT NULL,
  name_nl      text,
  name_de      text
);
COMMENT ON TABLE arrondissement IS 'The twenty administrative arrondissements of Wallonia; source: geodata/arrondissements.';
COMMENT ON COLUMN arrondissement.nis IS 'Code of Statbel.';
COMMENT ON COLUMN arrondissement.province_nis IS 'The province it is part of.';
COMMENT ON COLUMN arrondissement.name_fr IS 'French name.';
COMMENT ON COLUMN arrondissement.name_nl IS 'Dutch name, null when it is the French one.';
COMMENT ON COLUMN arrondissement.name_de IS 'German name, null when it is the French one.';

CREATE TABLE commune (
  nis                text CONSTRAINT commune_pk PRIMARY KEY CONSTRAINT commune_nis_ck CHECK (nis ~ '^\d{5}$'),
  name_fr            text NOT NULL,
  name_nl            text,
  name_de            text,
  language_regime    text NOT NULL CONSTRAINT commune_language_regime_ck CHECK (language_regime IN ('F', 'F-N', 'F-D', 'D-F')),
  province_nis       text NOT NULL CONSTRAINT commune_province_fk REFERENCES province,
  arrondissement_nis text NOT NULL CONSTRAINT commune_arrondissement_fk REFERENCES arrondissement,
  position           geometry(Point, 4326) NOT NULL
);
COMMENT ON TABLE commune IS 'The 261 communes of Wallonia as of 2025; source: geodata/communes.';
COMMENT ON COLUMN commune.nis IS 'Code of Statbel.';
COMMENT ON COLUMN commune.name_fr IS 'French name.';
COMMENT ON COLUMN commune.name_nl IS 'Dutch name, null when it is the French one.';
COMMENT ON COLUMN commune.name_de IS 'German name, null when it is the French one.';
COMMENT ON COLUMN commune.language_regime IS 'Language of the region, then that of the facilities: F, F-N, F-D or D-F.';
COMMENT ON COLUMN commune.province_nis IS 'Its province.';
COMMENT ON COLUMN commune.arrondissement_nis IS 'Its arrondissement.';
COMMENT ON COLUMN commune.position IS 'A point inside.';

CREATE TABLE locality (
  id          bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT locality_pk PRIMARY KEY,
  postal_code text NOT NULL CONSTRAINT locality_postal_code_ck CHECK (postal_code ~ '^\d{4}$'),
  name_fr     text NOT NULL,
  name_nl     text,
  name_de     text,
  commune_nis text NOT NULL CONSTRAINT locality_commune_fk REFERENCES commune,
  position    geometry(Point, 4326) NOT NULL,
  CONSTRAINT locality_name_uq UNIQUE (postal_code, name_fr)
);
CREATE INDEX locality_commune_idx ON locality (commune_nis);
CREATE INDEX locality_position_idx ON locality USING gist (position);
COMMENT ON TABLE locality IS 'Towns, villages and former communes with their postal code; source: geodata/localities.';
COMMENT ON COLUMN locality.id IS 'Identity within this table, new at each load.';
COMMENT ON COLUMN locality.postal_code IS 'Postal code.';
COMMENT ON COLUMN locality.name_fr IS 'French name.';
COMMENT ON COLUMN locality.name_nl IS 'Dutch name, null when it is the French one.';
COMMENT ON COLUMN locality.name_de IS 'German name, null when it is the French one.';
COMMENT ON COLUMN locality.commune_nis IS 'The commune it is part of.';
COMMENT ON COLUMN locality.position IS 'A point of it, inside that commune.';

CREATE TABLE commune_merger (
  old_nis     text CONSTRAINT commune_merger_pk PRIMARY KEY,
  old_name_fr text NOT NULL,
  new_nis     text NOT NULL CONSTRAINT commune_merger_commune_fk REFERENCES commune,
  year        integer NOT NULL
);
COMMENT ON TABLE commune_merger IS 'Codes that communes lost, by a merger or by a change of arrondissement; source: geodata/communes.';
COMMENT ON COLUMN commune_merger.old_nis IS 'Code before.';
COMMENT ON COLUMN commune_merger.old_name_fr IS 'French name before.';
COMMENT ON COLUMN commune_merger.new_nis IS 'The commune of 2025 that holds it.';
COMMENT ON COLUMN commune_merger.year IS 'First year of the new code.';

CREATE TABLE commune_boundary (
  commune_nis text CONSTRAINT commune_boundary_pk PRIMARY KEY CONSTRAINT commune_boundary_commune_fk REFERENCES commune,
  outline     geometry(MultiPolygon, 4326) NOT NULL,
  source      text NOT NULL,
  imported_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX commune_boundary_outline_idx ON commune_boundary USING gist (outline);
COMMENT ON TABLE commune_boundary IS 'Boundaries imported by this office; empty until then, and never drawn by us.';
COMMENT ON COLUMN commune_boundary.commune_nis IS 'The commune.';
COMMENT ON COLUMN commune_boundary.outline IS 'Its outline.';
COMMENT ON COLUMN commune_boundary.source IS 'Name of the file it was taken from.';
COMMENT ON COLUMN commune_boundary.imported_at IS 'When it was imported.';
