BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'catalogue','0001_catalogue','2026-11-24 08:02:30.384096+00:00');
CREATE TABLE bri_membership (
  country_code TEXT PRIMARY KEY REFERENCES country (code) ON DELETE CASCADE,
  status TEXT NOT NULL CHECK (status IN ('listed', 'unclear', 'withdrawn')),
  member_since TEXT NOT NULL DEFAULT '',
  as_of TEXT NOT NULL CHECK (as_of GLOB '[12][0-9][0-9][0-9]*'),
  note TEXT NOT NULL DEFAULT '',
  source_id TEXT NOT NULL REFERENCES source (id)
) STRICT;
INSERT INTO "bri_membership" VALUES('LA','listed','2018-09','2022-07-04','','official');
INSERT INTO "bri_membership" VALUES('TH','listed','','2022-07-04','no date is known','official');
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
INSERT INTO "category" VALUES('category','food-sweets','food',1,'tintPink','1f36c');
INSERT INTO "category" VALUES('category','food',NULL,0,'tintPeach','1f35a');
INSERT INTO "category" VALUES('category','home',NULL,2,'tintBlue','1f6cf-fe0f');
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
INSERT INTO "claim" VALUES(1,'product','jelly','origin','TH','news','reported','');
INSERT INTO "claim" VALUES(2,'product','jelly','price','9.90 CNY','news','reported','per box');
INSERT INTO "claim" VALUES(3,'exhibitor','cloud','number','85','official','reported','');
INSERT INTO "claim" VALUES(4,'exhibitor','cloud','number','84','news','conflict','');
CREATE TABLE country (
  kind TEXT NOT NULL DEFAULT 'country' CHECK (kind = 'country'),
  code TEXT PRIMARY KEY CHECK (code GLOB '[A-Z][A-Z]'),
  region TEXT NOT NULL DEFAULT '',
  FOREIGN KEY (kind, code) REFERENCES entity (kind, id)
) STRICT;
INSERT INTO "country" VALUES('country','CN','Eastern Asia');
INSERT INTO "country" VALUES('country','LA','South-Eastern Asia');
INSERT INTO "country" VALUES('country','TH','South-Eastern Asia');
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
INSERT INTO "coverage" VALUES('coverage','cloud-zones','cloud','availability_zone',85,'2022-09',0);
INSERT INTO "coverage" VALUES('coverage','cloud-markets','cloud','market',18,'2022-09',1);
CREATE TABLE coverage_country (
  coverage_id TEXT NOT NULL REFERENCES coverage (id) ON DELETE CASCADE,
  country_code TEXT NOT NULL REFERENCES country (code),
  PRIMARY KEY (coverage_id, country_code)
) STRICT, WITHOUT ROWID;
INSERT INTO "coverage_country" VALUES('cloud-markets','LA');
INSERT INTO "coverage_country" VALUES('cloud-markets','TH');
CREATE TABLE entity (
  kind TEXT NOT NULL CHECK (kind IN ('fair', 'exhibitor', 'product', 'session', 'country', 'category', 'theme',
                                     'place', 'indicator', 'coverage', 'picture')),
  id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 120),
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;
INSERT INTO "entity" VALUES('category','food');
INSERT INTO "entity" VALUES('category','food-sweets');
INSERT INTO "entity" VALUES('category','home');
INSERT INTO "entity" VALUES('country','CN');
INSERT INTO "entity" VALUES('country','LA');
INSERT INTO "entity" VALUES('country','TH');
INSERT INTO "entity" VALUES('coverage','cloud-markets');
INSERT INTO "entity" VALUES('coverage','cloud-zones');
INSERT INTO "entity" VALUES('exhibitor','cloud');
INSERT INTO "entity" VALUES('exhibitor','pavilion');
INSERT INTO "entity" VALUES('exhibitor','shop');
INSERT INTO "entity" VALUES('fair','fair-2022');
INSERT INTO "entity" VALUES('indicator','area');
INSERT INTO "entity" VALUES('indicator','share');
INSERT INTO "entity" VALUES('picture','0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a');
INSERT INTO "entity" VALUES('place','hall-1');
INSERT INTO "entity" VALUES('place','hall-1-b14');
INSERT INTO "entity" VALUES('place','hall-1-c02');
INSERT INTO "entity" VALUES('place','row-c');
INSERT INTO "entity" VALUES('place','venue');
INSERT INTO "entity" VALUES('product','jelly');
INSERT INTO "entity" VALUES('product','pillow');
INSERT INTO "entity" VALUES('product','rice');
INSERT INTO "entity" VALUES('session','all-days');
INSERT INTO "entity" VALUES('session','jelly-hour');
INSERT INTO "entity" VALUES('session','lao-afternoon');
INSERT INTO "entity" VALUES('theme','supply-chain');
INSERT INTO "entity" VALUES('theme','telecom');
CREATE TABLE exhibitor (
  kind TEXT NOT NULL DEFAULT 'exhibitor' CHECK (kind = 'exhibitor'),
  id TEXT PRIMARY KEY,
  form TEXT NOT NULL CHECK (form IN ('company', 'organisation', 'national')),
  country_code TEXT NOT NULL REFERENCES country (code),
  participation TEXT NOT NULL CHECK (participation IN ('exhibitor', 'online_exhibitor', 'organiser', 'participant',
    'goods_shown', 'goods_mentioned', 'mentioned', 'illustrative')),
  FOREIGN KEY (kind, id) REFERENCES listing (kind, id) ON DELETE CASCADE
) STRICT;
INSERT INTO "exhibitor" VALUES('exhibitor','shop','company','CN','exhibitor');
INSERT INTO "exhibitor" VALUES('exhibitor','cloud','company','CN','mentioned');
INSERT INTO "exhibitor" VALUES('exhibitor','pavilion','national','LA','participant');
CREATE TABLE exhibitor_payment (
  exhibitor_id TEXT NOT NULL REFERENCES exhibitor (id) ON DELETE CASCADE,
  means TEXT NOT NULL CHECK (means IN ('alipay', 'wechat_pay', 'e_cny', 'card', 'cash')),
  PRIMARY KEY (exhibitor_id, means)
) STRICT, WITHOUT ROWID;
INSERT INTO "exhibitor_payment" VALUES('shop','alipay');
INSERT INTO "exhibitor_payment" VALUES('shop','cash');
CREATE TABLE exhibitor_place (
  exhibitor_id TEXT NOT NULL REFERENCES exhibitor (id) ON DELETE CASCADE,
  place_id TEXT NOT NULL REFERENCES place (id),
  PRIMARY KEY (exhibitor_id, place_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "exhibitor_place" VALUES('shop','hall-1-b14');
INSERT INTO "exhibitor_place" VALUES('pavilion','hall-1-c02');
CREATE TABLE exhibitor_theme (
  exhibitor_id TEXT NOT NULL REFERENCES exhibitor (id) ON DELETE CASCADE,
  theme_id TEXT NOT NULL REFERENCES theme (id),
  PRIMARY KEY (exhibitor_id, theme_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "exhibitor_theme" VALUES('shop','supply-chain');
INSERT INTO "exhibitor_theme" VALUES('shop','telecom');
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
INSERT INTO "fair" VALUES('fair','fair-2022','2022-08-31','2022-09-05','Asia/Shanghai','CNY');
CREATE TABLE fair_language (
  position INTEGER PRIMARY KEY,
  language TEXT NOT NULL UNIQUE CHECK (language GLOB '[a-z][a-z]*')
) STRICT;
INSERT INTO "fair_language" VALUES(0,'en');
INSERT INTO "fair_language" VALUES(1,'zh');
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
INSERT INTO "indicator" VALUES('indicator','share','share','2021',44.5,'percent','exact',0);
INSERT INTO "indicator" VALUES('indicator','area','area','2022',152000.0,'m2','at_least',1);
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
INSERT INTO "listing" VALUES('exhibitor','cloud',1,'published','reported',NULL);
INSERT INTO "listing" VALUES('exhibitor','pavilion',2,'draft','reported',NULL);
INSERT INTO "listing" VALUES('exhibitor','shop',0,'published','reported',NULL);
INSERT INTO "listing" VALUES('product','jelly',0,'published','reported',NULL);
INSERT INTO "listing" VALUES('product','pillow',1,'published','illustrative',NULL);
INSERT INTO "listing" VALUES('product','rice',2,'withdrawn','market_sample',NULL);
INSERT INTO "listing" VALUES('session','all-days',2,'withdrawn','reported',NULL);
INSERT INTO "listing" VALUES('session','jelly-hour',0,'published','illustrative',NULL);
INSERT INTO "listing" VALUES('session','lao-afternoon',1,'published','reported',NULL);
CREATE TABLE listing_picture (
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  hash TEXT NOT NULL REFERENCES picture (hash),
  PRIMARY KEY (kind, id, position),
  FOREIGN KEY (kind, id) REFERENCES listing (kind, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
INSERT INTO "listing_picture" VALUES('product','jelly',0,'0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a');
CREATE TABLE listing_tag (
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  tag TEXT NOT NULL CHECK (length(tag) > 0),
  PRIMARY KEY (kind, id, tag),
  FOREIGN KEY (kind, id) REFERENCES listing (kind, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE TABLE picture (
  kind TEXT NOT NULL DEFAULT 'picture' CHECK (kind = 'picture'),
  hash TEXT PRIMARY KEY CHECK (length(hash) = 64 AND hash NOT GLOB '*[^0-9a-f]*'),
  width INTEGER NOT NULL CHECK (width > 0),
  height INTEGER NOT NULL CHECK (height > 0),
  licence TEXT NOT NULL DEFAULT '',
  credit TEXT NOT NULL DEFAULT '',
  FOREIGN KEY (kind, hash) REFERENCES entity (kind, id)
) STRICT;
INSERT INTO "picture" VALUES('picture','0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a',640,480,'CC0-1.0','somebody');
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
INSERT INTO "place" VALUES('place','hall-1','hall','venue','1','[[0.0, 0.0], [90.5, 0.0], [90.5, 60.0]]',1);
INSERT INTO "place" VALUES('place','venue','venue',NULL,'','[]',0);
INSERT INTO "place" VALUES('place','hall-1-b14','booth','hall-1','B14','[[3.0, 3.0], [9.0, 3.0], [9.0, 9.0]]',1);
INSERT INTO "place" VALUES('place','row-c','row','hall-1','C','[]',1);
INSERT INTO "place" VALUES('place','hall-1-c02','booth','row-c','C02','[]',1);
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
INSERT INTO "product" VALUES('product','jelly','shop','TH','food-sweets','210690','8850000000003',990,'CNY','reported','A Brand','1f36e');
INSERT INTO "product" VALUES('product','pillow',NULL,'LA','home',NULL,NULL,NULL,NULL,NULL,'','');
INSERT INTO "product" VALUES('product','rice','cloud','TH','food',NULL,NULL,500,'THB','illustrative','','');
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
INSERT INTO "session" VALUES('session','jelly-hour','livestream','2022-09-01T07:00:00Z','2022-09-01T08:00:00Z','minute',NULL,'2022-09-01','2022-09-01','shop','hall-1-b14','https://example.org/live',NULL,'');
INSERT INTO "session" VALUES('session','lao-afternoon','open_day','2022-09-02T04:00:00Z','2022-09-02T10:00:00Z','part_of_day','afternoon','2022-09-02','2022-09-02',NULL,NULL,NULL,'lao.webm','1f3fa');
INSERT INTO "session" VALUES('session','all-days','forum','2022-08-30T16:00:00Z','2022-09-02T16:00:00Z','range',NULL,'2022-08-31','2022-09-02','cloud','hall-1',NULL,NULL,'');
CREATE TABLE session_country (
  session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  country_code TEXT NOT NULL REFERENCES country (code),
  PRIMARY KEY (session_id, country_code)
) STRICT, WITHOUT ROWID;
INSERT INTO "session_country" VALUES('lao-afternoon','LA');
INSERT INTO "session_country" VALUES('jelly-hour','TH');
CREATE TABLE session_language (
  session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  language TEXT NOT NULL CHECK (language GLOB '[a-z][a-z]*'),
  PRIMARY KEY (session_id, language)
) STRICT, WITHOUT ROWID;
INSERT INTO "session_language" VALUES('all-days','zh');
INSERT INTO "session_language" VALUES('jelly-hour','en');
INSERT INTO "session_language" VALUES('jelly-hour','th');
CREATE TABLE session_product (
  session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  product_id TEXT NOT NULL REFERENCES product (id) ON DELETE CASCADE,
  PRIMARY KEY (session_id, product_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "session_product" VALUES('jelly-hour','jelly');
INSERT INTO "session_product" VALUES('lao-afternoon','pillow');
INSERT INTO "session_product" VALUES('lao-afternoon','rice');
CREATE TABLE session_theme (
  session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  theme_id TEXT NOT NULL REFERENCES theme (id),
  PRIMARY KEY (session_id, theme_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "session_theme" VALUES('jelly-hour','supply-chain');
INSERT INTO "session_theme" VALUES('all-days','telecom');
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
INSERT INTO "source" VALUES('news','Opening','A newspaper','2022-09-01','en','','syndicated','');
INSERT INTO "source" VALUES('official','Programme','The fair','2022-08','zh','https://example.org/p','official','x');
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
INSERT INTO "text" VALUES('category','food','name','en','Food','source');
INSERT INTO "text" VALUES('category','food','name','zh','食品','source');
INSERT INTO "text" VALUES('category','food-sweets','name','en','Sweets','source');
INSERT INTO "text" VALUES('category','food-sweets','name','zh','糖果','source');
INSERT INTO "text" VALUES('category','home','name','en','Home','source');
INSERT INTO "text" VALUES('category','home','name','zh','家居','source');
INSERT INTO "text" VALUES('coverage','cloud-markets','name','en','Markets','source');
INSERT INTO "text" VALUES('coverage','cloud-markets','name','zh','市场','source');
INSERT INTO "text" VALUES('coverage','cloud-zones','name','en','Availability zones','source');
INSERT INTO "text" VALUES('coverage','cloud-zones','name','zh','可用区','source');
INSERT INTO "text" VALUES('exhibitor','cloud','name','en','Cloud','source');
INSERT INTO "text" VALUES('exhibitor','cloud','name','zh','云','source');
INSERT INTO "text" VALUES('exhibitor','pavilion','name','en','Pavilion','source');
INSERT INTO "text" VALUES('exhibitor','pavilion','name','zh','国家馆','source');
INSERT INTO "text" VALUES('exhibitor','shop','name','en','The Shop','source');
INSERT INTO "text" VALUES('exhibitor','shop','name','zh','商店','source');
INSERT INTO "text" VALUES('exhibitor','shop','summary','en','Sells things.','source');
INSERT INTO "text" VALUES('exhibitor','shop','summary','zh','卖东西。','source');
INSERT INTO "text" VALUES('exhibitor','shop','zone','en','Zone A','source');
INSERT INTO "text" VALUES('exhibitor','shop','zone','zh','A区','source');
INSERT INTO "text" VALUES('fair','fair-2022','city','en','Beijing','source');
INSERT INTO "text" VALUES('fair','fair-2022','city','zh','北京','source');
INSERT INTO "text" VALUES('fair','fair-2022','name','en','A Fair for Trade','source');
INSERT INTO "text" VALUES('fair','fair-2022','name','zh','一个交易会','source');
INSERT INTO "text" VALUES('fair','fair-2022','short_name','en','Fair','source');
INSERT INTO "text" VALUES('fair','fair-2022','short_name','zh','交易会','source');
INSERT INTO "text" VALUES('indicator','area','name','en','Area','source');
INSERT INTO "text" VALUES('indicator','area','name','zh','面积','source');
INSERT INTO "text" VALUES('indicator','area','note','en','Both venues','source');
INSERT INTO "text" VALUES('indicator','share','name','en','Share','source');
INSERT INTO "text" VALUES('indicator','share','name','zh','占比','source');
INSERT INTO "text" VALUES('picture','0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a','alt','en','A box of jelly','source');
INSERT INTO "text" VALUES('picture','0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a','alt','zh','一盒果冻','source');
INSERT INTO "text" VALUES('place','hall-1','name','en','Hall 1','source');
INSERT INTO "text" VALUES('place','hall-1','name','zh','1号馆','source');
INSERT INTO "text" VALUES('place','venue','name','en','The Centre','source');
INSERT INTO "text" VALUES('place','venue','name','zh','会议中心','source');
INSERT INTO "text" VALUES('product','jelly','name','en','Herbal jelly','source');
INSERT INTO "text" VALUES('product','jelly','name','th','เยลลี่','draft');
INSERT INTO "text" VALUES('product','jelly','name','zh','果冻','source');
INSERT INTO "text" VALUES('product','jelly','shown','en','In a livestream','source');
INSERT INTO "text" VALUES('product','jelly','shown','zh','直播间','source');
INSERT INTO "text" VALUES('product','jelly','summary','en','Made of herbs.','source');
INSERT INTO "text" VALUES('product','jelly','summary','zh','草本。','source');
INSERT INTO "text" VALUES('product','pillow','name','en','Pillow','source');
INSERT INTO "text" VALUES('product','pillow','name','zh','枕头','source');
INSERT INTO "text" VALUES('product','rice','name','en','Rice','source');
INSERT INTO "text" VALUES('session','all-days','name','en','Forum','source');
INSERT INTO "text" VALUES('session','all-days','name','zh','论坛','source');
INSERT INTO "text" VALUES('session','jelly-hour','name','en','The jelly hour','source');
INSERT INTO "text" VALUES('session','jelly-hour','name','zh','果冻一小时','source');
INSERT INTO "text" VALUES('session','jelly-hour','venue','en','At the booth','source');
INSERT INTO "text" VALUES('session','jelly-hour','venue','zh','展位','source');
INSERT INTO "text" VALUES('session','lao-afternoon','name','en','An afternoon of Laos','source');
INSERT INTO "text" VALUES('session','lao-afternoon','name','zh','老挝下午','source');
INSERT INTO "text" VALUES('theme','supply-chain','name','en','Supply chain','source');
INSERT INTO "text" VALUES('theme','supply-chain','name','zh','供应链','source');
INSERT INTO "text" VALUES('theme','telecom','name','en','Telecom','source');
INSERT INTO "text" VALUES('theme','telecom','name','zh','电信','source');
CREATE TABLE theme (
  kind TEXT NOT NULL DEFAULT 'theme' CHECK (kind = 'theme'),
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  tint TEXT NOT NULL,
  art TEXT NOT NULL DEFAULT '',
  FOREIGN KEY (kind, id) REFERENCES entity (kind, id)
) STRICT;
INSERT INTO "theme" VALUES('theme','telecom',0,'tintBlue','1f4f1');
INSERT INTO "theme" VALUES('theme','supply-chain',1,'tintGreen','1f6d2');
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX claim_source ON claim (source_id);
CREATE TRIGGER fair_is_one BEFORE INSERT ON fair WHEN (SELECT count(*) FROM fair) > 0
BEGIN SELECT RAISE(ABORT, 'a catalogue holds one fair'); END;
CREATE INDEX category_parent ON category (parent_id);
CREATE INDEX place_parent ON place (parent_id);
CREATE INDEX listing_position ON listing (kind, position);
CREATE INDEX exhibitor_country ON exhibitor (country_code);
CREATE INDEX exhibitor_theme_theme ON exhibitor_theme (theme_id);
CREATE INDEX exhibitor_place_place ON exhibitor_place (place_id);
CREATE TRIGGER booth_needs_presence BEFORE INSERT ON exhibitor_place
WHEN (SELECT participation FROM exhibitor WHERE id = NEW.exhibitor_id)
     IN ('online_exhibitor', 'goods_mentioned', 'mentioned')
BEGIN SELECT RAISE(ABORT, 'an exhibitor that was not on site has no booth'); END;
CREATE TRIGGER presence_keeps_booth BEFORE UPDATE OF participation ON exhibitor
WHEN NEW.participation IN ('online_exhibitor', 'goods_mentioned', 'mentioned')
     AND EXISTS (SELECT 1 FROM exhibitor_place WHERE exhibitor_id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'an exhibitor that was not on site has no booth'); END;
CREATE INDEX coverage_exhibitor ON coverage (exhibitor_id);
CREATE INDEX coverage_country_country ON coverage_country (country_code);
CREATE INDEX product_exhibitor ON product (exhibitor_id);
CREATE INDEX product_origin ON product (origin_code);
CREATE INDEX product_category ON product (category_id);
CREATE INDEX session_start ON session (starts_at);
CREATE INDEX session_host ON session (host_id);
CREATE INDEX session_place ON session (place_id);
CREATE INDEX session_country_country ON session_country (country_code);
CREATE INDEX session_theme_theme ON session_theme (theme_id);
CREATE INDEX session_product_product ON session_product (product_id);
CREATE INDEX history_listing ON history (kind, id);
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
COMMIT;
