import type { Appearance } from '#lib/model/claim.ts';
import type { KnowledgePack } from '#lib/model/knowledge-pack.ts';
import type { Span } from '#lib/model/span.ts';
import type { Path, PlainIssue } from './plain-issue.ts';

/**
 * Where the offsets and the words of a pack's quotations do not agree. The articles are not at hand here: what can be seen
 * is that lengths fit, and that a quotation stands in its context where it says it does.
 */
export function quotationIssues({ entities, claims, labelSets, contrasts }: KnowledgePack): PlainIssue[] {
  return [
    ...entities.flatMap(({ titles, introductions = [] }, i) => [
      ...titles.flatMap((title, j) => lengthIssue(title.text, title, ['entities', i, 'titles', j])),
      ...introductions.flatMap((introduction, j) => [
        ...lengthIssue(introduction.quote, introduction, ['entities', i, 'introductions', j]),
        ...outside([introduction.name], introduction, ['entities', i, 'introductions', j, 'name']),
      ]),
    ]),
    ...claims.flatMap(({ appearances }, i) =>
      appearances.flatMap((appearance, j) => appearanceIssues(appearance, ['claims', i, 'appearances', j])),
    ),
    ...labelSets.flatMap(({ labels }, i) =>
      labels.flatMap((label, j) => lengthIssue(label.quote, label, ['labelSets', i, 'labels', j])),
    ),
    ...contrasts.flatMap(({ sides }, i) =>
      sides.flatMap((side, j) => lengthIssue(side.quote, side, ['contrasts', i, 'sides', j])),
    ),
  ];
}

function appearanceIssues(appearance: Appearance, path: Path): PlainIssue[] {
  const { quote, start, end, source, cue, loaded, context } = appearance;
  const held = context.text.slice(start - context.start, end - context.start);
  return [
    ...lengthIssue(quote, appearance, path),
    ...lengthIssue(context.text, context, [...path, 'context']),
    ...(held === quote
      ? []
      : [{ path: [...path, 'context'], what: 'does not hold the quotation at its place' }]),
    ...outside(source, context, [...path, 'source']),
    ...outside(cue, context, [...path, 'cue']),
    ...outside(loaded, appearance, [...path, 'loaded']),
  ];
}

function lengthIssue(text: string, { start, end }: Span, path: Path): PlainIssue[] {
  return text.length === end - start
    ? []
    : [{ path, what: 'the words are not as long as their offsets say' }];
}

function outside(spans: readonly Span[], { start, end }: Span, path: Path): PlainIssue[] {
  return spans.flatMap((span, i) =>
    span.start >= start && span.end <= end && span.start < span.end
      ? []
      : [{ path: [...path, i], what: 'lies outside the text it belongs to' }],
  );
}
