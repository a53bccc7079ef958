import type { Entity } from '#lib/model/entity.ts';

/** Country ; adjective and people ; capital and seat of government, for the countries that English-language news names most. */
const NATIONS = `
United States|US|USA|America ; American|Americans ; Washington|White House
United Kingdom|UK|Britain|Great Britain ; British|Britons ; London|Downing Street
Russia|Russian Federation ; Russian|Russians ; Moscow|Kremlin
Ukraine ; Ukrainian|Ukrainians ; Kyiv|Kiev
China ; Chinese ; Beijing
France ; French ; Paris|Élysée
Germany ; German|Germans ; Berlin
Italy ; Italian|Italians ; Rome
Spain ; Spanish|Spaniards ; Madrid
Poland ; Polish|Poles ; Warsaw
Turkey|Türkiye ; Turkish|Turks ; Ankara
Israel ; Israeli|Israelis ; Jerusalem
Iran ; Iranian|Iranians ; Tehran
Iraq ; Iraqi|Iraqis ; Baghdad
Syria ; Syrian|Syrians ; Damascus
Lebanon ; Lebanese ; Beirut
Egypt ; Egyptian|Egyptians ; Cairo
Saudi Arabia ; Saudi|Saudis ; Riyadh
Yemen ; Yemeni|Yemenis ; Sanaa
Qatar ; Qatari|Qataris ; Doha
Libya ; Libyan|Libyans ; Tripoli
Afghanistan ; Afghan|Afghans ; Kabul
Pakistan ; Pakistani|Pakistanis ; Islamabad
India ; Indian|Indians ; Delhi|New Delhi
Japan ; Japanese ; Tokyo
South Korea ; South Korean|South Koreans ; Seoul
North Korea ; North Korean|North Koreans ; Pyongyang
Taiwan ; Taiwanese ; Taipei
Australia ; Australian|Australians ; Canberra
Canada ; Canadian|Canadians ; Ottawa
Mexico ; Mexican|Mexicans ; Mexico City
Brazil ; Brazilian|Brazilians ; Brasilia
Argentina ; Argentine|Argentines ; Buenos Aires
Venezuela ; Venezuelan|Venezuelans ; Caracas
Colombia ; Colombian|Colombians ; Bogota
Cuba ; Cuban|Cubans ; Havana
Belarus ; Belarusian|Belarusians ; Minsk
Hungary ; Hungarian|Hungarians ; Budapest
Romania ; Romanian|Romanians ; Bucharest
Serbia ; Serbian|Serbs ; Belgrade
Greece ; Greek|Greeks ; Athens
Sweden ; Swedish|Swedes ; Stockholm
Norway ; Norwegian|Norwegians ; Oslo
Finland ; Finnish|Finns ; Helsinki
Denmark ; Danish|Danes ; Copenhagen
Netherlands ; Dutch ; The Hague
Belgium ; Belgian|Belgians
Austria ; Austrian|Austrians ; Vienna
Switzerland ; Swiss ; Bern
Ireland ; Irish ; Dublin
Lithuania ; Lithuanian|Lithuanians ; Vilnius
Latvia ; Latvian|Latvians ; Riga
Estonia ; Estonian|Estonians ; Tallinn
Armenia ; Armenian|Armenians ; Yerevan
Azerbaijan ; Azerbaijani|Azerbaijanis ; Baku
Kazakhstan ; Kazakh|Kazakhs ; Astana
Ethiopia ; Ethiopian|Ethiopians ; Addis Ababa
Sudan ; Sudanese ; Khartoum
Nigeria ; Nigerian|Nigerians ; Abuja
Kenya ; Kenyan|Kenyans ; Nairobi
South Africa ; South African|South Africans ; Pretoria
Myanmar|Burma ; Burmese ; Naypyidaw
Philippines ; Philippine|Filipino|Filipinos ; Manila
Indonesia ; Indonesian|Indonesians ; Jakarta
Vietnam ; Vietnamese ; Hanoi
Crimea ; Crimean|Crimeans
Palestine|Palestinian Authority ; Palestinian|Palestinians ; Ramallah
European Union|EU ; European|Europeans ; Brussels
NATO|Nato|North Atlantic Treaty Organization
United Nations|UN
`;

const slug = (name: string) => name.toLowerCase().replace(/[^\p{L}]+/gu, '-');

const parts = (list: string | undefined) => (list ?? '').split('|').flatMap((each) => each.trim() || []);

function place(id: string, names: string[], adjectives: string[], memberOf: string[]): Entity {
  return {
    id,
    kind: /nato|nations|union|house|kremlin|street/.test(id) ? 'organisation' : 'place',
    name: names[0] ?? '',
    names: names.map((text) => ({ text })),
    adjectives,
    titles: [],
    memberOf,
    clues: [],
  };
}

/**
 * Countries and alliances with the words that stand for them; a capital, or a seat of government, is an entity of its own
 * that belongs to its country, since news writes "Moscow" for Russia's government and for the city.
 */
export const NATION_ENTITIES: readonly Entity[] = NATIONS.trim()
  .split('\n')
  .flatMap((line) => {
    const [names, adjectives, seats] = line.split(';');
    const [name = ''] = parts(names);
    const id = `place-${slug(name)}`;
    return [
      place(id, parts(names), parts(adjectives), []),
      ...parts(seats).map((seat) => place(`place-${slug(seat)}`, [seat], [], [id])),
    ];
  });

/** Every word that stands for one of them. */
export const NATION_FORMS: ReadonlySet<string> = new Set(
  NATION_ENTITIES.flatMap(({ names, adjectives }) => [...names.map(({ text }) => text), ...adjectives]),
);
