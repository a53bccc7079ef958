/** A file of the curated layer or the corpus, as text. */
export interface SourceFile {
  /** Relative to the project's folder, with `/`. */
  path: string;
  text: string;
}
