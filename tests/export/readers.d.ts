/** What the tests use of packages that come without types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(input: unknown, options?: { forceType?: string });
    readonly data: object[];
  }
}

declare module '@citation-js/plugin-ris';

declare module 'jsonld' {
  interface RemoteDocument {
    documentUrl: string;
    document: object;
  }
  const jsonld: {
    expand(
      input: unknown,
      options: { safe: boolean; documentLoader: (url: string) => Promise<RemoteDocument> },
    ): Promise<object[]>;
  };
  export default jsonld;
}
