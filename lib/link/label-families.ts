/** The words that outlets choose between for one thing. */
export interface LabelFamily {
  /** The thing, as neutrally as can be. */
  thing: string;
  /** Nouns that name it, one or two words, in the plural; their singular counts too. */
  nouns: string[];
}

const FAMILIES = `
the armed group : separatists | rebels | insurgents | militants | militiamen | guerrillas | independence supporters | freedom fighters | terrorists
the people who migrate : migrants | immigrants | refugees | asylum seekers | aliens | undocumented immigrants | illegal immigrants | illegals
the people in the street : protesters | demonstrators | rioters | activists | marchers | agitators | looters
the change of a territory's rule : annexation | reunification | accession | takeover | occupation
the fence at the border : border wall | border fence | border barrier
the law on health insurance : Obamacare | Affordable Care Act | health care law | health reform
the marriage of two people of one sex : gay marriage | same-sex marriage | marriage equality
the people who oppose abortion : pro-life | anti-abortion
the tax on estates : estate tax | inheritance tax | death tax
`;

/** Families of words for one thing, as newsrooms and parties use them (word choice and labelling: Hamborg et al. 2019). */
export const LABEL_FAMILIES: readonly LabelFamily[] = FAMILIES.trim()
  .split('\n')
  .map((line) => {
    const [thing = '', nouns = ''] = line.split(' : ');
    return { thing, nouns: nouns.split('|').map((noun) => noun.trim()) };
  });
