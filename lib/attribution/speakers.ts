import type { LinkedSpans } from './link.ts';
import { type Named, type NameRun, nameRuns, People } from './people.ts';
import type { Reading } from './reading.ts';
import { CALENDAR, TITLES } from './titles.ts';
import { KIND } from './word-kind.ts';

const HE = new Set(['he', 'him', 'his']);
const SHE = new Set(['she', 'her']);
const IT = new Set(['it', 'they', 'its', 'their', 'them']);
const SELF = new Set(['i', 'me', 'my', 'we', 'us', 'our']);
/** Heads of a source that say of somebody that he or she is not named, or that a text speaks. */
const UNNAMED =
  /^(?:officials?|sources?|people|critics|analysts?|experts?|lawmakers|reporters?|supporters?|voters?|men|women|diplomats?|aides?|others|many|some|both|representatives|authorities|members|residents|witnesses|observers|monitors|message|statement|post)$/;
/** Where a source ends to name somebody and begins to describe. */
const BREAKS = new Set([',', '(', ')', '--', '-', 'who', 'which', 'whose']);
/** Parts of the calendar that may follow a name: "the Kremlin this week". */
const PERIOD = /^(?:week|month|year|morning|evening|afternoon|night|weekend)$/;

/**
 * Resolves sources to whom they mean, in reading order: a surname to the full name of the text, a title to the one person
 * who bears it, "he" and "she" to the person reported or named last, "it" and "they" to the group or state. "I" and
 * "we" are not resolved.
 */
export class Speakers {
  readonly #reading: Reading;
  readonly #people: People;
  readonly #recent: { he?: Named; she?: Named; it?: Named } = {};
  #seen = 0;

  /** Begins at the start of a text. */
  constructor(reading: Reading) {
    this.#reading = reading;
    this.#people = new People(reading);
  }

  /** The name of an attribution's speaker, as the text gives it in full; undefined where the source names nobody. */
  resolve({ source }: LinkedSpans): string | undefined {
    const [span] = source;
    if (!span) return undefined;
    this.#readUpTo(span.from);
    const { tokens } = this.#reading;
    const only = span.to - span.from === 1 ? (tokens[span.from]?.key ?? '') : '';
    if (HE.has(only)) return this.#recent.he?.name;
    if (SHE.has(only)) return this.#recent.she?.name;
    if (only === 'who' || only === 'which' || only === 'that') return this.#before(span.from)?.name;
    if (SELF.has(only)) return undefined;
    if (IT.has(only)) return this.#recent.it?.name;
    const named = this.#named(span.from, span.to);
    if (named) this.#note(named);
    return named?.name;
  }

  /** Whom the words from one token to another name: the last full name, else the head. */
  #named(from: number, to: number): Named | undefined {
    const { tokens } = this.#reading;
    if (this.#isOneOfMany(from, to)) return undefined;
    for (const [start, end] of this.#segments(from, to)) {
      for (const run of nameRuns(this.#reading, start, end).reverse()) {
        if (this.#isPlain(run) || this.#owns(run, end) || this.#describes(run, end)) continue;
        return TITLES.has(tokens[run.to - 1]?.key ?? '') ? undefined : this.#people.find(this.#reading, run);
      }
    }
    const titles = tokens.slice(from, to).flatMap(({ key }) => (TITLES.has(key) ? [key] : []));
    return this.#people.withTitle(titles);
  }

  /** True for "representatives of the republic" and for "the government and the West": no one that has a name. */
  #isOneOfMany(from: number, to: number): boolean {
    const { tokens, kind } = this.#reading;
    let link = from;
    while (link < to && kind[link] !== KIND.ADP && !BREAKS.has(tokens[link]?.key ?? '')) link++;
    if (kind[link] === KIND.ADP && UNNAMED.test(tokens[link - 1]?.key ?? '')) return true;
    const and = tokens.slice(from, link).findIndex(({ key }) => key === 'and') + from;
    if (and < from) return false;
    const named = (start: number, end: number) => nameRuns(this.#reading, start, end).length > 0;
    return named(from, and) && named(and + 1, link);
  }

  /** The parts of a source, each up to where it only goes on to describe: "Jens Stoltenberg", "NATO’s secretary-general". */
  #segments(from: number, to: number): [from: number, to: number][] {
    const found: [number, number][] = [];
    let start = from;
    for (let i = from; i <= to; i++) {
      if (i < to && !BREAKS.has(this.#reading.tokens[i]?.key ?? '')) continue;
      if (i > start) found.push([start, i]);
      start = i + 1;
    }
    return found;
  }

  /** A day, or a title alone. */
  #isPlain({ from, to }: NameRun): boolean {
    const words = this.#reading.tokens.slice(from, to).map(({ key }) => key);
    return words.every((word) => TITLES.has(word)) || words.some((word) => CALENDAR.test(word));
  }

  /** True for "Britain’s" in "Britain’s top diplomat". */
  #owns({ to }: NameRun, end: number): boolean {
    return to < end && this.#reading.tokens[to]?.key === "'s";
  }

  /** True for "U.S." in "a senior U.S. official": a common noun that names nobody is the head. */
  #describes({ to }: NameRun, end: number): boolean {
    const { tokens, kind } = this.#reading;
    for (let i = to; i < end && tokens[i]?.key !== ',' && kind[i] !== KIND.ADP && kind[i] !== KIND.PRON; i++)
      if ((kind[i] === KIND.NOUN && !PERIOD.test(tokens[i]?.key ?? '')) || UNNAMED.test(tokens[i]?.key ?? ''))
        return true;
    return false;
  }

  /** The name right before a relative pronoun. */
  #before(at: number): Named | undefined {
    const run = nameRuns(this.#reading, Math.max(0, at - 8), at).at(-1);
    return run && this.#people.find(this.#reading, run);
  }

  /** Notes the persons named outside quotations before a token: the subject of a sentence is whom "he" means next. */
  #readUpTo(at: number): void {
    const { from, quotations } = this.#reading;
    const start = this.#seen;
    this.#seen = Math.max(at, start);
    if (at <= start) return;
    for (const run of nameRuns(this.#reading, start, at)) {
      const early = run.from - (from[run.from] ?? 0) <= 4;
      if (!early || quotations.inside[run.from] === 1) continue;
      const named = this.#people.find(this.#reading, run);
      if (named) this.#note(named);
    }
  }

  #note(named: Named): void {
    if (!named.person) {
      this.#recent.it = named;
      return;
    }
    if (named.gender !== 'female') this.#recent.he = named;
    if (named.gender !== 'male') {
      if (named.gender === 'female' || !this.#recent.she) this.#recent.she = named;
    }
  }
}
