-- The tables of a library, version 1, for PostgreSQL 15 and later. All of it is derived: graph.json stays the truth.
--
-- Where a cluster spreads them: report, concept and name_key lie on every node, report_file, block, mention and entry
-- by report, concept_use, concept_year and related by slug.

-- What is known of the whole: its version, its alphabet, the catalogue lines.
create table library (
  name text primary key,
  value jsonb not null
);

-- A report with its line of the catalogue.
create table report (
  id text primary key,
  -- SHA-256 of its files: what is in already is not read again.
  hash text not null,
  -- SHA-256 of the document that it was compiled from, with the compiler's version; null for a compiled one.
  document text,
  -- What a list of reports calls it.
  title text not null,
  -- CatalogueEntry, as its text tells it, and with what catalog.csv says; null until the concepts know of it.
  told jsonb not null,
  entry jsonb,
  -- SHA-256 of its entries and mentions; where it is the same, they are left alone.
  cited text not null
);

-- The files of a report, compressed (gzip): graph.json, source.txt, keys.json, marks.json, moved.json.
create table report_file (
  report text not null,
  name text not null,
  content bytea not null,
  primary key (report, name)
);

-- A stretch of a report's compared text that belongs to one node: what passages are searched in.
create table block (
  report text not null,
  -- Its first unit in the report's compared text, and how many are its own.
  unit int not null,
  length int not null,
  node text not null,
  -- Its own units and the beginning of what touches it.
  level text not null,
  -- The pairs of neighbouring units in it, each once.
  grams int[] not null,
  primary key (report, unit)
);
create index block_grams on block using gin (grams);

-- What a report says that a name means.
create table entry (
  report text not null,
  term text not null,
  slug text not null,
  label text not null,
  definition text not null,
  sense int not null,
  primary key (report, term)
);

-- A place in a report's source, in UTF-16 code units, where a block cites a name.
create table mention (
  report text not null,
  start_ int not null,
  end_ int not null,
  slug text not null,
  block text not null,
  surface text not null,
  primary key (report, start_, end_, slug)
);

-- A name across reports. `no` is its position among all: those first that most reports use, then most explain.
create table concept (
  no int primary key,
  slug text not null,
  name text not null,
  -- Folded, and with numerals as digits, as search compares it.
  level text not null,
  -- How its characters are read where that is not as usual; null where it is.
  readings text,
  reports int not null,
  entries int not null,
  senses int not null,
  first_use jsonb,
  first_definition jsonb,
  -- By level: how many reports use and how many define it.
  levels jsonb not null,
  -- FNV-1a of the slug, modulo 65536: the file of the static site in which it would lie.
  shard int not null,
  -- What it is found by when a character is amiss.
  slips int[] not null,
  -- SHA-256 of its entries, uses and counts: where it is the same, they are left alone.
  hash text not null
);
create unique index concept_slug on concept (slug);
create index concept_shard on concept (shard);
create index concept_slips on concept using gin (slips);

-- What a name is found by: its characters, initials and syllables, and what stands beside each other of them.
create table name_key (
  key int not null,
  no int not null,
  primary key (key, no)
);

-- A report that uses or defines a name.
create table concept_use (
  slug text not null,
  report text not null,
  node text,
  -- [block, [[start, end], …]], in source order; empty where it only defines it.
  blocks jsonb not null,
  quote text,
  mark int[],
  -- ConceptEntry without the report; empty where it only uses it.
  entries jsonb not null,
  primary key (slug, report)
);

-- How many reports of a year use and define a name.
create table concept_year (
  slug text not null,
  year int not null,
  using_ int not null,
  defining int not null,
  primary key (slug, year)
);

-- Names that stand beside a name in the same blocks, in their order.
create table related (
  slug text not null,
  at int not null,
  other text not null,
  name text not null,
  blocks int not null,
  reports int not null,
  primary key (slug, at)
);
