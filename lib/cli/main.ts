import { ModelFormatError } from '#lib/attribution/model-sections.ts';
import { PackClashError } from '#lib/pack/join-packs.ts';
import { PackFormatError, PackVersionError } from '#lib/pack/parse-pack.ts';
import { InputError } from './input-error.ts';

type Command = (args: string[]) => Promise<number>;

/** Each command is one file, loaded only when it is called. */
const commands: Record<string, () => Promise<Command>> = {
  scan: async () => (await import('./scan.ts')).scan,
  pack: async () => (await import('./pack.ts')).pack,
  convert: async () => (await import('./convert.ts')).convert,
  match: async () => (await import('./match.ts')).match,
  extract: async () => (await import('./build/extract.ts')).extract,
  link: async () => (await import('./build/link.ts')).link,
  build: async () => (await import('./build/build.ts')).build,
  attributions: async () => (await import('./attributions.ts')).attributions,
  train: async () => (await import('./train/train.ts')).train,
};

const USAGE = `usage: npm run --silent cli -- COMMAND

  scan [--json] [--pack FILE] PATH…   what the extension would mark in files or folders (- for standard input)
  pack [--check]                      build the bundled knowledge pack from assets/curated and assets/corpus
  convert [--to FORMAT] IN OUT        saved highlights from one format into another (- for standard input or output)
  match --claims FILE --queries FILE [--top N] [--accept [--bar P]]
                                      the claims nearest to each query, as a TREC run; with --accept those it makes, with probabilities
  pack validate|stats FILE…           whether the extension accepts packs, and what they hold
  pack diff OLD NEW                   what a reader would see change
  pack merge FILE… -o PACK            several packs as one
  build ARTICLES… -o PACK             make a pack of .html, .txt, .md, .jsonl and .warc files [--title T] [--report FILE] [--workers N]
  extract [PATH…]                     the first half of build as a filter: articles to records, a line each
  link [--title T] [--workers N]      the second half: records on standard input to a pack
  attributions PATH…                  who says what in files or folders (- for standard input), as JSON
  train WHAT DATA [OUTPUT]            make a shipped model anew: acceptor, attribution, ranker, word-vectors`;

function isExpected(error: unknown): error is Error {
  if (error instanceof InputError || error instanceof ModelFormatError) return true;
  if (error instanceof PackFormatError || error instanceof PackVersionError) return true;
  if (error instanceof PackClashError) return true;
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

async function main([name, ...args]: string[]): Promise<number> {
  const load = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    console.error(USAGE);
    return name === undefined || name === '--help' ? 0 : 2;
  }
  try {
    const command = await load();
    return await command(args);
  } catch (error) {
    if (!isExpected(error)) throw error;
    console.error(error.message);
    return 1;
  }
}

// A reader that closes early ("| head") is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await main(process.argv.slice(2));
