import { asHtml } from '../as-html.ts';

/** A table of a report; head and rows are HTML already. It scrolls by itself where it is too wide, by keyboard too. */
export function reportTable(
  name: string,
  kind: string,
  head: readonly string[],
  rows: readonly string[],
): string {
  return `<div class="frame" role="region" aria-label="${asHtml(name)}" tabindex="0"><table class="${kind}"><thead><tr>${head.map((cell) => `<th scope="col">${cell}</th>`).join('')}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table></div>
`;
}
