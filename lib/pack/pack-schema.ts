import * as v from 'valibot';
import type { Appearance, Claim, Guards } from '#lib/model/claim.ts';
import type { Entity, EntityName, EntityTitle } from '#lib/model/entity.ts';
import type { KnowledgePack } from '#lib/model/knowledge-pack.ts';
import type { Contrast, ContrastSide, Label, LabelSet } from '#lib/model/label.ts';
import type { Article, Outlet } from '#lib/model/outlet.ts';
import type { Span } from '#lib/model/span.ts';
import { DaySchema, DaysSchema } from './day.ts';

/** A schema for every field of `T`, optional ones included, and for nothing else. */
type Fields<T> = { [Key in keyof T]-?: v.GenericSchema<unknown, Exclude<T[Key], undefined>> };

/** What an entity is, in the model's words. */
export const entityKinds = ['person', 'organisation', 'group', 'place', 'event'] as const;
/** The distances a text may keep from a claim. */
export const stances = ['asserts', 'attributes', 'doubts', 'denies'] as const;
/** The kinds of difference between outlets. */
export const contrastKinds = ['dispute', 'detail', 'source', 'timing', 'wording'] as const;
/** How sure it may be that articles are an outlet's own. */
export const certainties = ['certain', 'likely'] as const;

/** A text of at least one character. */
export const TextSchema = v.pipe(v.string(), v.nonEmpty());
const texts = v.array(TextSchema);
const offset = v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(0, 'must not be negative'));
const place = { start: offset, end: offset };

const SpanSchema = v.pipe(
  v.strictObject(place satisfies Fields<Span>),
  v.description('UTF-16 code-unit offsets into the text of the article, end exclusive.'),
);
const spans = v.array(SpanSchema);
const quotation = { article: TextSchema, quote: TextSchema, ...place };

/** A web address. It becomes a link on the card, so no other scheme is let in. */
export const AddressSchema = v.pipe(
  v.string(),
  v.url('must be a full address'),
  v.regex(/^https?:\/\//, 'must begin with https:// or http://'),
);

const OutletSchema = v.strictObject({
  id: TextSchema,
  name: TextSchema,
  certainty: v.pipe(
    v.picklist(certainties),
    v.description('How sure it is that the articles listed under this outlet are its own.'),
  ),
  domains: v.pipe(texts, v.description('Host names, without "www.", that are this outlet’s.')),
} satisfies Fields<Outlet>);

const ArticleSchema = v.strictObject({
  id: TextSchema,
  outlet: TextSchema,
  published: DaySchema,
  language: v.pipe(TextSchema, v.description('BCP 47 language tag.')),
  headline: v.exactOptional(TextSchema),
  url: v.exactOptional(AddressSchema),
} satisfies Fields<Article>);

/** A form under which an entity is written. */
export const EntityNameSchema = v.strictObject({
  text: TextSchema,
  needsClue: v.pipe(
    v.exactOptional(v.boolean()),
    v.description('The form counts only beside a full form of the entity or one of its clues.'),
  ),
} satisfies Fields<EntityName>);

const EntityTitleSchema = v.strictObject({
  article: TextSchema,
  text: TextSchema,
  ...place,
} satisfies Fields<EntityTitle>);

const EntitySchema = v.strictObject({
  id: TextSchema,
  kind: v.picklist(entityKinds),
  name: TextSchema,
  names: v.array(EntityNameSchema),
  adjectives: texts,
  titles: v.array(EntityTitleSchema),
  memberOf: texts,
  clues: texts,
  note: v.exactOptional(TextSchema),
} satisfies Fields<Entity>);

const AppearanceSchema = v.strictObject({
  ...quotation,
  source: v.pipe(spans, v.description('Who said it, in the article’s words.')),
  cue: v.pipe(spans, v.description('The words that report it, e.g. "said".')),
  speaker: v.exactOptional(TextSchema),
  stance: v.pipe(v.picklist(stances), v.description('The distance the text keeps from the claim.')),
  loaded: v.pipe(spans, v.description('Words of the quotation that carry a position.')),
  context: v.pipe(
    v.strictObject({ ...place, text: TextSchema }),
    v.description('The sentences around the quotation, verbatim.'),
  ),
} satisfies Fields<Appearance>);

/** A quantity that a sentence must agree with. */
export const NumberGuardSchema = v.pipe(
  v.strictObject({
    unit: TextSchema,
    min: v.number(),
    max: v.number(),
    required: v.exactOptional(v.boolean()),
  } satisfies Fields<NonNullable<Guards['number']>>),
  v.check(({ min, max }) => min <= max, 'must have a min that is not above its max'),
);

const GuardsSchema = v.strictObject({
  words: v.pipe(texts, v.description('Each must be met by one of its alternatives, separated by "|".')),
  without: texts,
  source: texts,
  actor: texts,
  target: texts,
  day: v.exactOptional(DaysSchema),
  number: v.exactOptional(NumberGuardSchema),
} satisfies Fields<Guards>);

const ClaimSchema = v.strictObject({
  id: TextSchema,
  statement: v.pipe(TextSchema, v.description('The claim in one neutral sentence.')),
  eventDate: DaysSchema,
  entities: texts,
  appearances: v.pipe(v.array(AppearanceSchema), v.nonEmpty()),
  wordings: v.pipe(texts, v.description('For matching only; never shown as quotations.')),
  guards: GuardsSchema,
  contradicts: texts,
  variantOf: texts,
} satisfies Fields<Claim>);

const LabelSchema = v.strictObject({
  ...quotation,
  term: TextSchema,
  voice: v.pipe(TextSchema, v.description('Whose word it is.')),
} satisfies Fields<Label>);

const LabelSetSchema = v.strictObject({
  id: TextSchema,
  thing: TextSchema,
  entities: texts,
  claims: texts,
  labels: v.pipe(v.array(LabelSchema), v.nonEmpty()),
} satisfies Fields<LabelSet>);

const ContrastSchema = v.strictObject({
  id: TextSchema,
  kind: v.picklist(contrastKinds),
  about: TextSchema,
  claims: texts,
  sides: v.pipe(
    v.array(v.strictObject({ ...quotation, says: TextSchema } satisfies Fields<ContrastSide>)),
    v.minLength(2, 'must be at least two'),
  ),
} satisfies Fields<Contrast>);

/** The knowledge pack's file; its JSON Schema is generated from this. */
export const KnowledgePackSchema = v.pipe(
  v.strictObject({
    format: v.literal('second-source/knowledge-pack'),
    version: v.pipe(v.literal(1), v.description('The version of the format, not of the contents.')),
    id: TextSchema,
    title: TextSchema,
    licence: v.pipe(
      TextSchema,
      v.description('For the pack’s own words; quotations stay their publishers’.'),
    ),
    makers: texts,
    covers: v.pipe(DaysSchema, v.description('The first and last day of the articles.')),
    outlets: v.array(OutletSchema),
    articles: v.array(ArticleSchema),
    entities: v.array(EntitySchema),
    claims: v.array(ClaimSchema),
    labelSets: v.array(LabelSetSchema),
    contrasts: v.array(ContrastSchema),
  } satisfies Fields<KnowledgePack>),
  v.title('Second Source knowledge pack'),
  v.description(
    'What is known from a set of news articles, without their texts: quotations, claims and names.',
  ),
) satisfies v.GenericSchema<unknown, KnowledgePack>;
