import { CUE_CLASSES } from '#lib/attribution/cue-classes.ts';
import type { Stance } from '#lib/model/claim.ts';
import type { Span } from '#lib/model/span.ts';
import { stem } from '#lib/text/stem.ts';

/** Who a clause names as saying what, by its word order alone; offsets of the whole text. */
export interface ReportingFrame {
  source?: Span;
  cue: Span;
  /** What is reported; from the source on where the verb takes no clause of its own ("Ukraine denied the accusations"). */
  content: Span;
  stance: Stance;
}

const SAYING =
  'said|says|told [^,]{2,40}?|tweeted|insisted|argued|argues|stated|warned|warns|added|claimed|alleged|reported|announced|charged|suggested|believes?|believed|acknowledged|confirmed|maintained|conceded|predicted|vowed|testified';
const ACTING =
  'accused|accusing|accuses|denied|denies|disputed|disputes|rejected|rejects|dismissed|dismisses|refuted|announced|branded|condemned|blamed|blames|rebuffed|remain(?:ed|s)? (?:skeptical|sceptical) of';
const ADVERBS =
  '(?:(?:also|long|repeatedly|consistently|already|instead|again|once|now|still|later|flatly|\\p{L}{3,}ly)\\s+){0,2}';
const AUXILIARY = '(?:(?:has|have|had)\\s+)?';
const SUBJECT = '(?!(?:also|instead|then|later)\\s)[\\p{L}\\p{N}"“][^,;:–—"“”]{1,90}?';
const DAY = '(?:\\s+(?:on\\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?';

/** "The U.S. has also said (on Tuesday) that …"; without a subject where the clause before has it. */
const LEADS = new RegExp(
  `^(?:(?:However|Meanwhile|But|And|In response),?\\s+)?(?:and\\s+)?(?:(?<source>${SUBJECT})\\s+)?(?<cue>${AUXILIARY}${ADVERBS}(?:${SAYING}))${DAY}(?<that>\\s+that)?\\s+(?<content>(?!(?:to|with|no|last|this|next|in|on|at)\\s).{12,})$`,
  'su',
);
/** "Ukraine denied the accusations", "Kyiv is accusing Moscow of …", "the two accused each other of …". */
const ACTS = new RegExp(
  `^(?:(?:However|Meanwhile|But|And|In response),?\\s+)?(?<content>(?<source>${SUBJECT})\\s+(?<cue>(?:(?:is|are|was|were|has|have|had)\\s+)?${ADVERBS}(?:${ACTING}))\\s.{6,})$`,
  'su',
);
/** "…, a diplomatic source told Reuters". */
const TRAILS = new RegExp(
  `^(?<content>.{20,}?),["”]?\\s+(?<source>${SUBJECT})\\s+(?<cue>(?:has\\s+)?(?:said|says|reported|reports|told\\s+\\p{Lu}[^,;]{1,40}?|announced|added|confirmed))${DAY}[.\\s]*$`,
  'su',
);
/** Words that no subject holds: the verb belongs to something else. */
const NO_SUBJECT =
  /\b(?:that|which|who|whom|whose|when|while|if|because|what|where|how)\b|\b(?:to|being|be|not|may|might|can|could|will|would|should|must|is|are|was|were|don['’]t|didn['’]t|doesn['’]t)\s*$/iu;
/** What somebody says may itself be turned down at the end: "a claim that Russia has repeatedly denied". */
const DENIED_AFTER =
  /,\s+(?:a|an)\s+(?:claim|charge|accusation|allegation|assertion|suggestion)s?\s+(?:that\s+|which\s+)?[^,]{2,40}?\s+(?:has|have|had)?\s*(?:\p{L}+ly\s+)?(?:denied|denies|deny|rejected|disputed|rejects|disputes)\s*$/u;
/** By these the outlet keeps its distance in its own sentence. */
const HEARSAY =
  /\b(?:reportedly|allegedly|purportedly|supposedly|ostensibly|what (?:it|he|she|they) (?:perceives?|calls?|describes?|describes? as|called|described))\b/iu;

function stanceOf(cue: string): Stance {
  const stems = cue.toLowerCase().split(/\s+/).map(stem);
  if (stems.some((each) => CUE_CLASSES.deny.has(each))) return 'denies';
  return stems.some((each) => CUE_CLASSES.distance.has(each)) ? 'doubts' : 'attributes';
}

function spanOf(match: RegExpExecArray, name: string, from: number): Span | undefined {
  const at = match.indices?.groups?.[name];
  return at && { start: from + at[0], end: from + at[1] };
}

/** "despite claims by Russia that …", "over its claim that …": the noun holds the content. */
const NOUNS =
  /\b(?<cue>claims?|allegations?|accusations?|assertions?|assurances?)\s+(?:(?:by|from|of)\s+(?<source>[^,;:]{2,60}?)\s+)?(?:that\s+|(?=(?:it|he|she|they)\s))(?<content>[^,;"“”]{15,})/du;

const withIndices = (pattern: RegExp) => new RegExp(pattern.source, `${pattern.flags}d`);
const CUE = new RegExp(`\\b(?:${SAYING}|${ACTING})\\b`, 'u');
const PATTERNS = [TRAILS, ACTS, LEADS].map(withIndices);

/** Who says what in a clause that nothing else was found in; undefined where its word order does not tell. */
export function reportingFrame(text: string, clause: Span): ReportingFrame | undefined {
  const written = text.slice(clause.start, clause.end);
  if (!CUE.test(written)) return undefined;
  for (const pattern of PATTERNS) {
    const match = pattern.exec(written);
    const subject = match?.groups?.source;
    if (!match || (subject !== undefined && NO_SUBJECT.test(subject))) continue;
    const source = spanOf(match, 'source', clause.start);
    const cue = spanOf(match, 'cue', clause.start);
    const content = spanOf(match, 'content', clause.start);
    if (cue && content)
      return { ...(source && { source }), cue, content, stance: stanceOf(match.groups?.cue ?? '') };
  }
  return undefined;
}

/** What a noun such as "claim" in a clause reports, with distance; undefined where there is none. */
export function claimInNoun(text: string, clause: Span): ReportingFrame | undefined {
  const match = NOUNS.exec(text.slice(clause.start, clause.end));
  const cue = match && spanOf(match, 'cue', clause.start);
  const content = match && spanOf(match, 'content', clause.start);
  if (!match || !cue || !content) return undefined;
  const source = spanOf(match, 'source', clause.start);
  return { ...(source && { source }), cue, content, stance: 'doubts' };
}

/** How an outlet stands to what it says in its own voice: words of hearsay keep a distance, and a denial may follow. */
export function ownStance(clause: string): Stance {
  if (DENIED_AFTER.test(clause)) return 'denies';
  return HEARSAY.test(clause) ? 'doubts' : 'asserts';
}
