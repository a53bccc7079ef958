import * as v from 'valibot';
import { pageUrl } from '#lib/text/page-url.ts';
import { collapseSpace } from './collapse-space.ts';
import { crc32 } from './crc32.ts';
import { HighlightSchema } from './highlight-schema.ts';
import { type Entry, type Imported, imported } from './imported.ts';
import { firstOf, listOf, textOf, timeOf } from './loose-json.ts';

/** An object of unknown contents; JSON-LD lets almost every part be one value, a list, or absent. */
const Node = v.record(v.string(), v.unknown());
type Node = v.InferOutput<typeof Node>;

const nodesOf = (value: unknown): Node[] => listOf(value).filter((part) => v.is(Node, part));

const isAnnotation = (node: Node) => listOf(node.type).includes('Annotation');

/** Whether parsed JSON is Web Annotation JSON-LD: one annotation, a list of them, a page or a collection. */
export function isWebAnnotation(value: unknown): boolean {
  return nodesOf(value).some(
    (node) =>
      isAnnotation(node) ||
      listOf(node.type).some((type) => type === 'AnnotationPage' || type === 'AnnotationCollection'),
  );
}

/**
 * The annotations of a JSON-LD document that quote text. Those that this extension wrote come back without loss; of others
 * what a highlight has room for. The context is not fetched: the vocabulary's own names are expected.
 */
export function readWebAnnotation(value: unknown): Imported {
  const annotations = nodesOf(value).flatMap((node) =>
    isAnnotation(node) ? [node] : nodesOf(node.items ?? firstOf(nodesOf(node.first))?.items),
  );
  return imported('web-annotation', annotations.map(readAnnotation));
}

function readAnnotation(annotation: Node, index: number): Entry {
  const motivations = listOf(annotation.motivation);
  if (motivations.includes('replying')) return 'reply';
  const [target] = nodesOf(annotation.target);
  if (!target) return annotation.target === undefined ? 'broken' : 'page-note';
  const selectors = nodesOf(target.selector);
  const ofType = (type: string) => selectors.find((selector) => listOf(selector.type).includes(type));
  const quote = ofType('TextQuoteSelector');
  if (!quote) return selectors.length > 0 ? 'no-quotation' : 'page-note';
  const [source] = nodesOf(target.source);
  const address = textOf(source?.id) ?? textOf(target.source) ?? '';
  if (!/^(?:https?|file):\/\//i.test(address)) return 'no-address';
  const isOwn = v.is(Node, annotation.kept);
  const created = timeOf(annotation.created);
  const position = ofType('TextPositionSelector');
  const quoted = (value: unknown) => (isOwn ? textOf(value) : collapseSpace(textOf(value) ?? '')) ?? '';
  const { id, knownBy, ...kept } = isOwn
    ? v.parse(Node, annotation.kept)
    : { ...UNKEPT, id: idOf(annotation, index), placement: { state: 'unsure', checked: created } };
  const optional = (name: string, part: unknown) =>
    textOf(part) === undefined ? {} : { [name]: textOf(part) };
  const read = v.safeParse(HighlightSchema, {
    ...kept,
    id,
    created,
    modified: timeOf(annotation.modified) ?? created,
    page: {
      url: isOwn ? address : pageUrl(address),
      title: textOf(source?.['dcterms:title']) ?? '',
      ...optional('outlet', source?.['schema:publisher']),
      ...optional('author', source?.['schema:author']),
      ...optional('published', source?.['schema:datePublished']),
      ...optional('language', source?.language),
    },
    passage: {
      quote: {
        exact: quoted(quote.exact),
        prefix: quoted(quote.prefix),
        suffix: quoted(quote.suffix),
      },
      // Others count their characters another way.
      ...(isOwn && position && { position: { start: position.start, end: position.end } }),
      knownBy,
    },
    ...bodiesOf(annotation),
    ...optional('creator', firstOf(nodesOf(annotation.creator))?.name ?? annotation.creator),
  });
  return read.success ? read.output : 'broken';
}

/** What other programs' annotations have no part for. */
const UNKEPT = { revision: 1, knownBy: 'whole', colour: 'yellow', touched: [] };

/** The annotation's own id in visible ASCII; where it has none, one that it gets again in the same file. */
function idOf(annotation: Node, index: number): string {
  const id = textOf(annotation.id);
  if (id === undefined) return `annotation:${index}-${crc32([JSON.stringify(annotation)])}`;
  return id.replace(/[^!-~]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}

/** The texts of the bodies: tags by their purpose, everything else is the note. */
function bodiesOf(annotation: Node): { note: string; tags: string[] } {
  const bodies = listOf(annotation.body ?? annotation.bodyValue).map((body) =>
    v.is(Node, body) ? body : { value: body },
  );
  const isTag = (body: Node) => listOf(body.purpose ?? annotation.motivation).includes('tagging');
  const texts = (of: Node[]) => of.flatMap(({ value }) => textOf(value) ?? []);
  return {
    note: texts(bodies.filter((body) => !isTag(body))).join('\n\n'),
    tags: texts(bodies.filter(isTag)),
  };
}
