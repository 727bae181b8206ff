CREATE TABLE person (
  id          uuid CONSTRAINT person_pk PRIMARY KEY,
  name        text NOT NULL CONSTRAINT person_name_not_blank CHECK (btrim(name) <> ''),
  email       text NOT NULL CONSTRAINT person_email_lower_case CHECK (email = lower(email) AND email LIKE '_%@_%'),
  role        text NOT NULL CONSTRAINT person_role_known CHECK (role IN ('PRODUCTION', 'COORDINATOR', 'MANAGER', 'ADMINISTRATOR')),
  language    text NOT NULL CONSTRAINT person_language_known CHECK (language IN ('fr', 'nl', 'de', 'en')),
  password    text,
  disabled_at timestamptz,
  created_at  timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT person_email_unique UNIQUE (email)
);
COMMENT ON TABLE person IS 'Somebody who may sign in.';
COMMENT ON COLUMN person.id IS 'Identity, never reused.';
COMMENT ON COLUMN person.name IS 'Name as shown to colleagues.';
COMMENT ON COLUMN person.email IS 'Address to sign in with, in lower case.';
COMMENT ON COLUMN person.role IS 'What the person may do.';
COMMENT ON COLUMN person.language IS 'Language chosen, ISO 639-1.';
COMMENT ON COLUMN person.password IS 'Argon2id hash in PHC notation; null until the first one-time link is used.';
COMMENT ON COLUMN person.disabled_at IS 'Since when the person may no longer sign in.';
COMMENT ON COLUMN person.created_at IS 'When the person was added.';

CREATE TABLE person_session (
  token_sha256 bytea CONSTRAINT person_session_pk PRIMARY KEY,
  person_id    uuid NOT NULL CONSTRAINT person_session_person_fk REFERENCES person (id) ON DELETE CASCADE,
  created_at   timestamptz NOT NULL,
  last_used_at timestamptz NOT NULL
);
CREATE INDEX person_session_person_idx ON person_session (person_id);
COMMENT ON TABLE person_session IS 'A browser in which somebody is signed in.';
COMMENT ON COLUMN person_session.token_sha256 IS 'SHA-256 of the token in the browser; the token itself is nowhere kept.';
COMMENT ON COLUMN person_session.person_id IS 'Who is signed in.';
COMMENT ON COLUMN person_session.created_at IS 'When the person signed in.';
COMMENT ON COLUMN person_session.last_used_at IS 'Last request, to within five minutes.';

CREATE TABLE one_time_link (
  token_sha256 bytea CONSTRAINT one_time_link_pk PRIMARY KEY,
  person_id    uuid CONSTRAINT one_time_link_person_fk REFERENCES person (id) ON DELETE CASCADE,
  expires_at   timestamptz NOT NULL
);
CREATE INDEX one_time_link_person_idx ON one_time_link (person_id);
COMMENT ON TABLE one_time_link IS 'A link that lets its holder choose a password, once; the row goes when it is used.';
COMMENT ON COLUMN one_time_link.token_sha256 IS 'SHA-256 of the token in the link.';
COMMENT ON COLUMN one_time_link.person_id IS 'Whose password it sets; null for the first administrator, who is created by it.';
COMMENT ON COLUMN one_time_link.expires_at IS 'After this the link is worthless.';

CREATE TABLE audit_entry (
  id        bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT audit_entry_pk PRIMARY KEY,
  at        timestamptz NOT NULL DEFAULT now(),
  person_id uuid CONSTRAINT audit_entry_person_fk REFERENCES person (id) ON DELETE SET NULL,
  action    text NOT NULL,
  kind      text NOT NULL,
  key       text NOT NULL,
  detail    text NOT NULL DEFAULT ''
);
CREATE INDEX audit_entry_person_idx ON audit_entry (person_id);
CREATE INDEX audit_entry_thing_idx ON audit_entry (kind, key);
COMMENT ON TABLE audit_entry IS 'Who did what and when; added, never changed.';
COMMENT ON COLUMN audit_entry.id IS 'Order of the entries.';
COMMENT ON COLUMN audit_entry.at IS 'When it was done.';
COMMENT ON COLUMN audit_entry.person_id IS 'Who did it; null for the command line and for visitors.';
COMMENT ON COLUMN audit_entry.action IS 'What was done: sign-in, create, change, confirm and so on.';
COMMENT ON COLUMN audit_entry.kind IS 'Kind of the thing it was done to.';
COMMENT ON COLUMN audit_entry.key IS 'Identity of that thing within its kind.';
COMMENT ON COLUMN audit_entry.detail IS 'What changed, in a few words without personal data.';
