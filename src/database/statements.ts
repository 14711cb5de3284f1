/**
 * Every statement by which a library is asked. A text comes into one as a value only.
 *
 * In a cluster no statement joins two distributed tables: their parts would have to travel between its machines.
 */
export const ASK = {
  /** `$1`: names. */
  state: 'select name, value from library where name = any($1::text[])',
  entries: 'select entry from report where entry is not null order by id collate "C"',
  reports: `select id, title, coalesce((entry->>'terms')::int, 0) as terms from report
    where entry is not null order by id collate "C"`,
  shared: 'select slug, name, reports, entries from concept where reports > 1 order by no limit $1',
  names: `select name, slug, reports, entries, senses, level, readings, coalesce((first_use->>'year')::int, 0) as first
    from concept order by no`,

  /** `$1`: lookups {at, key, needles}; `$2`: the most names of each. The first names that have the key, and all needles. */
  written: `select l.at, n.*
    from jsonb_to_recordset($1::jsonb) as l(at int, key int, needles jsonb)
    cross join lateral (
      select c.no, c.slug, c.name, c.level, c.readings, c.reports, c.entries, c.senses
      from name_key k join concept c on c.no = k.no
      where k.key = l.key and not exists (
        select 1 from jsonb_array_elements_text(l.needles) as w(needle)
        where position(w.needle in chr(1) || c.level || chr(2)) = 0)
      order by k.no limit $2) n`,
  /** `$1`: lookups {at, key, others}; `$2`: the most names of each. The first names that have the key, and all others. */
  spelled: `select l.at, n.no
    from jsonb_to_recordset($1::jsonb) as l(at int, key int, others int[])
    cross join lateral (
      select k.no from name_key k
      where k.key = l.key and not exists (
        select 1 from unnest(l.others) as o(key)
        where not exists (select 1 from name_key m where m.key = o.key and m.no = k.no))
      order by k.no limit $2) n`,
  /** `$1`: keys of slips; `$2`: the most names, those first that have the most of them. Each key is met by itself: of all together a plan expects half of all names. */
  slipped: `select n.* from unnest($1::int[]) as g(key)
    cross join lateral (
      select c.no, c.slug, c.name, c.level, c.readings, c.reports, c.entries, c.senses
      from concept c where c.slips @> array[g.key] offset 0) n
    group by n.no, n.slug, n.name, n.level, n.readings, n.reports, n.entries, n.senses
    order by count(*) desc, n.no limit $2`,
  /** `$1`: keys; `$2`: how many names of each are read; `$3`: the most names. Those that have the most of them. */
  sharing: `select n.no from unnest($1::int[]) as g(key)
    cross join lateral (select k.no from name_key k where k.key = g.key order by k.no limit $2) n
    group by n.no order by count(*) desc, n.no limit $3`,
  /** `$1`: names. */
  listed: `select no, slug, name, level, readings, reports, entries, senses from concept
    where no = any($1::int[]) order by no`,
  /** `$1`: slugs; `$2`: reports. How many of the reports use or define each. */
  countUsers: `select slug, count(*) as count from concept_use
    where slug = any($1::text[]) and report = any($2::text[]) group by slug`,
  /** `$1`: slugs. */
  users: 'select distinct report from concept_use where slug = any($1::text[])',

  /** `$1`: slugs. */
  concepts: `select slug, name, senses, reports, first_use, first_definition, levels from concept
    where slug = any($1::text[]) order by no`,
  uses: `select slug, report, node, blocks, quote, mark, entries from concept_use
    where slug = any($1::text[]) order by slug, report collate "C"`,
  years:
    'select slug, year, using_, defining from concept_year where slug = any($1::text[]) order by slug, year',
  related:
    'select slug, other, name, blocks, reports from related where slug = any($1::text[]) order by slug, at',
  /** `$1`: slugs. What reports say that the names mean. */
  definitions: `select slug, report, entries from concept_use
    where slug = any($1::text[]) and entries <> '[]'::jsonb order by slug, report collate "C"`,
  /** `$1`: slugs; `$2`: a report. The nodes that the names have in it. */
  nodes: 'select slug, node from concept_use where slug = any($1::text[]) and report = $2',
  /** `$1`: a shard. */
  slugsOfShard: 'select slug from concept where shard = $1 order by no',
  /** `$1`: the most. */
  sharedSlugs: 'select slug from concept where reports > 1 order by no limit $1',
  /** `$1`: the name before; `$2`: the most. */
  slugsAfter: 'select no, slug from concept where no > $1 order by no limit $2',

  /** `$1`: pairs; `$2`: a phrase; `$3`: its length less one. How often it begins in the blocks of each report. */
  countPlaces: `select report, sum(places)::int as places from (
      select report, (length(text) - length(replace(text, $2, ''))) / length($2) as places from (
        select report, left(level, length + $3) as text from block where grams @> $1::int[]) t
      where position($2 in text) > 0) p
    group by report`,
  /** `$1`: pairs; `$2`: reports, or null for all. The blocks that hold the pairs. */
  placedBlocks: `select report, unit, length, level from block
    where grams @> $1::int[] and ($2::text[] is null or report = any($2::text[])) order by report, unit`,
  /** `$1`: reports. Their searched text. */
  texts:
    'select report, unit, left(level, length) as text from block where report = any($1::text[]) order by report, unit',

  /** `$1`: the report; `$2`: the names of files. */
  files: 'select name, content from report_file where report = $1 and name = any($2::text[])',
  /** `$1`: the report. */
  allFiles: 'select name, content from report_file where report = $1',
  /** `$1`: the report. The slugs of names that it uses or defines. */
  slugsOfReport: `select slug from mention where report = $1 union select slug from entry where report = $1 order by slug`,
} as const
