/** A stretch of a text: UTF-16 code-unit offsets into the text that was given, end exclusive. */
export interface Span {
  start: number;
  end: number;
}
