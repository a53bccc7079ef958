import type { Span } from '#lib/model/span.ts';
import type { Departure } from '#lib/model/view.ts';
import { stem } from '#lib/text/stem.ts';
import { words } from '#lib/text/words.ts';
import type { CompiledPack } from './compile-pack.ts';
import { countedThings } from './counted-things.ts';
import { namedDoers } from './named-doers.ts';
import { readSentences, readWords, type Sentence } from './reading.ts';

/** An outlet's wording with what stands around it. */
export interface Wording {
  text: string;
  /** Where the wording stands in `text`. */
  quote: Span;
}

/**
 * In what an outlet's wording of a claim differs from the page's sentence: numbers, what is counted, names of groups and
 * events, and who is named as having done it. Spans are of the wording's text, in reading order, none overlapping.
 *
 * Only what both speak of is compared, and only where it is clear that it is the same matter. Silence is no difference, but
 * for the doer: a page that names nobody, in no role at all, leaves open who it was.
 */
export function findDepartures(
  pack: CompiledPack,
  claim: string,
  here: string,
  { text, quote }: Wording,
): Departure[] {
  const page = read(pack, here);
  const isQuoted = ({ start, end }: Span) => start >= quote.start && end <= quote.end;
  const outlet = read(pack, text);
  const found = [
    ...doers(pack, claim, page, outlet, isQuoted),
    ...counts(here, page, outlet),
    ...names(pack, here, page, text, outlet),
  ].filter(isQuoted);
  const first = found.filter(
    (one, index) => !found.slice(0, index).some((other) => one.start < other.end && other.start < one.end),
  );
  return first.toSorted((a, b) => a.start - b.start);
}

function read(pack: CompiledPack, text: string): Sentence[] {
  return readSentences(readWords(text, pack.names), pack.entities, pack.entities);
}

const cut = (text: string, { start, end }: Span) => text.slice(start, end);

function counts(here: string, page: readonly Sentence[], outlet: readonly Sentence[]): Departure[] {
  const mine = page.flatMap(countedThings);
  const theirs = outlet.flatMap(countedThings);
  return theirs.flatMap(({ start, end, value, noun }): Departure[] => {
    const sameNoun = mine.filter((one) => one.noun === noun);
    if (sameNoun.some((one) => one.value === value)) return [];
    const [otherNumber] = sameNoun;
    if (otherNumber) return [{ kind: 'number', start, end, here: cut(here, otherNumber) }];
    // "Two teachers" against "two civilians", unless each text has both.
    const otherNoun = mine.find(
      (one) => one.value === value && !theirs.some((their) => their.noun === one.noun),
    );
    return otherNoun ? [{ kind: 'counted', start, end, here: cut(here, otherNoun) }] : [];
  });
}

function doers(
  compiled: CompiledPack,
  id: string,
  page: readonly Sentence[],
  outlet: readonly Sentence[],
  isQuoted: (span: Span) => boolean,
): Departure[] {
  const { pack, family } = compiled;
  const guards = compiled.claimAt(pack.claims.findIndex((claim) => claim.id === id))?.guards;
  if (!guards || guards.actor.length === 0) return [];
  const [mine] = page.flatMap((sentence) =>
    namedDoers(sentence, guards, family).map((doer) => cut(sentence.text, doer)),
  );
  const isNamedHere = (entity: string) =>
    page.some(({ names }) => names.some((name) => family.nearness(name.entity, entity) > 0));
  const theirs = outlet.flatMap((sentence) => namedDoers(sentence, guards, family)).filter(isQuoted);
  const first = new Map(theirs.toReversed().map((doer) => [doer.entity, doer]));
  return [...first.values()].flatMap(({ entity, start, end }): Departure[] =>
    isNamedHere(entity) ? [] : [{ kind: 'doer', start, end, ...(mine !== undefined && { here: mine }) }],
  );
}

/** Groups and events: of people, places and organisations another form of the name is mostly no other name. */
function names(
  { entities }: CompiledPack,
  here: string,
  page: readonly Sentence[],
  there: string,
  outlet: readonly Sentence[],
): Departure[] {
  const mine = page.flatMap(namesIn);
  return outlet.flatMap(namesIn).flatMap(({ entity, start, end }): Departure[] => {
    const kind = entities.get(entity)?.kind;
    const same = mine.filter((name) => name.entity === entity);
    if (same.length === 0 || (kind !== 'group' && kind !== 'event')) return [];
    const theirs = telling(cut(there, { start, end }));
    const isSameName = same.some((name) => {
      const ours = telling(cut(here, name));
      return isWithin(theirs, ours) || isWithin(ours, theirs);
    });
    const [name] = same;
    return isSameName || !name ? [] : [{ kind: 'name', start, end, here: cut(here, name) }];
  });
}

function namesIn(sentence: Sentence): (Span & { entity: string })[] {
  return sentence.names.flatMap(({ entity, from, to, adjective }) => {
    const [first, last] = [sentence.words[from], sentence.words[to - 1]];
    return adjective || !first || !last ? [] : [{ entity, start: first.start, end: last.end }];
  });
}

function isWithin(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return [...some].every((one) => [...all].some((other) => isSameStem(one, other)));
}

/** "Russia" and "Russian" are one word here: pro-Russia rebels are pro-Russian rebels. */
function isSameStem(one: string, other: string): boolean {
  const [shorter = '', longer = ''] = [one, other].sort((a, b) => a.length - b.length);
  return (
    longer.startsWith(shorter) &&
    (longer === shorter || (shorter.length > 3 && longer.length - shorter.length < 3))
  );
}

/** The stems of a name, without articles. */
function telling(name: string): Set<string> {
  return new Set(words(name).flatMap(({ key }) => (/^(?:the|an?)$/.test(key) ? [] : stem(key))));
}
