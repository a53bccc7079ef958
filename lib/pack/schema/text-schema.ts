import * as v from 'valibot';

/** A text of at least one character. */
export const TextSchema = v.pipe(v.string(), v.nonEmpty());

/** A list of such texts. */
export const TextsSchema = v.array(TextSchema);

/** A text that stands in one line wherever it is shown: a longer one would leave no room for anything else. */
export const LineSchema = v.pipe(TextSchema, v.maxLength(1000, 'must not be longer than 1,000 characters'));

/** A web address. It becomes a link on the card, so no other scheme is let in. */
export const AddressSchema = v.pipe(
  v.string(),
  v.url('must be a full address'),
  v.regex(/^https?:\/\//, 'must begin with https:// or http://'),
);
