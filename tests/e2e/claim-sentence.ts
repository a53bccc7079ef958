/** The sentence that most pages of these tests hold. */
export const SENTENCE =
  'The Ukrainian military command said shells hit a kindergarten building in Stanytsia Luhanska, wounding two civilians, and ' +
  'cut off the power supply to half of the town.';

/** How many claims the sentence makes: that the kindergarten was hit, and that the power was cut. */
export const MADE = 2;
