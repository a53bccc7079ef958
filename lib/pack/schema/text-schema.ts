import * as v from 'valibot';

/** A text of at least one character. */
export const TextSchema = v.pipe(v.string(), v.nonEmpty());

/** A list of such texts. */
export const TextsSchema = v.array(TextSchema);

/** A web address. It becomes a link on the card, so no other scheme is let in. */
export const AddressSchema = v.pipe(
  v.string(),
  v.url('must be a full address'),
  v.regex(/^https?:\/\//, 'must begin with https:// or http://'),
);
