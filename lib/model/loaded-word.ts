/** Words that carry a position, as the list in `assets/loaded-words.yaml` has them. */
export interface LoadedWord {
  /** Ways to write it, folded; a phrase has blanks. */
  words: string[];
  /** One plain sentence: why the words take a position, and which others are in use. */
  why: string;
}
