import { type NameRun, People } from '#lib/attribution/people.ts';
import type { Reading } from '#lib/attribution/reading.ts';
import { TITLES } from '#lib/attribution/titles.ts';
import type { EntityKind } from '#lib/model/entity.ts';
import type { Span } from '#lib/model/span.ts';
import { stem } from '#lib/text/stem.ts';
import type { NameUse } from './article-record.ts';
import { isOpening, namedRuns } from './named-runs.ts';
import { NATION_FORMS } from './nations.ts';
import { everydayFrequency } from './telling-words.ts';

/** Last words, and first ones, that make a name one of an organisation. */
const ORGANISATION =
  /(?:^|\s)(?:agency|association|bank|board|bureau|caucus|center|centre|college|commission|committee|company|conference|congress|corps|council|court|department|federation|foundation|fund|government|group|house|inc|institute|ministry|movement|office|organi[sz]ation|parliament|party|police|senate|service|society|union|university|news|times|post|corporation|administration|republicans|democrats)(?:$|\s)/i;
/** Last words that make a name one of a place or a thing: nobody we could name. */
const THING =
  /(?:^|\s)(?:street|avenue|city|county|river|lake|island|islands|square|airport|bridge|hall|hotel|park|act|bill|day|war|week|month|amendment|code|treaty|agreement|agreements|accord|award|prize|book|show|bay|coast|valley|north|south|east|west|northern|southern|eastern|western)(?:$|\s)/i;
/** Bodies that are known by this one word; any other such word could be anybody's. */
const BODY_BY_ONE_WORD = /^(?:congress|senate|house|parliament|republicans|democrats)$/i;
/** What somebody may be, alone or by the thousand. */
const KIND_OF_PEOPLE =
  /^(?:republican|democrat|conservative|liberal|socialist|catholic|protestant|christian|evangelical|muslim|jewish|convention|medicare|medicaid)$/i;
/** Titles that also stand before what is no person: "Democratic National Convention". */
const WEAK_TITLE =
  /^(?:democrat|democratic|republican|gop|state|press|foreign|campaign|top|former|senior|acting|vice|defen[cs]e|interior|finance|majority|minority)$/;
/** More capital words than this are a headline, not somebody's name. */
const LONGEST_PERSON = 4;
/** How many tokens a title may have. */
const LONGEST_TITLE = 7;

interface Found {
  name: string;
  person: boolean;
  forms: Map<string, number>;
  titles: Span[];
}

function isName(written: string): boolean {
  return /^\p{Lu}/u.test(written) && !/[\n"“”;:()]/u.test(written) && written.length <= 60;
}

/** The title right before a name ("Deputy Foreign Minister"), or set off by commas on either side. */
function titleAround(reading: Reading, run: NameRun): Span | undefined {
  const { tokens, shape } = reading;
  const key = (i: number) => tokens[i]?.key ?? '';
  const says = (i: number) => TITLES.has(key(i)) && !WEAK_TITLE.test(key(i));
  const comma = key(run.from - 1) === ',';
  const last = run.from - (comma ? 2 : 1);
  let first = last;
  const capital = (i: number) => shape[i] === 2 || shape[i] === 3 || shape[i] === 6;
  while (
    first >= 0 &&
    last - first < LONGEST_TITLE &&
    tokens[first]?.sentence === tokens[run.from]?.sentence &&
    (TITLES.has(key(first)) || capital(first) || key(first) === "'s" || key(first) === 'top')
  )
    first--;
  first++;
  while (
    first <= last &&
    !TITLES.has(key(first)) &&
    (isOpening(reading, first) || /^(?:'s|the|but|and|a|an|in|on|as|while|when)$/.test(key(first)))
  )
    first++;
  for (let i = first; i <= last; i++)
    if (says(i)) return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
  if (key(run.to) !== ',') return undefined;
  let end = run.to + 1;
  while (end - run.to <= LONGEST_TITLE && !/^[,.;:"]$/.test(key(end)) && end < tokens.length) end++;
  if (key(end) !== ',') return undefined;
  const start = run.to + 1 + (/^(?:the|a|an)$/.test(key(run.to + 1)) ? 1 : 0);
  if (/^(?:who|whose|whom|which|that)$/.test(key(start))) return undefined;
  // "A critic of the president" is none.
  for (let i = start; i < end && !/^(?:of|to|for|with|in|at)$/.test(key(i)); i++)
    if (says(i) && shape[i] === 1)
      return { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
  return undefined;
}

function isOrganisation(name: string): boolean {
  const words = name.split(' ');
  if (KIND_OF_PEOPLE.test(words.at(-1) ?? '')) return false;
  if (words.length === 1 && /^\p{Lu}{2,6}$/u.test(name))
    return everydayFrequency(stem(name.toLowerCase())) === 0;
  return ORGANISATION.test(name) && (words.length > 1 || BODY_BY_ONE_WORD.test(name));
}

function isPerson({ name, person, titles, forms }: Found): boolean {
  const words = name.split(' ');
  const surname = words.at(-1) ?? '';
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (!person || words.length < 2 || capitals > LONGEST_PERSON) return false;
  if (KIND_OF_PEOPLE.test(surname) || NATION_FORMS.has(surname) || THING.test(name)) return false;
  return titles.length > 0 || (forms.get(surname) ?? 0) > 0;
}

function kindOf(found: Found): EntityKind | undefined {
  if (isOrganisation(found.name)) return 'organisation';
  return ORGANISATION.test(found.name) || !isPerson(found) ? undefined : 'person';
}

/**
 * The people and organisations that an article names, by their longest form, in the order of their first mention, with the
 * titles that it gives them. A single word that could be anybody's, a place or a thing is left out. Spans are of the text.
 */
export function namesOf(reading: Reading): NameUse[] {
  const { text, tokens } = reading;
  const runs = namedRuns(reading);
  const people = new People(reading, runs);
  const found = new Map<string, Found>();
  for (const run of runs) {
    const start = tokens[run.from]?.start ?? 0;
    const written = text.slice(start, tokens[run.to - 1]?.end ?? start);
    const named = people.find(reading, run);
    if (!named || !isName(written) || !isName(named.name)) continue;
    const entry: Found = found.get(named.name) ?? {
      name: named.name,
      person: named.person,
      forms: new Map(),
      titles: [],
    };
    found.set(named.name, entry);
    entry.forms.set(written, (entry.forms.get(written) ?? 0) + 1);
    const title = titleAround(reading, run);
    if (title) entry.titles.push(title);
  }
  return [...found.values()].flatMap((each) => {
    const kind = kindOf(each);
    if (!kind) return [];
    return [
      {
        name: each.name,
        kind,
        forms: [...each.forms.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
        titles:
          kind === 'person'
            ? each.titles.map((span) => ({ text: text.slice(span.start, span.end), ...span }))
            : [],
      },
    ];
  });
}
