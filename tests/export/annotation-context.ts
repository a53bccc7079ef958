const OA = 'http://www.w3.org/ns/oa#';
const AS = 'https://www.w3.org/ns/activitystreams#';
const iri = (id: string) => ({ '@id': id, '@type': '@id' });

/**
 * The terms of http://www.w3.org/ns/anno.jsonld that our files use, so that no test asks the network; after the tables of
 * https://www.w3.org/TR/annotation-vocab/.
 */
export const ANNOTATION_CONTEXT = {
  '@context': {
    schema: 'http://schema.org/',
    dcterms: 'http://purl.org/dc/terms/',
    id: '@id',
    type: '@type',
    Annotation: `${OA}Annotation`,
    TextualBody: `${OA}TextualBody`,
    TextQuoteSelector: `${OA}TextQuoteSelector`,
    TextPositionSelector: `${OA}TextPositionSelector`,
    Text: 'http://purl.org/dc/dcmitype/Text',
    Person: 'http://xmlns.com/foaf/0.1/Person',
    AnnotationPage: `${AS}OrderedCollectionPage`,
    commenting: `${OA}commenting`,
    highlighting: `${OA}highlighting`,
    tagging: `${OA}tagging`,
    motivation: { '@id': `${OA}motivatedBy`, '@type': '@vocab' },
    purpose: { '@id': `${OA}hasPurpose`, '@type': '@vocab' },
    body: iri(`${OA}hasBody`),
    target: iri(`${OA}hasTarget`),
    source: iri(`${OA}hasSource`),
    selector: iri(`${OA}hasSelector`),
    creator: iri('http://purl.org/dc/terms/creator'),
    items: { ...iri(`${AS}items`), '@container': '@list' },
    created: 'http://purl.org/dc/terms/created',
    modified: 'http://purl.org/dc/terms/modified',
    name: 'http://xmlns.com/foaf/0.1/name',
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    format: 'http://purl.org/dc/elements/1.1/format',
    language: 'http://purl.org/dc/elements/1.1/language',
    exact: `${OA}exact`,
    prefix: `${OA}prefix`,
    suffix: `${OA}suffix`,
    start: `${OA}start`,
    end: `${OA}end`,
  },
};
