import { BEGIN, type Part } from '#lib/attribution/label.ts';
import type { Token } from '#lib/attribution/token.ts';
import type { Span } from '#lib/model/span.ts';
import type { GoldAttribution } from './polnear.ts';

/** The tokens of a span, as from and to; a token belongs where half of it lies inside. Undefined where there is none. */
export function tokensOf(tokens: Token[], span: Span): { from: number; to: number } | undefined {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  let from = -1;
  let to = -1;
  for (let i = low; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.start >= span.end) break;
    const shared = Math.min(token.end, span.end) - Math.max(token.start, span.start);
    if (shared * 2 < token.end - token.start) continue;
    if (from < 0) from = i;
    to = i + 1;
  }
  return from < 0 ? undefined : { from, to };
}

/** The label of each token; where attributions lie within one another, the later annotated one has it. */
export function goldLabels(tokens: Token[], attributions: GoldAttribution[]): Uint8Array {
  const labels = new Uint8Array(tokens.length);
  const parts: Part[] = ['source', 'cue', 'content'];
  for (const attribution of attributions) {
    for (const part of parts) {
      for (const span of attribution[part]) {
        const stretch = tokensOf(tokens, span);
        if (!stretch) continue;
        labels.fill(BEGIN[part] + 1, stretch.from, stretch.to);
        labels[stretch.from] = BEGIN[part];
      }
    }
  }
  return labels;
}
