import type { CitedPage, Highlight } from '#lib/model/highlight.ts';
import type { ExportFormat } from './export-format.ts';

/** The namespace of the parts that the Web Annotation vocabulary has no words for (tag URI, RFC 4151). */
export const NAMESPACE = 'tag:second-source.example,2026:';

/**
 * A page of W3C Web Annotations in JSON-LD (https://www.w3.org/TR/annotation-model/). What the vocabulary has no words for
 * (evidence, colour, revision) goes along as one JSON literal, `kept`, so that nothing is lost on the way back.
 */
export const webAnnotation: ExportFormat = {
  id: 'web-annotation',
  extension: '.jsonld',
  mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
  write(highlights, written) {
    const page = {
      '@context': [
        'http://www.w3.org/ns/anno.jsonld',
        { kept: { '@id': `${NAMESPACE}kept`, '@type': '@json' } },
      ],
      id: `${NAMESPACE}library/${written}`,
      type: 'AnnotationPage',
      items: highlights.map(annotationOf),
    };
    return `${JSON.stringify(page, null, 1)}\n`;
  },
};

function annotationOf(highlight: Highlight): object {
  const { id, created, modified, creator, page, passage, note, tags, ...rest } = highlight;
  const { quote, position, knownBy } = passage;
  const body = [
    ...(note === '' ? [] : [{ ...textual('commenting', note), format: 'text/markdown' }]),
    ...tags.map((tag) => textual('tagging', tag)),
  ];
  return {
    id: iriOf(id),
    type: 'Annotation',
    motivation: note !== '' ? 'commenting' : tags.length > 0 ? 'tagging' : 'highlighting',
    created,
    modified,
    ...(creator !== undefined && { creator: { type: 'Person', name: creator } }),
    ...(body.length > 0 && { body }),
    target: {
      source: sourceOf(page),
      selector: [
        { type: 'TextQuoteSelector', ...quote },
        ...(position ? [{ type: 'TextPositionSelector', ...position }] : []),
      ],
    },
    kept: { id, knownBy, ...rest },
  };
}

function textual(purpose: string, value: string): object {
  return { type: 'TextualBody', purpose, value };
}

function sourceOf({ url, title, outlet, author, published, language }: CitedPage): object {
  return {
    id: url,
    type: 'Text',
    'dcterms:title': title,
    ...(outlet !== undefined && { 'schema:publisher': outlet }),
    ...(author !== undefined && { 'schema:author': author }),
    ...(published !== undefined && { 'schema:datePublished': published }),
    ...(language !== undefined && { language }),
  };
}

function iriOf(id: string): string {
  const isUuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id);
  return isUuid ? `urn:uuid:${id}` : `${NAMESPACE}highlight/${encodeURIComponent(id)}`;
}
