import { writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { FeatureTable } from '#lib/attribution/feature-table.ts';
import { CLASS_ROWS } from '#lib/attribution/lexicon.ts';
import { writeModel } from '#lib/attribution/model-file.ts';
import { read, readWords } from '#lib/attribution/reading.ts';
import { tokenize } from '#lib/attribution/token.ts';
import { Vocabulary } from '#lib/attribution/vocabulary.ts';
import { KIND_COUNT } from '#lib/attribution/word-kind.ts';
import { InputError } from '../input-error.ts';
import { CueStrengths } from './cue-strengths.ts';
import { goldLabels } from './gold-labels.ts';
import { learnLexicon } from './learn-lexicon.ts';
import { packKinds, packTagger } from './pack-tagger.ts';
import { readPolnear } from './polnear.ts';
import { loadTeacher } from './teacher-kinds.ts';
import { trainKinds } from './train-kinds.ts';
import { trainFirst, trainSecond } from './train-tagger.ts';

/** Where the model is kept. */
const MODEL = 'assets/models/attribution.bin';

/**
 * The command `train attribution DATA PACKAGES [OUTPUT]`: trains the tagger on PolNeAR's training part (DATA holds `train`)
 * and writes the model file. PACKAGES is the folder where `TEACHER_PACKAGES` were installed. The same data give the same
 * file; nothing is written where anything fails.
 */
export async function trainAttribution([folder, packages, output = MODEL]: string[]): Promise<number> {
  if (folder === undefined || packages === undefined)
    throw new InputError(
      'train attribution',
      'name the folder of PolNeAR, and a folder in which wink-nlp and its model are installed.',
    );
  const teach = await loadTeacher(packages);
  const started = Date.now();
  const say = (line: string) =>
    console.error(`${((Date.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);
  const texts = (await readPolnear(folder, 'train')).map(({ text, attributions }) => {
    const tokens = tokenize(text);
    return { text, tokens, labels: goldLabels(tokens, attributions) };
  });
  say(`${texts.length} articles read`);
  const cues = new CueStrengths(texts);
  const lexicon = learnLexicon(texts, cues.strengths);
  say(`${lexicon.classes.size} words in classes, ${lexicon.cues.size} likely cues`);
  const vocabulary = new Vocabulary(lexicon);
  const kinds = packKinds(
    trainKinds(
      texts.map(({ text, tokens }) => ({ words: readWords(text, vocabulary), kinds: teach(text, tokens) })),
    ),
  );
  say(`${kinds.keys.length} features tell the kinds of words`);
  const table = new FeatureTable(Int32Array.from(kinds.keys), kinds.weights, KIND_COUNT);
  const readings = texts.map((each) => {
    const unseen = new Vocabulary({ ...lexicon, cues: cues.without(each) });
    return { reading: read(each.text, { vocabulary: unseen, kinds: table }), labels: each.labels };
  });
  const first = await trainFirst(readings, say);
  const net = await trainSecond(readings, first, CLASS_ROWS + lexicon.vectors.size, say);
  const file = writeModel(packTagger(first, net, lexicon, kinds));
  await writeFile(output, file);
  say(`${output}: ${file.length} bytes, ${gzipSync(file, { level: 9 }).length} gzipped`);
  return 0;
}
