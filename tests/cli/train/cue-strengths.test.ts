import { expect, test } from 'vitest';
import { hashString } from '#lib/attribution/hash.ts';
import { BEGIN } from '#lib/attribution/label.ts';
import { tokenize } from '#lib/attribution/token.ts';
import { CueStrengths } from '#lib/cli/train/cue-strengths.ts';
import { stem } from '#lib/text/stem.ts';

/** A text in which each use of some words is a cue. */
function labelled(text: string, ...cues: string[]) {
  const tokens = tokenize(text);
  const labels = Uint8Array.from(tokens, ({ key }) => (cues.includes(key) ? BEGIN.cue : 0));
  return { text, tokens, labels };
}

const often = labelled(
  'He said. She said. They said. We said. He said. She warned. He warned. Many doubt it.',
  'said',
  'warned',
);
const seldom = labelled('He warned. She warned. They quipped. We quipped. He quipped.', 'warned', 'quipped');
const neither = labelled('They said nothing. They doubt it.');
const cues = new CueStrengths([often, seldom, neither]);

test.each([
  ['said', 5, 5, 0],
  ['warned', 5, 5, 4],
  // Only one text has it as a cue: to that text it is a word like any other.
  ['quipped', 4, 4, 0],
  ['doubt', 0, 0, 0],
])(
  'how much %s looks like a cue, to all texts, without one, without another',
  (word, all, withoutThird, withoutOwn) => {
    const key = hashString(stem(word));
    expect([all, withoutThird, withoutOwn]).toEqual([
      cues.strengths.get(key) ?? 0,
      cues.without(neither).get(key) ?? 0,
      cues.without(word === 'said' ? often : seldom).get(key) ?? 0,
    ]);
  },
);
