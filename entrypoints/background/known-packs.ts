import type { CompiledPack } from '#lib/match/compile-pack.ts';
import type { PackFacts } from '#lib/model/added-pack.ts';
import type { KnowledgePack } from '#lib/model/knowledge-pack.ts';
import { indexPack, type PackIndex } from '#lib/pack/index-pack.ts';
import { joinPacks } from '#lib/pack/join-packs.ts';
import { packFacts } from '#lib/pack/pack-facts.ts';
import { readPackFile } from '#lib/pack/read-pack-file.ts';
import { createSearch, type PackSearch } from '#lib/pack/search-pack.ts';
import { settlePack } from '#lib/pack/settle-pack.ts';
import type { AddedPacks } from '#lib/store/added-packs.ts';
import type { KeptIndex } from '#lib/store/kept-index.ts';
import { digestOf } from '../packs/digest-of.ts';
import { readBundledPack } from './bundled-pack.ts';
import { compileKnown } from './compile-known.ts';

/** One issue of a pack: its id, and the digest of its file. */
export interface PackIssue {
  id: string;
  version: string;
}

/** All packs that are known, as one, in all the forms in which it is asked. */
export interface OpenPack {
  compiled: CompiledPack;
  index: PackIndex;
  search: PackSearch;
  /** The pack that came with the extension. */
  bundled: PackFacts;
  /** The issue that a claim or a name comes from. */
  issueOf(id: string): PackIssue;
}

/** An added pack on its way into the whole. */
interface Added {
  prefix: string;
  pack: KnowledgePack;
  issue: PackIssue;
}

/** The pack that came with the extension, and those that the reader added. */
export class KnownPacks {
  readonly #added: AddedPacks;
  readonly #kept: KeptIndex;
  #opened: Promise<OpenPack> | undefined;

  constructor(added: AddedPacks, kept: KeptIndex) {
    this.#added = added;
    this.#kept = kept;
  }

  /**
   * Opens them once and keeps them as long as the background lives; a failure is not kept.
   *
   * @throws PackMissingError, and what `parsePack` throws, where the bundled pack cannot be read
   */
  readonly open = (): Promise<OpenPack> => {
    const opened = this.#opened ?? this.#read();
    this.#opened = opened;
    opened.catch(() => {
      if (this.#opened === opened) this.#opened = undefined;
    });
    return opened;
  };

  /** Has them read anew when they are asked for next: the reader has added one, or switched one off. */
  forget(): void {
    this.#opened = undefined;
  }

  async #read(): Promise<OpenPack> {
    const { pack, digest } = await readBundledPack();
    const added = await this.#readAdded();
    const whole = added.reduce(
      (known, { pack: more, prefix }) =>
        joinPacks([known, settlePack(more, known, prefix)], {
          id: known.id,
          title: `${known.title} · ${more.title}`,
        }),
      pack,
    );
    const versions = [digest, ...added.map(({ prefix, issue }) => `${prefix} ${issue.version}`)];
    const index = indexPack(whole);
    return {
      compiled: await compileKnown(whole, versions, this.#kept),
      index,
      search: createSearch(index),
      bundled: packFacts(pack, digest),
      issueOf: (id) =>
        added.find(({ prefix }) => id.startsWith(prefix))?.issue ?? { id: pack.id, version: digest },
    };
  }

  /** One that cannot be read, say since it was made for another version, leaves the others as they are. */
  async #readAdded(): Promise<Added[]> {
    const found: Added[] = [];
    try {
      for (const { pack, text } of await this.#added.inUse()) {
        try {
          const { id, digest: version } = pack;
          found.push({ prefix: await prefixOf(id), pack: readPackFile(text), issue: { id, version } });
        } catch (error) {
          console.error(`Second Source: the collection "${pack.coverage.title}" is left out:`, error);
        }
      }
    } catch (error) {
      console.error('Second Source: no added collection can be read:', error);
    }
    return found;
  }
}

/** The same for all issues of a pack, so that what the reader said of its claims still holds after an update of it. */
async function prefixOf(id: string): Promise<string> {
  return `${(await digestOf(new TextEncoder().encode(id))).slice(0, 12)}-`;
}
