import type { Ask } from '#lib/messages/ask.ts';
import type { PageChoices, ReadingPlace } from '#lib/messages/questions.ts';
import type { Found } from '#lib/model/found.ts';
import type { Mention } from '#lib/model/mention.ts';
import type { PageBlock } from '#lib/page/page-block.ts';
import type { PageReader } from './page-reader.ts';

/** What is marked on a page, and what the reader does with it. */
export interface PageMarks {
  /** Marks the mentions of a block, in place of any it had. */
  set(block: PageBlock, mentions: readonly Mention[]): void;
  /** Keeps up with the page, which may have taken marks away; `moved`: it shows another address now. */
  keepUp(moved: boolean): void;
  /** Follows what the reader chose. */
  choose(choices: PageChoices): void;
  /** What is marked, in reading order. */
  found(): Found[];
  /** Whether something is marked at a point of the window (CSS pixels). */
  isMarked(x: number, y: number): boolean;
  /** Scrolls to a mark and opens its card; answers where in the window it stands then, if it is still there. */
  show(key: string): Promise<{ top: number; bottom: number } | null>;
  /** Where the reader is among the marks. */
  place(): ReadingPlace;
  /** Opens a list of all that is marked in the tab. */
  list(): Promise<void>;
  /** Closes the card, if one is open. */
  close(): void;
  /** Takes every trace off the page. */
  end(): void;
}

/** What marks need of the page that they stand on. */
export interface MarksNeeds {
  document: Document;
  reader: PageReader;
  ask: Ask;
  choices: PageChoices;
  /** Told the key of each mark whose card opens. */
  shown: (key: string) => void;
}

/** Makes the marks of a page. */
export type MakeMarks = (needs: MarksNeeds) => PageMarks;

const SLOT = 'secondSourceMarks';

/** In the script of the marks: leaves the way to make them where the script that reads finds it; the page cannot see it. */
export function offerMarks(make: MakeMarks): void {
  Reflect.set(globalThis, SLOT, make);
}

/** In the script that reads: the way to make marks, once their script has been run in the page. */
export function offeredMarks(): MakeMarks | undefined {
  return Reflect.get(globalThis, SLOT);
}
