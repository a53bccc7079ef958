/** Words of a title, rank or form of address: they stand before a name and are no part of it. */
export const TITLES = new Set(
  (
    'mr mrs ms miss dr prof professor sir dame lord lady sen sens senator senators rep reps representative congressman ' +
    'congresswoman gov governor president vice prime minister ministers secretary secretary-general general chancellor ' +
    'chief chairman chairwoman chair chairperson director deputy ambassador envoy spokesman spokeswoman spokesperson ' +
    'speaker leader judge justice attorney sheriff mayor officer official commander captain colonel lieutenant major ' +
    'sergeant admiral pope king queen prince princess rev reverend bishop cardinal imam rabbi analyst strategist ' +
    'campaign manager adviser advisor aide press foreign defense defence interior finance state former acting senior top ' +
    'majority minority whip commissioner correspondent reporter editor author host anchor economist ceo founder premier ' +
    'democrat republican democratic gop sec lt gen col sgt capt adm maj hon co-chair co-founder nominee candidate'
  ).split(' '),
);

const WHOLE: Record<string, string> = {
  rep: 'representative',
  congressman: 'representative',
  congresswoman: 'representative',
  sen: 'senator',
  gov: 'governor',
  gen: 'general',
  lt: 'lieutenant',
  col: 'colonel',
  sgt: 'sergeant',
  capt: 'captain',
  adm: 'admiral',
  rev: 'reverend',
  prof: 'professor',
  sec: 'secretary',
};

/** A title in full, the same for women and men: who is "Rep. Anna Berg" here is "the congresswoman" there. */
export const wholeTitle = (title: string): string =>
  Object.hasOwn(WHOLE, title) ? (WHOLE[title] ?? title) : title;

/** Bodies whose names end like this: "Defense Ministry" is one name, not a title and a name. */
export const ORGANISATIONS = new Set(
  'ministry department committee council party house office court agency service bureau board union commission staff'.split(
    ' ',
  ),
);

/** "Eastern Ukraine" is no longer form of "Ukraine". */
export const DIRECTIONS = /^(?:north|south|east|west)|^(?:central|upper|lower|new|pro-)/;

/** Forms of address and callings that tell a woman. */
export const FEMALE = new Set(
  'mrs ms miss dame lady congresswoman chairwoman spokeswoman queen princess she her woman mother wife daughter sister actress'.split(
    ' ',
  ),
);

/** Forms of address and callings that tell a man. */
export const MALE = new Set(
  'mr sir lord congressman chairman spokesman king prince pope he his man father husband son brother actor bishop cardinal imam'.split(
    ' ',
  ),
);

/** Frequent first names of women in the news of many countries; it decides whom "she" may mean. */
export const FEMALE_NAMES = new Set(
  (
    'hillary nancy elizabeth carly kellyanne michelle melania ivanka barbara susan mary jennifer linda patricia sarah karen ' +
    'lisa margaret betty sandra ashley kimberly emily donna carol amanda melissa deborah stephanie rebecca laura sharon ' +
    'cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel ' +
    'carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan ' +
    'evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean ' +
    'abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie ' +
    'brittany charlotte marie kayla alexis lori jill jen jane liz theresa angela ursula jacinda federica condoleezza ' +
    'loretta sonia ruth elena huma tulsi kamala kirsten dianne lindsey-ann nikki sally debbie wendy gail valerie gabrielle ' +
    'ivana megyn rosie alicia chelsea tammy claire kelly kathy maggie maxine mazie hanna olga svetlana tatiana yulia oksana'
  ).split(' '),
);

/** Days and months are capitalised, and speak for nobody. */
export const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
