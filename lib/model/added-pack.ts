import type { CoverageView } from './view.ts';

/** What a list of packs says of one. */
export interface PackFacts {
  /** The pack's own id. */
  id: string;
  makers: string[];
  licence: string;
  coverage: CoverageView;
  /** The first half of its file's SHA-256, in hexadecimal: the same figures as `sha256sum` begins with. */
  digest: string;
}

/** A pack that the reader added to the one that came with the extension. */
export interface AddedPack extends PackFacts {
  /** When, ISO 8601, UTC. */
  added: string;
  /** Whether it is asked; the reader may switch it off and keep it. */
  on: boolean;
}
