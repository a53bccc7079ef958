/** Gives the text in open shadow roots the looks of highlights: the page's style sheets, ours included, do not reach it. */
export class ShadowLooks {
  readonly #css: string;
  readonly #roots = new Set<ShadowRoot>();
  #sheet: CSSStyleSheet | undefined;

  constructor(css: string) {
    this.#css = css;
  }

  /** Adds the looks to a root, once. */
  adopt(root: ShadowRoot): void {
    this.#sheet ??= this.#made();
    this.#roots.add(root);
    if (!root.adoptedStyleSheets.includes(this.#sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
  }

  /** Brings the looks back where the page has dropped them. */
  keepUp(): void {
    for (const root of this.#roots) this.adopt(root);
  }

  /** Takes the looks away from all roots. */
  clear(): void {
    for (const root of this.#roots)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    this.#roots.clear();
  }

  #made(): CSSStyleSheet {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(this.#css);
    return sheet;
  }
}
