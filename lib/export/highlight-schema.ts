import * as v from 'valibot';
import type { Highlight, HighlightEdit, NewHighlight } from '#lib/model/highlight.ts';

const Offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const Time = v.pipe(v.string(), v.isoTimestamp('must be a time such as 2026-03-01T10:00:00.000Z'));
const Day = v.pipe(v.string(), v.isoDate('must be a day such as 2026-03-01'));

/** An address that may be shown as a link: nothing that a click would run (`javascript:`, `data:`). */
const Address = v.pipe(
  v.string(),
  v.regex(/^(?:https?|file):\/\//i, 'must be an address of a web page or file'),
);

/** Ids go into addresses of other formats: visible ASCII only. */
const Id = v.pipe(v.string(), v.regex(/^[!-~]{1,500}$/, 'must be 1 to 500 visible ASCII characters'));

const PageSchema = v.strictObject({
  url: Address,
  title: v.string(),
  outlet: v.exactOptional(v.string()),
  author: v.exactOptional(v.string()),
  published: v.exactOptional(Day),
  language: v.exactOptional(v.string()),
});

const PassageSchema = v.strictObject({
  quote: v.strictObject({
    exact: v.pipe(v.string(), v.nonEmpty()),
    prefix: v.string(),
    suffix: v.string(),
  }),
  position: v.exactOptional(v.strictObject({ start: Offset, end: Offset })),
  knownBy: v.picklist(['words', 'surroundings', 'whole', 'nothing']),
});

const RowSchema = v.strictObject({
  outlet: v.string(),
  certain: v.boolean(),
  published: Day,
  quote: v.string(),
  source: v.string(),
  cue: v.string(),
  stance: v.exactOptional(v.picklist(['asserts', 'attributes', 'doubts', 'denies'])),
  headline: v.exactOptional(v.string()),
  url: v.exactOptional(Address),
});

const EvidenceSchema = v.strictObject({
  kind: v.picklist(['claim', 'entity']),
  id: v.string(),
  text: v.string(),
  pack: v.strictObject({ id: v.string(), version: v.string() }),
  rows: v.array(RowSchema),
});

/** What became of a passage, as a page sends it. */
export const PlacementSchema = v.strictObject({
  state: v.picklist(['sure', 'unsure', 'lost']),
  checked: Time,
  rejected: v.exactOptional(v.string()),
});

/** A saved highlight as it stands in a file. Unknown parts are refused: they would be lost on the way back. */
export const HighlightSchema = v.strictObject({
  id: Id,
  revision: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  created: Time,
  modified: Time,
  page: PageSchema,
  passage: PassageSchema,
  note: v.string(),
  tags: v.array(v.string()),
  colour: v.picklist(['yellow', 'green', 'blue', 'pink', 'purple']),
  creator: v.exactOptional(v.string()),
  touched: v.array(EvidenceSchema),
  placement: PlacementSchema,
}) satisfies v.GenericSchema<unknown, Highlight>;

/** A highlight that is about to be saved, as a page sends it; its evidence is added by who saves it. */
export const NewHighlightSchema = v.omit(HighlightSchema, [
  'revision',
  'created',
  'modified',
  'placement',
  'touched',
]) satisfies v.GenericSchema<unknown, Omit<NewHighlight, 'touched'>>;

/** What of a highlight may be changed, as a page sends it. */
export const HighlightEditSchema = v.strictObject({
  note: v.exactOptional(HighlightSchema.entries.note),
  tags: v.exactOptional(HighlightSchema.entries.tags),
  colour: v.exactOptional(HighlightSchema.entries.colour),
  passage: v.exactOptional(PassageSchema),
}) satisfies v.GenericSchema<unknown, HighlightEdit>;
