import * as v from 'valibot';
import type { Choices, Settings } from '#lib/model/settings.ts';

/** A value that another version of the extension may have written: what this one does not know becomes the default. */
const flag = (byDefault: boolean) => v.fallback(v.boolean(), byDefault);

const choices = {
  claims: flag(true),
  names: flag(true),
  hover: flag(false),
  confidence: v.fallback(v.picklist(['fair', 'close', 'very']), 'fair'),
  looks: v.fallback(
    v.object({
      palette: v.fallback(v.picklist(['amber', 'blue', 'plum', 'slate']), 'amber'),
      line: v.fallback(v.picklist(['solid', 'dashed', 'wavy']), 'solid'),
    }),
    { palette: 'amber', line: 'solid' },
  ),
  language: v.fallback(v.picklist(['auto', 'en', 'de', 'fr', 'es', 'uk', 'ar']), 'auto'),
};

/** The choices as they travel between the reader's browsers. */
export const choicesSchema: v.GenericSchema<unknown, Choices> = v.object(choices);

/**
 * Settings as they are stored. Each release added fields, so a missing one has its default; but a list of sites that cannot
 * be read is an error: taking it for empty would have sites read that the reader switched off.
 */
export const settingsSchema: v.GenericSchema<unknown, Settings> = v.object({
  ...choices,
  paused: flag(false),
  sitesOff: v.array(v.string()),
  sync: flag(false),
});
