import type { Claim } from '#lib/model/claim.ts';
import type { KnowledgePack } from '#lib/model/knowledge-pack.ts';

/** Rows of a claim's card, one text each. */
function rows(claim: Claim, pack: KnowledgePack): Set<string> {
  const outlets = new Map(pack.articles.map(({ id, outlet }) => [id, outlet]));
  return new Set(
    claim.appearances.map(
      ({ article, quote, stance }) => `${outlets.get(article) ?? article} (${stance}): “${quote}”`,
    ),
  );
}

function changes<Item extends { id: string }>(
  old: readonly Item[],
  now: readonly Item[],
  text: (item: Item) => string,
  changed: (before: Item, after: Item) => string[],
): string[] {
  const before = new Map(old.map((item) => [item.id, item]));
  const after = new Map(now.map((item) => [item.id, item]));
  return [
    ...old.filter(({ id }) => !after.has(id)).map((item) => `- ${text(item)}`),
    ...now.flatMap((item) => {
      const known = before.get(item.id);
      if (!known) return [`+ ${text(item)}`];
      const lines = changed(known, item);
      return lines.length === 0 ? [] : [`~ ${text(item)}`, ...lines.map((line) => `    ${line}`)];
    }),
  ];
}

/** What a reader would see change from one pack to the next: outlets, claims and their rows, names, labels; a line each. */
export function diffPacks(old: KnowledgePack, now: KnowledgePack): string[] {
  const lists = (before: Iterable<string>, after: Iterable<string>) => {
    const [one, two] = [new Set(before), new Set(after)];
    return [
      ...[...one].filter((each) => !two.has(each)).map((each) => `- ${each}`),
      ...[...two].filter((each) => !one.has(each)).map((each) => `+ ${each}`),
    ];
  };
  return [
    ...changes(
      old.outlets,
      now.outlets,
      ({ name }) => `outlet ${name}`,
      () => [],
    ),
    ...changes(
      old.claims,
      now.claims,
      ({ statement }) => `claim ${statement}`,
      (before, after) => [
        ...(before.statement === after.statement ? [] : [`was: ${before.statement}`]),
        ...lists(rows(before, old), rows(after, now)),
      ],
    ),
    ...changes(
      old.entities,
      now.entities,
      ({ name }) => `name ${name}`,
      (before, after) =>
        lists(
          [...before.names, ...before.titles].map(({ text }) => text),
          [...after.names, ...after.titles].map(({ text }) => text),
        ),
    ),
    ...changes(
      old.labelSets,
      now.labelSets,
      ({ thing }) => `labels of ${thing}`,
      (before, after) =>
        lists(
          before.labels.map(({ term }) => term),
          after.labels.map(({ term }) => term),
        ),
    ),
  ];
}
