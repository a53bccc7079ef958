const words = (list: string) => new Set(list.split(' '));

/** Finite forms of verbs that take what somebody says as a clause, with "that" or without. */
export const SAYS: ReadonlySet<string> = words(
  'said says announced announces claimed claims argued argues insisted insists warned warns stated states stressed stresses ' +
    'noted notes reported reports added adds acknowledged acknowledges conceded concedes alleged alleges ' +
    'declared declares vowed vows predicted predicts explained explains emphasized emphasised emphasizes ' +
    'complained complains contended contends asserted asserts testified testifies concluded concludes boasted tweeted wrote ' +
    'writes charged pledged pledges promised promises denied denies admitted admits confirmed confirms ' +
    'indicated indicates remarked quipped reiterated reiterates ',
);

/** The same as participles: ", adding that …". */
export const SAYING: ReadonlySet<string> = words(
  'saying adding claiming stating arguing insisting warning stressing noting reporting announcing alleging explaining ' +
    'declaring emphasizing emphasising complaining asserting suggesting predicting vowing promising telling writing tweeting ' +
    'acknowledging conceding admitting denying indicating pledging reiterating maintaining contending',
);

/** Nouns for what somebody says: "the claim that …"; a clause with "that" tells what it is. */
export const REPORT_NOUNS: ReadonlySet<string> = words(
  'claim claims allegation allegations accusation accusations assertion assertions charge charges statement statements ' +
    'suggestion suggestions complaint complaints warning warnings contention belief',
);

/** Verbs that turn down what somebody else says, or lay something on somebody. */
export const ANSWERS: ReadonlySet<string> = words(
  'denied denies rejected rejects disputed disputes dismissed dismisses refuted refutes accused accuses blamed blames',
);
