/** A social post or a plain sentence, taken apart for searching. */
export interface PostText {
  /** What it says, with hashtags and handles as words and without links. */
  body: string;
  /** Who posted it, where the text ends with that: the name, and name and handle as words; else empty. */
  name: string;
  author: string;
  /** The year and the month it was posted, where the text ends with them; else empty. */
  year: string;
  month: string;
  /** True where it has a link to a picture. */
  isPictured: boolean;
  /** True where a signature, a link, a handle or a hashtag shows that it is a post. */
  isPost: boolean;
}

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** How an embedded post ends: "— Name (@handle) January 14, 2020". */
const SIGNATURE = new RegExp(
  `\\s—\\s([^—]{1,80})\\(@(\\w{1,40})\\)\\s{1,3}(${MONTHS})\\s\\d{1,2},\\s(\\d{4})`,
  'g',
);

const PICTURE = /pic\.twitter\.com\//;
const TAG = /https?:\/\/|pic\.twitter\.com\/|(?:^|\s)[@#][\p{L}\d_]/u;

/** "#AustralianFires2020" as words. */
function asWords(tag: string): string {
  return tag
    .replaceAll('_', ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/(\p{L})(\d)/gu, '$1 $2');
}

function withoutTags(text: string): string {
  return text
    .replace(/https?:\/\/\S+|pic\.twitter\.com\/\S+/g, ' ')
    .replace(/[@#]([\p{L}\d_]{1,80})/gu, (_, tag: string) => ` ${asWords(tag)} `);
}

/** Takes a post apart; a sentence that is no post comes back as its own body. */
export function postText(text: string): PostText {
  let [name, author, month, year] = ['', '', '', ''];
  const body = text.replace(SIGNATURE, (_, who: string, handle: string, ...posted: string[]) => {
    name = who.trim();
    author += ` ${name} ${asWords(handle)}`;
    [month = '', year = ''] = posted;
    return ' ';
  });
  const isPost = author !== '' || TAG.test(body);
  const isPictured = PICTURE.test(body);
  return { body: withoutTags(body).trim(), name, author: author.trim(), month, year, isPost, isPictured };
}
