CREATE TABLE location_category (
  code        text CONSTRAINT location_category_pk PRIMARY KEY,
  parent_code text CONSTRAINT location_category_parent_fk REFERENCES location_category DEFERRABLE INITIALLY DEFERRED,
  sort        integer NOT NULL,
  label_fr    text NOT NULL,
  label_nl    text NOT NULL,
  label_de    text NOT NULL,
  label_en    text NOT NULL
);
CREATE INDEX location_category_parent_idx ON location_category (parent_code);
COMMENT ON TABLE location_category IS 'Kinds of locations (décors), a tree.';
COMMENT ON COLUMN location_category.code IS 'Stable kebab-case code.';
COMMENT ON COLUMN location_category.parent_code IS 'The wider kind; null at the top.';
COMMENT ON COLUMN location_category.sort IS 'Place among its siblings, ascending.';
COMMENT ON COLUMN location_category.label_fr IS 'Name in French.';
COMMENT ON COLUMN location_category.label_nl IS 'Name in Dutch.';
COMMENT ON COLUMN location_category.label_de IS 'Name in German.';
COMMENT ON COLUMN location_category.label_en IS 'Name in English.';

CREATE TABLE search_synonym (
  language text NOT NULL CONSTRAINT search_synonym_language_ck CHECK (language IN ('fr', 'nl', 'de', 'en')),
  term     text NOT NULL,
  concept  text NOT NULL,
  CONSTRAINT search_synonym_pk PRIMARY KEY (concept, language, term)
);
COMMENT ON TABLE search_synonym IS 'Terms that mean the same to the search, in all languages.';
COMMENT ON COLUMN search_synonym.language IS 'Language of the term, ISO 639-1.';
COMMENT ON COLUMN search_synonym.term IS 'A word or several, as people write it.';
COMMENT ON COLUMN search_synonym.concept IS 'The group: what all its terms mean.';

