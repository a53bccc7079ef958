import { describe, expect, test } from 'vitest';
import { attributionsOf } from './attributions-of.ts';

describe('sentences of the four articles that are hard to read', () => {
  test.each([
    [
      'according to one, though another accuses',
      'According to Russian Prime Minister Dmitry Medvedev, the Russian troops in the Rostov region have been in the area since this summer to participate in massive drills and have no ties to the situation in Ukraine, though the West has consistently accused Russia of being militarily involved in the conflict.',
      [
        {
          source: 'Russian Prime Minister Dmitry Medvedev',
          content:
            'the Russian troops in the Rostov region have been in the area since this summer to participate in massive drills and have no ties to the situation in Ukraine',
          speaker: 'Dmitry Medvedev',
        },
        { source: 'the West', content: 'Russia of being militarily involved in the conflict' },
      ],
    ],
    [
      'denied, and instead said',
      "Ukraine denied the separatists' accusations that government troops had attacked and instead said the Russian-backed rebels have shelled a kindergarten in the Ukrainian-controlled town of Stanytsia Luhanska, injuring two teachers.",
      [
        { source: 'Ukraine', cue: 'denied', stance: 'denies', evidence: 'denied' },
        { source: 'Ukraine', cue: 'instead said', stance: 'attributes' },
      ],
    ],
    [
      'accused by nobody named',
      'Russia has been accused of trying to manufacture a fake reason to invade Ukraine.',
      [
        {
          source: '',
          cue: 'has been accused of',
          content: 'Russia … trying to manufacture a fake reason to invade Ukraine',
          speaker: undefined,
        },
      ],
    ],
    [
      'one reports another saying',
      '"Ukraine\'s military forces have grossly violated the ceasefire, using military weapons," Maariv reported Luhansk representatives saying.',
      [
        {
          source: 'Maariv',
          content:
            '"Ukraine\'s military forces have grossly violated the ceasefire, using military weapons,"',
        },
        {
          source: 'Luhansk representatives',
          content:
            '"Ukraine\'s military forces have grossly violated the ceasefire, using military weapons,"',
          speaker: undefined,
        },
      ],
    ],
    [
      'two sources at once',
      'The Ukrainian government and the West have long accused Russia of funneling heavy equipment, arms and rebels across the Ukrainian border.',
      [{ source: 'The Ukrainian government and the West', cue: 'have long accused', speaker: undefined }],
    ],
    [
      'claims that the writer sets against it',
      'US and NATO sources have said that the Russian military forces stationed near the Ukrainian border have not decreased despite claims by Russia that some of its forces had been returned to base.',
      [
        {
          source: 'US and NATO sources',
          content: 'that the Russian military forces stationed near the Ukrainian border have not decreased',
          stance: 'attributes',
        },
        {
          source: 'Russia',
          cue: 'claims',
          content: 'that some of its forces had been returned to base',
          stance: 'doubts',
          evidence: 'despite … claims',
        },
      ],
    ],
    [
      'a second cue as a participle',
      'Russia announced on Tuesday it had begun to pull some troops out of the border area, stating that their mission had been completed.',
      [
        {
          source: 'Russia',
          cue: 'announced',
          content: 'it had begun to pull some troops out of the border area',
        },
        { source: 'Russia', cue: 'stating', content: 'that their mission had been completed' },
      ],
    ],
    [
      'a source at the end, told to another outlet',
      'Monitors from the Organization for Security and Cooperation in Europe (OSCE), which has been observing the situation in eastern Ukraine, recorded numerous shelling incidents along the line of contact in Donbas on Thursday morning, a diplomatic source told Reuters.',
      [
        {
          source: 'a diplomatic source',
          cue: 'told',
          content:
            'Monitors from the Organization for Security and Cooperation in Europe (OSCE), which has been observing the situation in eastern Ukraine, recorded numerous shelling incidents along the line of contact in Donbas on Thursday morning',
          speaker: undefined,
        },
      ],
    ],
    [
      'a claim that is denied',
      'Relations have been strained since the alliance accused Russia of meddling in the Ukrainian situation, a claim that Russia has repeatedly denied.',
      [
        { source: 'the alliance', content: 'Russia of meddling in the Ukrainian situation' },
        { source: 'Russia', cue: 'has repeatedly denied', content: 'a claim', stance: 'denies' },
      ],
    ],
    [
      'what it perceives as',
      'The flare-up in fighting comes as the Kremlin renews its push to draw attention to what it perceives as discrimination of the local population in the Donbas by the Ukrainian side.',
      [
        {
          source: 'it',
          cue: 'perceives as',
          content: 'discrimination of the local population in the Donbas by the Ukrainian side',
          speaker: 'Kremlin',
          stance: 'doubts',
        },
      ],
    ],
    [
      'accusations of',
      'The Kremlin denies any intention to invade. It has also lobbed accusations of disinformation at NATO allies.',
      [
        { source: 'The Kremlin', cue: 'denies', content: 'any intention to invade' },
        {
          source: 'It',
          cue: 'has also lobbed accusations of',
          content: 'disinformation',
          speaker: 'Kremlin',
        },
      ],
    ],
  ])('%s', (_, text, expected) => {
    const found = attributionsOf(text);
    for (const each of expected) expect(found).toContainEqual(expect.objectContaining(each));
  });
});

