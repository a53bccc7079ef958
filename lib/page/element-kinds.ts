import { CARD_HOST } from './card-host-name.ts';

/**
 * What an element's name says: it is left unread; it begins a block of text wherever no style sheet says otherwise (HTML,
 * "Rendering"), with preformatted text in it or not; it is part of a line on any page; it breaks a line. Of all other elements the
 * style sheet decides.
 */
export type ElementKind = 'never' | 'block' | 'preformatted' | 'inline' | 'break';

const NAMES: Readonly<Record<ElementKind, string>> = {
  never:
    'applet audio button canvas code datalist embed head iframe input kbd map math meter nav noscript object output picture ' +
    `progress rp rt samp script select style svg template textarea title var video ${CARD_HOST}`,
  block:
    'address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol optgroup option p search ' +
    'section summary table tbody td tfoot th thead tr ul',
  preformatted: 'pre',
  inline:
    'abbr b bdi bdo big cite data del dfn em font i ins mark q ruby s small strike strong sub sup time tt u wbr',
  break: 'br',
};

/** The kind of each element whose local name tells it: one question for each element of a page. */
export const ELEMENT_KINDS: ReadonlyMap<string, ElementKind> = new Map(
  (['never', 'block', 'preformatted', 'inline', 'break'] as const).flatMap((kind) =>
    NAMES[kind].split(' ').map((name) => [name, kind] as const),
  ),
);
