import { describePassage } from '#lib/anchor/describe-passage.ts';
import { searchable } from '#lib/anchor/searchable.ts';
import type { NewHighlight } from '#lib/model/highlight.ts';
import type { Span } from '#lib/model/span.ts';
import { citedPage } from '#lib/page/cited-page.ts';
import { randomUuid } from './random-uuid.ts';

/** What is selected holds no text that is read: a picture, a button, code. */
export class NoTextSelectedError extends Error {
  override readonly name = 'NoTextSelectedError';

  constructor() {
    super('What is selected holds no text that can be kept.');
  }
}

/** The selection is longer than any quotation. */
export class SelectionTooLongError extends Error {
  override readonly name = 'SelectionTooLongError';

  constructor() {
    super(`A passage may have at most ${LONGEST} characters. Select less.`);
  }
}

/** A page without an address of its own, such as a frame that a page has written itself: nothing leads back to it. */
export class NoAddressError extends Error {
  override readonly name = 'NoAddressError';

  constructor() {
    super('This part of the page has no address of its own: the passage could not be found again.');
  }
}

/** In UTF-16 code units: some ten pages of a book. */
const LONGEST = 20_000;

/**
 * The highlight to save for a stretch of a page's text. Its id is made here, once: whoever asks again to save it saves once.
 *
 * @throws NoTextSelectedError, SelectionTooLongError, NoAddressError
 */
export function newHighlight(
  document: Document,
  text: string,
  span: Span | undefined,
): Omit<NewHighlight, 'touched'> {
  if (!span) throw new NoTextSelectedError();
  if (span.end - span.start > LONGEST) throw new SelectionTooLongError();
  if (!/^(?:https?|file):/.test(document.location.protocol)) throw new NoAddressError();
  return {
    id: randomUuid(),
    page: citedPage(document, document.location),
    passage: describePassage(searchable(text), span),
    note: '',
    tags: [],
    colour: 'yellow',
  };
}
