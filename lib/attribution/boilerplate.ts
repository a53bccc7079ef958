import { paragraphs } from '#lib/text/paragraphs.ts';

/** How lines begin that belong to the site and not to the article. */
const SITE =
  /^\W*(?:join (?:our|us|the conversation)|follow us|sign up|sign in|log ?in|subscribe|newsfeed|read (?:more|also|the rest|next|full)|click here|share this|advertisement|related(?: stories| articles)?:|remind me later|support (?:us|our)|donate|stay tuned|to participate in|copyright|©|all rights reserved|(?:photo|image|picture)(?: by| credit)?:|getty images|the latest news and stories)/i;
/** Who else worked on the article; nobody is reported to have said anything. */
const CREDIT =
  /\bcontributed (?:to this (?:report|story|article)|reporting)\b|^\W*(?:reporting|editing|writing|additional reporting) by\b/i;
/** From here to the end of the text the site speaks for itself. */
const APPEAL = /^\W*(?:a message from\b|dear readers?\b)/i;

/** True for each paragraph, in the order of `paragraphs`, that is the site's own: sign-offs, credits, appeals for support. */
export function boilerplate(text: string): boolean[] {
  let appeal = false;
  return paragraphs(text).map(({ start, end }) => {
    const line = text.slice(start, Math.min(end, start + 400));
    appeal ||= APPEAL.test(line);
    return appeal || SITE.test(line) || CREDIT.test(line);
  });
}
