import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Looks } from '#lib/model/settings.ts';
import { Highlighter } from '#lib/page/highlighter.ts';
import { useTranslation } from '../../components/Translation.ts';

/** Paints the sample's sentence on a page of the extension, as claims are painted on pages of the web, in these looks. */
export function useSamplePaint(looks: Looks | undefined): void {
  const highlighter = useRef<Highlighter>(null);
  // A new language has new words: this has them painted after that rendering, too.
  useTranslation();
  useLayoutEffect(() => {
    const text = document.querySelector('[data-sample]')?.firstChild;
    if (!looks || !(text instanceof Text)) return;
    highlighter.current ??= new Highlighter(looks);
    highlighter.current.paint('sample', 'same', {
      startContainer: text,
      startOffset: 0,
      endContainer: text,
      endOffset: text.length,
    });
    // Shows what was painted, too.
    highlighter.current.look(looks);
  });
}
