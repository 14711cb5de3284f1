/** The statements by which a library is written; rows come as JSON, in `$1`. */
export const WRITE = {
  known: 'select id, hash, document from report order by id',
  told: 'select id, hash, told, entry, cited from report order by id collate "C"',
  /** Waits until no other process writes the library, for the rest of the transaction: “PTG”, and what it is for. */
  lock: 'select pg_advisory_xact_lock(5264455, 2)',
  /** `$1`: reports; `$2`: the names of files. */
  files: `select report, name, content from report_file
    where report = any($1::text[]) and name = any($2::text[]) order by report, name`,
  /** `$1`: reports. */
  allFiles: `select report, name, content from report_file
    where report = any($1::text[]) order by report, name`,
  putReport: `insert into report (id, hash, document, title, told, entry, cited)
    values ($1, $2, $3, $4, $5::jsonb, null, '')
    on conflict (id) do update set hash = excluded.hash, document = excluded.document, title = excluded.title,
      told = excluded.told, cited = ''`,
  putFile: 'insert into report_file (report, name, content) values ($1, $2, $3)',
  dropFiles: 'delete from report_file where report = any($1::text[])',
  dropBlocks: 'delete from block where report = any($1::text[])',
  dropReports: 'delete from report where id = any($1::text[])',
  blocks: `insert into block (report, unit, length, node, level, grams)
    select report, unit, length, node, level, grams
    from json_to_recordset($1::json)
    as r(report text, unit int, length int, node text, level text, grams int[])`,

  entries: `update report set entry = r.entry
    from json_to_recordset($1::json) as r(id text, entry jsonb)
    where report.id = r.id and report.entry is distinct from r.entry`,
  cited: `update report set cited = r.cited from json_to_recordset($1::json) as r(id text, cited text)
    where report.id = r.id`,
  dropEntries: 'delete from entry where report = any($1::text[])',
  dropMentions: 'delete from mention where report = any($1::text[])',
  definitions: `insert into entry (report, term, slug, label, definition, sense)
    select report, term, slug, label, definition, sense from json_to_recordset($1::json)
    as r(report text, term text, slug text, label text, definition text, sense int)`,
  mentions: `insert into mention (report, start_, end_, slug, block, surface)
    select report, start_, end_, slug, block, surface from json_to_recordset($1::json)
    as r(report text, start_ int, end_ int, slug text, block text, surface text)`,

  hashes: 'select slug, hash from concept',
  dropConcepts: 'delete from concept',
  concepts: `insert into concept (no, slug, name, level, readings, reports, entries, senses, first_use,
      first_definition, levels, shard, slips, hash)
    select no, slug, name, level, readings, reports, entries, senses, first_use, first_definition, levels, shard,
      slips, hash
    from json_to_recordset($1::json) as r(no int, slug text, name text, level text, readings text, reports int,
      entries int, senses int, first_use jsonb, first_definition jsonb, levels jsonb, shard int, slips int[], hash text)`,
  dropSlipIndex: 'drop index concept_slips',
  makeSlipIndex: 'create index concept_slips on concept using gin (slips)',
  dropKeys: 'delete from name_key',
  /** `$1`: keys; `$2`: positions of names. */
  keys: 'insert into name_key (key, no) select * from unnest($1::int[], $2::int[])',
  dropUses: 'delete from concept_use where slug = any($1::text[])',
  dropYears: 'delete from concept_year where slug = any($1::text[])',
  dropRelated: 'delete from related where slug = any($1::text[])',
  uses: `insert into concept_use (slug, report, node, blocks, quote, mark, entries)
    select slug, report, node, blocks, quote, mark, entries from json_to_recordset($1::json)
    as r(slug text, report text, node text, blocks jsonb, quote text, mark int[], entries jsonb)`,
  years: `insert into concept_year (slug, year, using_, defining)
    select slug, year, using_, defining from json_to_recordset($1::json)
    as r(slug text, year int, using_ int, defining int)`,
  related: `insert into related (slug, at, other, name, blocks, reports)
    select slug, at, other, name, blocks, reports from json_to_recordset($1::json)
    as r(slug text, at int, other text, name text, blocks int, reports int)`,

  /** All that is made of the reports. */
  dropDerived: [
    'delete from concept',
    'delete from concept_use',
    'delete from concept_year',
    'delete from related',
    'delete from name_key',
    'delete from entry',
    'delete from mention',
    "delete from library where name in ('keys', 'alphabet', 'common', 'stamp')",
  ],

  value: 'select value from library where name = $1',
  dropValue: 'delete from library where name = $1',
  putValue: 'insert into library (name, value) values ($1, $2::jsonb)',
} as const