describe('whom the source means', () => {
  test.each([
    [
      'whoever leads the body',
      'NATO Secretary General Jens Stoltenberg claimed that NATO has been seeing troops.\n\nNATO Chief also claimed that Russia "continues to support separatists by training them".',
      'Jens Stoltenberg',
    ],
    [
      'the body named last',
      'Relations between Russia and NATO have been strained since the alliance accused Russia of meddling in the Ukrainian situation.',
      'NATO',
    ],
    [
      'whose claim it is',
      'Her armed forces minister, James Heappey, also accused Moscow of "disinformation" over its claim it is withdrawing troops for the border and in Crimea.',
      'Moscow',
    ],
    [
      'several, who have no name',
      "While the US and its allies have rejected Moscow's demands to bar membership to Ukraine, they offered to engage in talks with Russia.",
      undefined,
    ],
    [
      'a message, which has none',
      'A message posted on the channel of the Donetsk People’s Republic said: “The situation has sharply escalated.”',
      undefined,
    ],
    [
      'a quarter of the world, which has none',
      'The West has consistently accused Russia of lying.',
      undefined,
    ],
    [
      'a pronoun, after a title',
      'White House Press Secretary Jen Psaki also rejected Russian claims of a “genocide” in the Donbas.\n"We\'re in the window where we believe an attack could come at any time," she said.',
      'Jen Psaki',
    ],
  ])('%s', (_, text, speaker) => {
    expect(attributionsOf(text).at(-1)?.speaker).toBe(speaker);
  });
});

describe('what is nobody’s word', () => {
  test.each([
    ['a weekday', 'The Kremlin said Tuesday that the troops would leave.', /tuesday/i],
    [
      'a headline’s next line',
      'NATO Chief Says Russian Troops Moving Closer to Ukrainian Border\n\nSubscribe\nThe alliance has met.',
      /subscribe/i,
    ],
    ['a caption', 'Government building in Moscow, Russia\nGovernment building in Moscow, Russia iStock', /./],
    ['a sign-off', 'AFP contributed reporting.', /./],
    [
      'an appeal for money',
      'A Message from The Moscow Times:\nDear readers,\nThe authorities claim our work "discredits the decisions of the Russian leadership." We say that we strive to provide accurate reporting.',
      /./,
    ],
  ])('%s', (_, text, never) => {
    const found = attributionsOf(text).flatMap(({ source, content }) => [source, content]);
    expect(found.filter((words) => never.test(words))).toEqual([]);
  });
});

describe('how much distance is kept', () => {
  test.each([
    ['so-called', 'The mayor said that the so-called experts had left the city.', 'doubts', 'so-called'],
    ['alleged', 'The mayor spoke of the alleged attack on the bridge, police said.', 'doubts', 'alleged'],
    [
      'despite claims',
      'The bridge is closed despite claims by the mayor that it was safe.',
      'doubts',
      'despite … claims',
    ],
    ['scare quotes', 'Moscow said that it was sending “volunteers” to the region.', 'attributes', ''],
    [
      'scare quotes around a word of distance',
      'The mayor said that the “so-called” experts had left the city.',
      'doubts',
      'so-called',
    ],
    [
      'a republic’s doubtful name says nothing of what it says',
      'The self-proclaimed republic said that the bridge was safe.',
      'attributes',
      '',
    ],
    ['purportedly', 'The mayor said that a video purportedly showed the bridge.', 'doubts', 'purportedly'],
  ])('%s', (_, text, stance, evidence) => {
    expect(attributionsOf(text)).toContainEqual(expect.objectContaining({ stance, evidence }));
  });
});
