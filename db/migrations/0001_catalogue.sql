-- One catalogue is one fair. The tables in words and a diagram: ../README.md.
-- This file is long because it is the whole first schema, and a migration is one file.
-- Days and times are held against date() with '+0 days': without it date('2022-02-30') is 2022-02-30.

-- Everything that has texts, pictures or claims is an entity; ids are stable text, unique per kind.
CREATE TABLE entity (
  kind TEXT NOT NULL CHECK (kind IN ('fair', 'exhibitor', 'product', 'session', 'country', 'category', 'theme',
                                     'place', 'indicator', 'coverage', 'picture')),
  id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 120),
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE text (
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  field TEXT NOT NULL CHECK (field GLOB '[a-z]*'),
  language TEXT NOT NULL CHECK (language GLOB '[a-z][a-z]*'),
  value TEXT NOT NULL CHECK (length(value) > 0 AND instr(value, char(0)) = 0),
  status TEXT NOT NULL CHECK (status IN ('source', 'reviewed', 'draft', 'machine')),
  PRIMARY KEY (kind, id, field, language),
  FOREIGN KEY (kind, id) REFERENCES entity (kind, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE source (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL CHECK (length(title) > 0),
  publisher TEXT NOT NULL CHECK (length(publisher) > 0),
  published TEXT NOT NULL DEFAULT '' CHECK (published = '' OR published GLOB '[12][0-9][0-9][0-9]'
    OR published GLOB '[12][0-9][0-9][0-9]-[01][0-9]' OR published GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  language TEXT NOT NULL DEFAULT '',
  address TEXT NOT NULL DEFAULT '' CHECK (address = '' OR address GLOB 'http*://*'),
  reliability TEXT NOT NULL CHECK (reliability IN ('original', 'official', 'syndicated', 'mirror', 'reference',
                                                   'illustrative')),
  access TEXT NOT NULL DEFAULT '',
  CHECK (address = '' OR reliability IN ('original', 'official'))
) STRICT;

CREATE TABLE claim (
  number INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  field TEXT NOT NULL CHECK (field GLOB '[a-z]*'),
  value TEXT NOT NULL,
  source_id TEXT NOT NULL REFERENCES source (id),
  status TEXT NOT NULL CHECK (status IN ('reported', 'derived', 'reference', 'illustrative', 'conflict')),
  note TEXT NOT NULL DEFAULT '',
  UNIQUE (kind, id, field, value, source_id),
  FOREIGN KEY (kind, id) REFERENCES entity (kind, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX claim_source ON claim (source_id);

CREATE TABLE fair (
  kind TEXT NOT NULL DEFAULT 'fair' CHECK (kind = 'fair'),
  id TEXT PRIMARY KEY,
  first_day TEXT NOT NULL CHECK (date(first_day, '+0 days') IS first_day),
  last_day TEXT NOT NULL CHECK (date(last_day, '+0 days') IS last_day),
  time_zone TEXT NOT NULL CHECK (length(time_zone) > 0),
  default_currency TEXT NOT NULL CHECK (default_currency GLOB '[A-Z][A-Z][A-Z]'),
  CHECK (first_day <= last_day),
  FOREIGN KEY (kind, id) REFERENCES entity (kind, id)
) STRICT;
CREATE TRIGGER fair_is_one BEFORE INSERT ON fair WHEN (SELECT count(*) FROM fair) > 0
BEGIN SELECT RAISE(ABORT, 'a catalogue holds one fair'); END;

CREATE TABLE fair_language (
  position INTEGER PRIMARY KEY,
  language TEXT NOT NULL UNIQUE CHECK (language GLOB '[a-z][a-z]*')
) STRICT;

CREATE TABLE bri_membership (
  country_code TEXT PRIMARY KEY REFERENCES country (code) ON DELETE CASCADE,
  status TEXT NOT NULL CHECK (status IN ('listed', 'unclear', 'withdrawn')),
  member_since TEXT NOT NULL DEFAULT '',
  as_of TEXT NOT NULL CHECK (as_of GLOB '[12][0-9][0-9][0-9]*'),
  note TEXT NOT NULL DEFAULT '',
  source_id TEXT NOT NULL REFERENCES source (id)
) STRICT;

CREATE TABLE country (
  kind TEXT NOT NULL DEFAULT 'country' CHECK (kind = 'country'),
  code TEXT PRIMARY KEY CHECK (code GLOB '[A-Z][A-Z]'),
  region TEXT NOT NULL DEFAULT '',
  FOREIGN KEY (kind, code) REFERENCES entity (kind, id)
) STRICT;

CREATE TABLE category (
  kind TEXT NOT NULL DEFAULT 'category' CHECK (kind = 'category'),
  id TEXT PRIMARY KEY,
  parent_id TEXT REFERENCES category (id),
  position INTEGER NOT NULL,
  tint TEXT NOT NULL,
  art TEXT NOT NULL DEFAULT '',
  CHECK (parent_id IS NOT id),
  FOREIGN KEY (kind, id) REFERENCES entity (kind, id)
) STRICT;
CREATE INDEX category_parent ON category (parent_id);

CREATE TABLE theme (
  kind TEXT NOT NULL DEFAULT 'theme' CHECK (kind = 'theme'),
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  tint TEXT NOT NULL,
  art TEXT NOT NULL DEFAULT '',
  FOREIGN KEY (kind, id) REFERENCES entity (kind, id)
) STRICT;

CREATE TABLE place (
  kind TEXT NOT NULL DEFAULT 'place' CHECK (kind = 'place'),
  id TEXT PRIMARY KEY,
  form TEXT NOT NULL CHECK (form IN ('venue', 'hall', 'row', 'booth', 'kiosk', 'door')),
  parent_id TEXT REFERENCES place (id),
  code TEXT NOT NULL DEFAULT '',
  outline TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(outline) AND json_type(outline) = 'array'),
  is_illustrative INTEGER NOT NULL CHECK (is_illustrative IN (0, 1)),
  CHECK (parent_id IS NOT id),
  FOREIGN KEY (kind, id) REFERENCES entity (kind, id)
) STRICT;
CREATE INDEX place_parent ON place (parent_id);

CREATE TABLE listing (
  kind TEXT NOT NULL CHECK (kind IN ('exhibitor', 'product', 'session')),
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'published', 'withdrawn')),
  evidence TEXT NOT NULL CHECK (evidence IN ('reported', 'market_sample', 'illustrative')),
  external_id TEXT,
  PRIMARY KEY (kind, id),
  UNIQUE (kind, external_id),
  FOREIGN KEY (kind, id) REFERENCES entity (kind, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX listing_position ON listing (kind, position);

CREATE TABLE listing_tag (
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  tag TEXT NOT NULL CHECK (length(tag) > 0),
  PRIMARY KEY (kind, id, tag),
  FOREIGN KEY (kind, id) REFERENCES listing (kind, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE exhibitor (
  kind TEXT NOT NULL DEFAULT 'exhibitor' CHECK (kind = 'exhibitor'),
  id TEXT PRIMARY KEY,
  form TEXT NOT NULL CHECK (form IN ('company', 'organisation', 'national')),
  country_code TEXT NOT NULL REFERENCES country (code),
  participation TEXT NOT NULL CHECK (participation IN ('exhibitor', 'online_exhibitor', 'organiser', 'participant',
    'goods_shown', 'goods_mentioned', 'mentioned', 'illustrative')),
  FOREIGN KEY (kind, id) REFERENCES listing (kind, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX exhibitor_country ON exhibitor (country_code);

CREATE TABLE exhibitor_theme (
  exhibitor_id TEXT NOT NULL REFERENCES exhibitor (id) ON DELETE CASCADE,
  theme_id TEXT NOT NULL REFERENCES theme (id),
  PRIMARY KEY (exhibitor_id, theme_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX exhibitor_theme_theme ON exhibitor_theme (theme_id);

CREATE TABLE exhibitor_payment (
  exhibitor_id TEXT NOT NULL REFERENCES exhibitor (id) ON DELETE CASCADE,
  means TEXT NOT NULL CHECK (means IN ('alipay', 'wechat_pay', 'e_cny', 'card', 'cash')),
  PRIMARY KEY (exhibitor_id, means)
) STRICT, WITHOUT ROWID;

CREATE TABLE exhibitor_place (
  exhibitor_id TEXT NOT NULL REFERENCES exhibitor (id) ON DELETE CASCADE,
  place_id TEXT NOT NULL REFERENCES place (id),
  PRIMARY KEY (exhibitor_id, place_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX exhibitor_place_place ON exhibitor_place (place_id);
CREATE TRIGGER booth_needs_presence BEFORE INSERT ON exhibitor_place
WHEN (SELECT participation FROM exhibitor WHERE id = NEW.exhibitor_id)
     IN ('online_exhibitor', 'goods_mentioned', 'mentioned')
BEGIN SELECT RAISE(ABORT, 'an exhibitor that was not on site has no booth'); END;
CREATE TRIGGER presence_keeps_booth BEFORE UPDATE OF participation ON exhibitor
WHEN NEW.participation IN ('online_exhibitor', 'goods_mentioned', 'mentioned')
     AND EXISTS (SELECT 1 FROM exhibitor_place WHERE exhibitor_id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'an exhibitor that was not on site has no booth'); END;

CREATE TABLE coverage (
  kind TEXT NOT NULL DEFAULT 'coverage' CHECK (kind = 'coverage'),
  id TEXT PRIMARY KEY,
  exhibitor_id TEXT NOT NULL REFERENCES exhibitor (id) ON DELETE CASCADE,
  measure TEXT NOT NULL CHECK (measure IN ('region', 'availability_zone', 'country_or_region', 'currency', 'market')),
  number INTEGER NOT NULL CHECK (number > 0),
  as_of TEXT NOT NULL CHECK (as_of GLOB '[12][0-9][0-9][0-9]*'),
  position INTEGER NOT NULL,
  FOREIGN KEY (kind, id) REFERENCES entity (kind, id)
) STRICT;
CREATE INDEX coverage_exhibitor ON coverage (exhibitor_id);

CREATE TABLE coverage_country (
  coverage_id TEXT NOT NULL REFERENCES coverage (id) ON DELETE CASCADE,
  country_code TEXT NOT NULL REFERENCES country (code),
  PRIMARY KEY (coverage_id, country_code)
) STRICT, WITHOUT ROWID;
CREATE INDEX coverage_country_country ON coverage_country (country_code);

CREATE TABLE product (
  kind TEXT NOT NULL DEFAULT 'product' CHECK (kind = 'product'),
  id TEXT PRIMARY KEY,
  exhibitor_id TEXT REFERENCES exhibitor (id),
  origin_code TEXT NOT NULL REFERENCES country (code),
  category_id TEXT NOT NULL REFERENCES category (id),
  hs6 TEXT CHECK (hs6 GLOB '[0-9][0-9][0-9][0-9][0-9][0-9]'),
  gtin TEXT CHECK (length(gtin) IN (8, 12, 13, 14) AND gtin NOT GLOB '*[^0-9]*'),
  price_minor INTEGER CHECK (price_minor >= 0),
  currency TEXT CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
  price_evidence TEXT CHECK (price_evidence IN ('reported', 'illustrative')),
  brand TEXT NOT NULL DEFAULT '',
  art TEXT NOT NULL DEFAULT '',
  CHECK ((price_minor IS NULL) = (currency IS NULL) AND (price_minor IS NULL) = (price_evidence IS NULL)),
  CHECK (price_evidence IS NOT 'illustrative' OR brand = ''),
  FOREIGN KEY (kind, id) REFERENCES listing (kind, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX product_exhibitor ON product (exhibitor_id);
CREATE INDEX product_origin ON product (origin_code);
CREATE INDEX product_category ON product (category_id);

-- Times are UTC, to the second; what they mean depends on the precision. Days are the fair's own.
CREATE TABLE session (
  kind TEXT NOT NULL DEFAULT 'session' CHECK (kind = 'session'),
  id TEXT PRIMARY KEY,
  form TEXT NOT NULL CHECK (form IN ('livestream', 'ceremony', 'summit', 'forum', 'open_day', 'performance', 'workshop',
                                     'report_release')),
  starts_at TEXT NOT NULL CHECK (strftime('%Y-%m-%dT%H:%M:%SZ', starts_at, '+0 days') IS starts_at),
  ends_at TEXT NOT NULL CHECK (strftime('%Y-%m-%dT%H:%M:%SZ', ends_at, '+0 days') IS ends_at),
  precision TEXT NOT NULL CHECK (precision IN ('minute', 'part_of_day', 'day', 'range')),
  day_part TEXT CHECK (day_part IN ('morning', 'afternoon', 'evening')),
  first_day TEXT NOT NULL CHECK (date(first_day, '+0 days') IS first_day),
  last_day TEXT NOT NULL CHECK (date(last_day, '+0 days') IS last_day),
  host_id TEXT REFERENCES exhibitor (id),
  place_id TEXT REFERENCES place (id),
  stream TEXT,
  recording TEXT,
  art TEXT NOT NULL DEFAULT '',
  CHECK (starts_at < ends_at AND first_day <= last_day),
  CHECK ((precision = 'part_of_day') = (day_part IS NOT NULL)),
  CHECK (precision = 'range' OR first_day = last_day),
  FOREIGN KEY (kind, id) REFERENCES listing (kind, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX session_start ON session (starts_at);
CREATE INDEX session_host ON session (host_id);
CREATE INDEX session_place ON session (place_id);

CREATE TABLE session_country (
  session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  country_code TEXT NOT NULL REFERENCES country (code),
  PRIMARY KEY (session_id, country_code)
) STRICT, WITHOUT ROWID;
CREATE INDEX session_country_country ON session_country (country_code);

CREATE TABLE session_language (
  session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  language TEXT NOT NULL CHECK (language GLOB '[a-z][a-z]*'),
  PRIMARY KEY (session_id, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE session_theme (
  session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  theme_id TEXT NOT NULL REFERENCES theme (id),
  PRIMARY KEY (session_id, theme_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX session_theme_theme ON session_theme (theme_id);

CREATE TABLE session_product (
  session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  product_id TEXT NOT NULL REFERENCES product (id) ON DELETE CASCADE,
  PRIMARY KEY (session_id, product_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX session_product_product ON session_product (product_id);

CREATE TABLE indicator (
  kind TEXT NOT NULL DEFAULT 'indicator' CHECK (kind = 'indicator'),
  id TEXT PRIMARY KEY,
  series TEXT NOT NULL CHECK (length(series) > 0),
  period TEXT NOT NULL CHECK (period GLOB '[12][0-9][0-9][0-9]*'),
  value REAL NOT NULL,
  unit TEXT NOT NULL CHECK (length(unit) > 0),
  bound TEXT NOT NULL CHECK (bound IN ('exact', 'at_least')),
  position INTEGER NOT NULL,
  FOREIGN KEY (kind, id) REFERENCES entity (kind, id)
) STRICT;

-- The bytes are in the folder pictures/, named by their SHA-256.
CREATE TABLE picture (
  kind TEXT NOT NULL DEFAULT 'picture' CHECK (kind = 'picture'),
  hash TEXT PRIMARY KEY CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*'),
  width INTEGER NOT NULL CHECK (width > 0),
  height INTEGER NOT NULL CHECK (height > 0),
  licence TEXT NOT NULL DEFAULT '',
  credit TEXT NOT NULL DEFAULT '',
  FOREIGN KEY (kind, hash) REFERENCES entity (kind, id)
) STRICT;

CREATE TABLE listing_picture (
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  hash TEXT NOT NULL REFERENCES picture (hash),
  PRIMARY KEY (kind, id, position),
  FOREIGN KEY (kind, id) REFERENCES listing (kind, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- What changed, when, by whom: before and after are JSON.
CREATE TABLE history (
  number INTEGER PRIMARY KEY,
  at TEXT NOT NULL CHECK (strftime('%Y-%m-%dT%H:%M:%SZ', at, '+0 days') IS at),
  who TEXT NOT NULL,
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  field TEXT NOT NULL,
  before TEXT CHECK (json_valid(before)),
  after TEXT CHECK (json_valid(after)),
  FOREIGN KEY (kind, id) REFERENCES listing (kind, id)
) STRICT;
CREATE INDEX history_listing ON history (kind, id);

-- For people with a database tool: listings with their names in the fair's first language. The program reads
-- the tables.
CREATE VIEW readable_exhibitor AS
SELECT exhibitor.id, text.value AS name, form, country_code, participation, evidence, state
FROM exhibitor JOIN listing USING (kind, id) LEFT JOIN text
  ON text.kind = 'exhibitor' AND text.id = exhibitor.id AND text.field = 'name'
  AND text.language = (SELECT language FROM fair_language ORDER BY position LIMIT 1)
ORDER BY listing.position;

CREATE VIEW readable_product AS
SELECT product.id, text.value AS name, origin_code, category_id, exhibitor_id, brand, hs6, gtin, price_minor, currency,
  price_evidence, evidence, state
FROM product JOIN listing USING (kind, id) LEFT JOIN text
  ON text.kind = 'product' AND text.id = product.id AND text.field = 'name'
  AND text.language = (SELECT language FROM fair_language ORDER BY position LIMIT 1)
ORDER BY listing.position;

CREATE VIEW readable_session AS
SELECT session.id, text.value AS name, form, first_day, last_day, precision, day_part, starts_at, ends_at, host_id,
  place_id, (SELECT group_concat(country_code, ' ') FROM session_country WHERE session_id = session.id) AS countries,
  evidence, state
FROM session JOIN listing USING (kind, id) LEFT JOIN text
  ON text.kind = 'session' AND text.id = session.id AND text.field = 'name'
  AND text.language = (SELECT language FROM fair_language ORDER BY position LIMIT 1)
ORDER BY listing.position;
