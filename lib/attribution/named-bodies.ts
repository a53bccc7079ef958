import type { Named, People } from './people.ts';
import type { Reading } from './reading.ts';

/** Words for who is first in a body. */
const LEADERS = /^(?:chief|head|boss|leader)$/;
/** What a body is called after it was named by its letters, and letters that are a state’s. */
const BODIES = /^(?:alliance|organi[sz]ation|agency|bureau|bloc)$/;
const STATES = /^(?:us|uk|u\.s\.|u\.k\.|uae|ussr)$/;
/** How far back, in tokens, a body may be named. */
const NEAR = 60;
/** "The military alliance" at most. */
const LONGEST = 3;

/** Who leads a body, by the titles that the text gives elsewhere: "NATO chief" is "NATO Secretary-General Jens Stoltenberg". */
export function leaderOf({ tokens }: Reading, people: People, from: number, to: number): Named | undefined {
  const keys = tokens.slice(from, to).map(({ key }) => key);
  const words = keys.filter((key) => key !== 'the' && key !== "'s");
  if (words.length < 2 || !LEADERS.test(words.at(-1) ?? '')) return undefined;
  return people.withTitle(words.slice(0, -1));
}

/** The body that was named last by its letters, where a source is "the alliance", "the agency". */
export function bodyMeant(reading: Reading, people: People, from: number, to: number): Named | undefined {
  const { tokens, shape } = reading;
  const general = tokens[from]?.key === 'the' && BODIES.test(tokens[to - 1]?.key ?? '');
  if (!general || to - from > LONGEST) return undefined;
  for (let i = from - 1; i >= Math.max(0, from - NEAR); i--) {
    const key = tokens[i]?.key ?? '';
    if (shape[i] === 3 && key.length > 1 && !STATES.test(key))
      return people.find(reading, { from: i, to: i + 1, titles: [] });
  }
  return undefined;
}
