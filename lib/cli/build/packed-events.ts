import type { LinkedEvent } from '#lib/link/link-event.ts';
import type { Entity } from '#lib/model/entity.ts';
import { joinEntities } from '#lib/pack/join-entities.ts';
import type { LongPack } from '#lib/pack/pack-json.ts';
import type { PackedEvent } from './link-worker.ts';

type Lists = Omit<LinkedEvent, 'entities'>;

/** Entities are joined when so many wait, and as many as are joined already: most events name the same countries. */
const FEWEST = 50_000;

/** What came of all events, packed; taken apart one event at a time, whenever it is gone through. */
export class PackedEvents {
  readonly #rests: Uint8Array[] = [];
  #entities: Entity[] = [];
  #pending: Entity[] = [];

  add({ entities, rest }: PackedEvent): void {
    this.#rests.push(rest);
    this.#pending.push(...entities);
    if (this.#pending.length > Math.max(FEWEST, this.#entities.length)) this.#join();
  }

  /** The entities of all events, joined, by id. */
  get entities(): Entity[] {
    this.#join();
    return this.#entities;
  }

  get lists(): Pick<LongPack, keyof Lists> {
    return {
      claims: this.#all('claims'),
      labelSets: this.#all('labelSets'),
      contrasts: this.#all('contrasts'),
    };
  }

  #join(): void {
    this.#entities = joinEntities([...this.#entities, ...this.#pending]);
    this.#pending = [];
  }

  #all<List extends keyof Lists>(list: List): Iterable<Lists[List][number]> {
    const rests = this.#rests;
    return {
      *[Symbol.iterator]() {
        const decoder = new TextDecoder();
        for (const rest of rests) {
          // Written by `link-worker`, in this very run.
          const lists = JSON.parse(decoder.decode(rest)) as Lists;
          yield* lists[list];
        }
      },
    };
  }
}
