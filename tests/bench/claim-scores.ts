import type { CompiledPack } from '#lib/match/compile-pack.ts';
import { matchText } from '#lib/match/match-text.ts';
import type { ClaimMention } from '#lib/model/mention.ts';
import type { Span } from '#lib/model/span.ts';

/**
 * What a sentence has to do with a claim: it makes the `same` one, makes it as a `variant` (another number, speaker, day or degree),
 * `contradicts` it, is `related` so that a match is neither asked for nor wrong, or is a `near_miss`, which must not be matched.
 */
export type Relation = 'same' | 'variant' | 'contradicts' | 'related' | 'near_miss';

/** A sentence, by its place in its text, and the claims it was compared with; every other claim would be wrong. */
export interface LabelledSentence extends Span {
  labels: { claim: string; relation: Relation }[];
}

/** A text to be matched; `published` is the day the matcher is told, as YYYY-MM-DD. */
export interface LabelledText {
  name: string;
  text: string;
  published?: string;
  sentences: LabelledSentence[];
}

const touch = (one: Span, other: Span) => one.start < other.end && other.start < one.end;

const share = (part: number, whole: number) =>
  whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(1)} % (${part}/${whole})`;

const none = (): Record<Relation, number> => ({
  same: 0,
  variant: 0,
  contradicts: 0,
  related: 0,
  near_miss: 0,
});

/** Counts claim mentions against labelled sentences, over as many texts as are added. */
export class ClaimScores {
  readonly #pack: CompiledPack;
  readonly #say: (line: string) => void;
  readonly #mentions = { right: 0, wrong: 0, related: 0 };
  readonly #contrary = { right: 0, wrong: 0 };
  readonly #asked: Record<Relation, number> = none();
  readonly #found: Record<Relation, number> = none();
  /** Those found of which it is said that they differ. */
  readonly #differs: Record<Relation, number> = none();

  /** `say` is given a line for each wrong mention and each miss. */
  constructor(pack: CompiledPack, say: (line: string) => void) {
    this.#pack = pack;
    this.#say = say;
  }

  /** Matches a text as a whole page and counts what was found in it and what was not. */
  add(labelled: LabelledText): void {
    const { text, published } = labelled;
    const { mentions } = matchText(text, this.#pack, published === undefined ? {} : { published });
    const found = mentions.filter((mention) => mention.kind === 'claim');
    const made = found.filter(({ outcome }) => outcome !== 'contradicts');
    this.#countContrary(
      labelled,
      found.filter(({ outcome }) => outcome === 'contradicts'),
    );
    this.#countMentions(labelled, made);
    this.#countLabels(labelled, made);
  }

  /** A claim counts once in a sentence, in however many places it is marked there. */
  #countMentions({ name, text, sentences }: LabelledText, mentions: ClaimMention[]): void {
    const seen = new Set<string>();
    for (const mention of mentions) {
      const touched = sentences.filter((each) => touch(each, mention));
      const key = `${mention.id} ${touched.map((each) => each.start).join() || mention.start}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const labels = touched.flatMap((each) => each.labels).filter((label) => label.claim === mention.id);
      const relations = new Set(labels.map((label) => label.relation));
      if (relations.has('same') || relations.has('variant')) this.#mentions.right++;
      else if (relations.has('related')) this.#mentions.related++;
      else {
        this.#mentions.wrong++;
        const words = text.slice(mention.start, mention.end);
        this.#say(`WRONG ${name} ${mention.id} ${mention.score.toFixed(2)}: ${words}`);
      }
    }
  }

  #countContrary({ name, text, sentences }: LabelledText, mentions: ClaimMention[]): void {
    for (const mention of mentions) {
      const isRight = sentences.some(
        (each) =>
          touch(each, mention) &&
          each.labels.some(({ claim, relation }) => claim === mention.id && relation === 'contradicts'),
      );
      this.#contrary[isRight ? 'right' : 'wrong']++;
      if (!isRight) this.#say(`CONTRARY ${name} ${mention.id}: ${text.slice(mention.start, mention.end)}`);
    }
  }

  #countLabels({ name, text, sentences }: LabelledText, mentions: ClaimMention[]): void {
    for (const sentence of sentences) {
      for (const { claim, relation } of sentence.labels) {
        const hit = mentions.find((mention) => mention.id === claim && touch(mention, sentence));
        this.#asked[relation]++;
        if (hit) this.#found[relation]++;
        if (hit?.outcome === 'differs') this.#differs[relation]++;
        if (hit) continue;
        if (relation === 'same' || relation === 'variant') {
          this.#say(`MISSED ${relation} ${name} ${claim}: ${text.slice(sentence.start, sentence.end)}`);
        }
      }
    }
  }

  /** The figures, a line each. */
  lines(): string[] {
    const { right, wrong, related } = this.#mentions;
    const differs = (relation: Relation) => share(this.#differs[relation], this.#found[relation]);
    const contrary = this.#contrary.right + this.#contrary.wrong;
    const recall = (relation: Relation) => share(this.#found[relation], this.#asked[relation]);
    return [
      `precision (same or variant)  ${share(right, right + wrong)}, ${related} related left out`,
      `recall, same                 ${recall('same')}`,
      `recall, variants             ${recall('variant')}`,
      `near misses matched          ${recall('near_miss')}`,
      `contradictions matched       ${recall('contradicts')}`,
      `said to differ               same ${differs('same')}, variants ${differs('variant')}`,
      `said to say the opposite     ${share(this.#contrary.right, contrary)} of these rightly`,
    ];
  }
}
