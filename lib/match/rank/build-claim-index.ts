import { impactOf, lengthNorm } from './bm25.ts';
import { ByteWriter } from './byte-writer.ts';
import { IMPACT_STEP, writeIndexFile } from './claim-index-file.ts';
import { rankTerms } from './rank-terms.ts';

/** A claim to be found: its text and, where there is one, its title. */
export interface RankedText {
  text: string;
  title: string;
}

/** Flag beside a term's number: printed with a capital. */
export const CAPITAL = 1;
/** Flag beside a term's number: a number. */
export const NUMBER = 2;

/** The words of claims by provisional term numbers, in the order in which terms were met first. */
class Tokens {
  readonly numbers = new Map<string, number>();
  readonly fields: Uint32Array[] = [];
  total = 0;

  add(text: string): void {
    const field = rankTerms(text).map(({ stem, capital, number }) => {
      let at = this.numbers.get(stem);
      if (at === undefined) {
        at = this.numbers.size;
        this.numbers.set(stem, at);
      }
      return ((at << 2) | (capital ? CAPITAL : 0) | (number ? NUMBER : 0)) >>> 0;
    });
    this.fields.push(Uint32Array.from(field));
    this.total += field.length;
  }
}

/** For each term, the claims that have it, in rising order, each with how often. */
function postingsOf({ numbers, fields }: Tokens): { claims: number[]; counts: number[] }[] {
  const postings = Array.from({ length: numbers.size }, () => ({
    claims: [] as number[],
    counts: [] as number[],
  }));
  for (const [field, tokens] of fields.entries()) {
    const claim = field >> 1;
    for (const token of tokens) {
      const own = postings[token >>> 2];
      if (!own) continue;
      if (own.claims.at(-1) !== claim) {
        own.claims.push(claim);
        own.counts.push(0);
      }
      own.counts.push((own.counts.pop() ?? 0) + 1);
    }
  }
  return postings;
}

/**
 * Compiles claims into the file that `ClaimIndex` reads.
 *
 * Terms are numbered by how many claims have them, so that frequent ones take one byte; with each goes the most it adds to any
 * claim, which tells a search what it need not read. A posting is the distance from the
 * claim before it, doubled, and odd where a count above one follows. A claim's words are kept in their order, text and title
 * apart, each `term * 4 + flags`.
 */
export function buildClaimIndex(claims: readonly RankedText[]): Uint8Array {
  const tokens = new Tokens();
  for (const { text, title } of claims) {
    tokens.add(text);
    tokens.add(title);
  }
  const postings = postingsOf(tokens);
  const order = [...tokens.numbers.entries()].sort(
    ([, a], [, b]) => (postings[b]?.claims.length ?? 0) - (postings[a]?.claims.length ?? 0) || a - b,
  );
  const parts = {
    stems: new ByteWriter(),
    terms: new ByteWriter(),
    claims: new ByteWriter(),
    postings: new ByteWriter(),
    tokens: new ByteWriter(),
  };
  const average = tokens.total / Math.max(1, claims.length);
  const norms = claims.map((_, claim) => {
    const [text, title] = [tokens.fields[2 * claim], tokens.fields[2 * claim + 1]];
    return lengthNorm((text?.length ?? 0) + (title?.length ?? 0), average);
  });
  const numbers = new Uint32Array(order.length);
  for (const [number, [stem, met]] of order.entries()) {
    numbers[met] = number;
    parts.stems.text(stem);
    const own = postings[met] ?? { claims: [], counts: [] };
    const from = parts.postings.length;
    let last = 0;
    let most = 0;
    for (const [i, claim] of own.claims.entries()) {
      const count = own.counts[i] ?? 1;
      parts.postings.number((claim - last) * 2 + (count > 1 ? 1 : 0));
      if (count > 1) parts.postings.number(count);
      last = claim;
      most = Math.max(most, impactOf(count, norms[claim] ?? 0));
    }
    parts.terms.number(own.claims.length);
    parts.terms.number(Math.ceil(most / IMPACT_STEP));
    parts.terms.number(parts.postings.length - from);
  }
  for (let claim = 0; claim < claims.length; claim++) {
    const from = parts.tokens.length;
    for (const field of [tokens.fields[2 * claim] ?? [], tokens.fields[2 * claim + 1] ?? []]) {
      parts.claims.number(field.length);
      for (const token of field) parts.tokens.number(((numbers[token >>> 2] ?? 0) << 2) | (token & 3));
    }
    parts.claims.number(parts.tokens.length - from);
  }
  return writeIndexFile({ claims: claims.length, terms: order.length, tokens: tokens.total }, parts);
}
