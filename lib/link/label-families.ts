/** The words that outlets choose between for one thing. */
export interface LabelFamily {
  /** The thing, as neutrally as can be. */
  thing: string;
  /** What it is called, one to four words, with a capital where always printed so; for nouns in the plural, the singular too. */
  names: string[];
}

const FAMILIES = `
the armed group : separatists | rebels | insurgents | militants | militiamen | guerrillas | independence supporters | freedom fighters | terrorists
the people who migrate : migrants | immigrants | refugees | asylum seekers | aliens | undocumented immigrants | undocumented migrants | illegal immigrants | illegal migrants | illegal aliens | unauthorized immigrants | illegals
the people in the street : protesters | demonstrators | rioters | activists | marchers | agitators | looters
the change of a territory's rule : annexation | annexed | reunification | reunited | accession | acceded | takeover | occupation | occupied | liberation | liberated
the soldiers sent across a border : invasion | incursion | intervention | special military operation | aggression | offensive
the fall of a government : coup | coup attempt | putsch | uprising | revolution | power grab
the fence at the border : border wall | border fence | border barrier
the barrier in the West Bank : separation wall | separation barrier | security fence | apartheid wall
the questioning of prisoners : torture | enhanced interrogation | harsh interrogation
the rifles of soldiers' kind : assault weapons | assault rifles | military-style rifles | semiautomatic rifles | modern sporting rifles
the shooting of many : mass shooting | massacre | rampage | shooting spree
the warming of the earth : climate change | global warming | climate crisis | climate emergency
the law on health insurance : Obamacare | Affordable Care Act | health care law | health care overhaul | health reform
the marriage of two people of one sex : gay marriage | same-sex marriage | marriage equality
the people who oppose abortion : pro-life | anti-abortion | abortion opponents
the people who want abortion to be legal : pro-choice | pro-abortion | abortion rights
the tax on estates : estate tax | inheritance tax | death tax
the law on who may vote : voter ID law | voter suppression law | election integrity law | voting restrictions
`;

/** "Rebels" and "a rebel", "militiamen" and "a militiaman"; "illegal" alone is what somebody does, not who somebody is. */
function numbers(name: string): string[] {
  if (name === 'illegals') return [name];
  if (/men$/.test(name)) return [name, name.replace(/men$/, 'man')];
  return /[^s]s$/.test(name) ? [name, name.slice(0, -1)] : [name];
}

/** Families of words for one thing, as newsrooms and parties use them (word choice and labelling: Hamborg et al. 2019). */
export const LABEL_FAMILIES: readonly LabelFamily[] = FAMILIES.trim()
  .split('\n')
  .map((line) => {
    const [thing = '', names = ''] = line.split(' : ');
    return { thing, names: names.split('|').flatMap((name) => numbers(name.trim())) };
  });
