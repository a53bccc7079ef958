/**
 * What a cue says of the distance kept, after the appraisal theory of Martin and White (The Language of Evaluation, 2005):
 * `deny` is their "disclaim: deny" in the mouth of the source, `distance` their "attribute: distance". All other cues only
 * acknowledge that somebody said it. `vouch` are verbs whose content the writer takes for a fact: the factives of Kiparsky and
 * Kiparsky (1970) and Hooper (1975), and those that newsrooms keep for what is so (Reuters and AP on "admit", "point out",
 * "reveal"). Stems as `stem` gives them.
 */
export const CUE_CLASSES: Record<'deny' | 'distance' | 'vouch', ReadonlySet<string>> = {
  deny: new Set(
    'deni denial refut reject reject disput dismiss rebuf rebut repudi contradict disavow debunk disclaim discount gainsai'.split(
      ' ',
    ),
  ),
  distance: new Set(
    'claim alleg purport profess pretend perceiv suppos insinu rumor rumour ostens'.split(' '),
  ),
  vouch: new Set(
    (
      'know realiz realis discov reveal disclos acknowledg admit conced confirm confess prove demonstr show find learn ' +
      'notic recogn'
    ).split(' '),
  ),
};

/** Stems of what speaks for itself: where it "indicates" something, the writer takes that for a fact. */
export const EVIDENCE: ReadonlySet<string> = new Set(
  'record evid document data figur poll survei studi video footag photo imag email test result statist number'.split(
    ' ',
  ),
);

/** What is claimed as one's own, and not said to be so: "claimed victory". */
export const CLAIMED_AS_OWN: ReadonlySet<string> = new Set(
  'credit victory responsibility momentum'.split(' '),
);

/** What makes of a fact a mere possibility: "would show", "if it finds". */
export const POSSIBLE: ReadonlySet<string> = new Set(
  'would could may might will shall should can if whether to "'.split(' '),
);

/** Words outside the cue, in the reported clause or beside it, by which a text keeps its distance; folded. */
export const DISTANCING = new Set(
  (
    'allegedly purportedly supposedly ostensibly reportedly so-called alleged purported supposed self-proclaimed self-styled ' +
    'falsely baselessly wrongly unsubstantiated unfounded baseless debunked unverified unproven despite'
  ).split(' '),
);

/** Nouns for what somebody maintains: "despite claims that", "rejected the accusations". */
export const CLAIM_NOUNS = new Set(
  'claim claims allegation allegations assertion assertions rumor rumors rumour rumours insinuation insinuations'.split(
    ' ',
  ),
);

/** What turns a cue round: "did not deny", "never claimed". */
export const NEGATIONS = new Set([
  'not',
  'never',
  'no',
  'neither',
  'nor',
  'cannot',
  'without',
  'refused',
  'declined',
  'stopped',
]);

/** "Without evidence", "offering no proof": the noun, near a negation. */
export const PROOF = new Set(['evidence', 'proof', 'substantiation', 'corroboration']);