CREATE TABLE location (
  id                   uuid CONSTRAINT location_pk PRIMARY KEY,
  code                 text NOT NULL CONSTRAINT location_code_uk UNIQUE,
  category_code        text NOT NULL CONSTRAINT location_category_fk REFERENCES location_category,
  setting              text NOT NULL CONSTRAINT location_setting_ck CHECK (setting IN ('INT', 'EXT', 'BOTH')),
  period               text,
  style                text,
  name_fr              text,
  name_nl              text,
  name_de              text,
  name_en              text,
  description_fr       text,
  description_nl       text,
  description_de       text,
  description_en       text,
  keywords_fr          text[] NOT NULL DEFAULT '{}',
  keywords_nl          text[] NOT NULL DEFAULT '{}',
  keywords_de          text[] NOT NULL DEFAULT '{}',
  keywords_en          text[] NOT NULL DEFAULT '{}',
  position             geometry(Point, 4326) NOT NULL,
  outline              geometry(Polygon, 4326),
  position_released    boolean NOT NULL,
  street               text,
  postal_code          text,
  locality             text,
  commune_nis          text CONSTRAINT location_commune_ck CHECK (commune_nis ~ '^[0-9]{5}$'),
  access               text,
  power                text,
  parking_lorries      integer CONSTRAINT location_parking_ck CHECK (parking_lorries >= 0),
  ceiling_height_m     numeric(6,2) CONSTRAINT location_ceiling_ck CHECK (ceiling_height_m > 0),
  room_area_m2         numeric(10,2) CONSTRAINT location_room_ck CHECK (room_area_m2 > 0),
  noise                text,
  restrictions         text,
  availability         text,
  shooting_day_fee_eur numeric(14,2) CONSTRAINT location_shooting_fee_ck CHECK (shooting_day_fee_eur >= 0),
  other_day_fee_eur    numeric(14,2) CONSTRAINT location_other_fee_ck CHECK (other_day_fee_eur >= 0),
  owner_name           text,
  owner_phone          text,
  owner_email          text,
  owner_note           text,
  status               text NOT NULL CONSTRAINT location_status_ck CHECK (status IN ('draft', 'published', 'withdrawn', 'disappeared')),
  verified_on          date,
  source               text,
  external_id          text,
  created_at           timestamptz NOT NULL,
  version              integer NOT NULL,
  CONSTRAINT location_origin_uk UNIQUE (source, external_id),
  CONSTRAINT location_named_ck CHECK (coalesce(name_fr, name_nl, name_de, name_en) IS NOT NULL)
);
CREATE INDEX location_category_idx ON location (category_code);
CREATE INDEX location_commune_idx ON location (commune_nis);
CREATE INDEX location_status_idx ON location (status, code);
CREATE INDEX location_position_idx ON location USING gist (position);
COMMENT ON TABLE location IS 'Catalogue of the places where one can shoot.';
COMMENT ON COLUMN location.id IS 'Identity.';
COMMENT ON COLUMN location.code IS 'Stable public code.';
COMMENT ON COLUMN location.category_code IS 'Kind of place.';
COMMENT ON COLUMN location.setting IS 'INT, EXT or BOTH: inside, outside.';
COMMENT ON COLUMN location.period IS 'Period the place can stand for.';
COMMENT ON COLUMN location.style IS 'Architectural style, in words.';
COMMENT ON COLUMN location.name_fr IS 'Name in French.';
COMMENT ON COLUMN location.name_nl IS 'Name in Dutch.';
COMMENT ON COLUMN location.name_de IS 'Name in German.';
COMMENT ON COLUMN location.name_en IS 'Name in English.';
COMMENT ON COLUMN location.description_fr IS 'Description in French.';
COMMENT ON COLUMN location.description_nl IS 'Description in Dutch.';
COMMENT ON COLUMN location.description_de IS 'Description in German.';
COMMENT ON COLUMN location.description_en IS 'Description in English.';
COMMENT ON COLUMN location.keywords_fr IS 'Keywords in French.';
COMMENT ON COLUMN location.keywords_nl IS 'Keywords in Dutch.';
COMMENT ON COLUMN location.keywords_de IS 'Keywords in German.';
COMMENT ON COLUMN location.keywords_en IS 'Keywords in English.';
COMMENT ON COLUMN location.position IS 'Exact position, longitude first; inside the outline where there is one.';
COMMENT ON COLUMN location.outline IS 'Outline of a place that is larger than a point.';
COMMENT ON COLUMN location.position_released IS 'Whether the public may see the exact position and address.';
COMMENT ON COLUMN location.street IS 'Street and number.';
COMMENT ON COLUMN location.postal_code IS 'Postal code.';
COMMENT ON COLUMN location.locality IS 'Locality of the address.';
COMMENT ON COLUMN location.commune_nis IS 'NIS code of the commune.';
COMMENT ON COLUMN location.access IS 'How vehicles and people get in.';
COMMENT ON COLUMN location.power IS 'Electric supply.';
COMMENT ON COLUMN location.parking_lorries IS 'Lorries that can park.';
COMMENT ON COLUMN location.ceiling_height_m IS 'Height below the ceiling.';
COMMENT ON COLUMN location.room_area_m2 IS 'Area of the largest room.';
COMMENT ON COLUMN location.noise IS 'Sources of noise.';
COMMENT ON COLUMN location.restrictions IS 'What is not allowed.';
COMMENT ON COLUMN location.availability IS 'When it is available.';
COMMENT ON COLUMN location.shooting_day_fee_eur IS 'Fee asked for a day of shooting; for the office only.';
COMMENT ON COLUMN location.other_day_fee_eur IS 'Fee asked for a day of preparation or dismantling; for the office only.';
COMMENT ON COLUMN location.owner_name IS 'Who to ask; for the office only.';
COMMENT ON COLUMN location.owner_phone IS 'Their telephone; for the office only.';
COMMENT ON COLUMN location.owner_email IS 'Their e-mail address; for the office only.';
COMMENT ON COLUMN location.owner_note IS 'What to know before asking; for the office only.';
COMMENT ON COLUMN location.status IS 'draft, published, withdrawn or disappeared.';
COMMENT ON COLUMN location.verified_on IS 'Day on which somebody last checked the entry.';
COMMENT ON COLUMN location.source IS 'File or register it was imported from.';
COMMENT ON COLUMN location.external_id IS 'Its identity there.';
COMMENT ON COLUMN location.created_at IS 'When the entry was made.';
COMMENT ON COLUMN location.version IS 'Counts the changes, so that two people cannot overwrite each other unseen.';
