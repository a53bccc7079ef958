/** First names and what their bearers are called, as English-language news prints both. */
const SHORT_FORMS =
  'andrew drew|anthony tony|barbara barb|benjamin ben bibi|charles chuck charlie|daniel dan danny|deborah debbie|donald don|' +
  'edward ed ted eddie|elizabeth liz beth betsy|eugene gene|gerald jerry|gregory greg|henry hank|james jim jimmy|' +
  'jeffrey jeff|john jack johnny|joseph joe|katherine kathy kate|kenneth ken|lawrence larry|leonard len|margaret maggie peggy|' +
  'matthew matt|michael mike|nicholas nick|patricia pat patty|patrick pat|peter pete|rebecca becky|richard dick rick|' +
  'robert bob rob bobby|ronald ron|samuel sam|stephen steve|steven steve|susan sue|theodore ted teddy|thomas tom|' +
  'timothy tim|victoria vicky|vladimir volodya|william bill will billy|volodymyr vladimir|zachary zach';

const SETS = SHORT_FORMS.split('|').map((line) => new Set(line.split(' ')));

/** True where two folded first names may be one person's, the surname being the same: "Mike" and "Michael", "Chris" and "Christopher". */
export function sameFirstName(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long === short || (short.length >= 3 && long.startsWith(short))) return true;
  return SETS.some((names) => names.has(a) && names.has(b));
}
