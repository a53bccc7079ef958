import type { Span } from '#lib/model/span.ts';
import type { ArticleWords } from './article-words.ts';

/**
 * Words that carry a position where a plainer one was to be had: praise and blame, strength beyond the fact, and names that
 * one side gives the other. Of kinds that Recasens et al. ("Linguistic Models for Analyzing and Detecting Biased
 * Language", 2013) call subjective intensifiers and one-sided terms; folded forms.
 */
const LOADED = new Set(
  (
    'absurd aggression aggressive aggressively alarming annexed appalling atrocity atrocities baseless blatant blatantly blistering ' +
    'bizarre bloated bogus bombshell brazen brazenly brutal brutally callous catastrophic chaos chaotic controversial corrupt ' +
    'cowardly crackdown crazed crooked cruel cynical dangerous deadly deceitful despicable despotic devastating dictator dire ' +
    'disastrous disgraceful disgusting dishonest disturbing draconian dramatic egregious embattled evil explosive extreme ' +
    'extremist extremists fabricate fabricated fake fanatic fanatical feisty fierce fiery fiasco firebrand flagrant frenzied ' +
    'furious grossly gruesome harsh hateful heinous heroic historic horrendous horrific hostile hysterical illegal illegals ' +
    'incendiary infamous inflammatory inhumane insane insidious lashed lambasted lobbed ludicrous massed massive meddling ' +
    'menacing militant mob monstrous murderous nefarious notorious outrageous outrage poisonous propaganda puppet racist radical ' +
    'radicals reckless regime reunification ridiculous rogue ruthless savage scandal scandalous scathing scheme scorching ' +
    'shameful shocking sinister slammed slams smear so-called staggering stunning sweeping terrorist terrorists thug thugs ' +
    'toxic treacherous tyrannical unprecedented unprovoked vicious vile violent vitriolic warmonger whopping wicked witch'
  ).split(' '),
);

/** The words of a stretch of text that carry a position; spans of the text, in reading order. */
export function loadedWords(article: ArticleWords, quote: Span): Span[] {
  return article
    .within(quote)
    .filter(({ key }) => LOADED.has(key))
    .map(({ start, end }) => ({ start, end }));
}
