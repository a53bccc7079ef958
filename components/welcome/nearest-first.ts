/**
 * Countries in the order in which they are likely to matter to the reader of a language, given as a BCP 47 tag: their own
 * country, then those whose most likely language it is (CLDR), then the others; else as they were.
 */
export function nearestFirst<Each extends { country: string }>(
  countries: readonly Each[],
  language: string,
): Each[] {
  const reader = new Intl.Locale(language).maximize();
  const distance = ({ country }: Each) => {
    if (country === reader.region) return 0;
    return new Intl.Locale(`und-${country}`).maximize().language === reader.language ? 1 : 2;
  };
  return countries.toSorted((one, other) => distance(one) - distance(other));
}
