const VERBS =
  'say said says saying|tell told tells telling|add added adds adding|note noted notes noting|report reported reports reporting|' +
  'argue argued argues arguing|claim claimed claims claiming|write wrote writes written writing|announce announced announces|' +
  'according|suggest suggested suggests|warn warned warns warning|accuse accused accuses accusing|state stated states stating|' +
  'deny denied denies denying|insist insisted insists|describe described describes describing|ask asked asks asking|' +
  'explain explained explains|tweet tweeted tweets|respond responded responds|reply replied replies|declare declared declares|' +
  'acknowledge acknowledged acknowledges|admit admitted admits|assert asserted asserts|allege alleged alleges|' +
  'contend contended contends|charge charged charges|call called calls calling|testify testified testifies|' +
  'comment commented comments|stress stressed stresses|emphasize emphasized|predict predicted predicts|' +
  'confirm confirmed confirms|conclude concluded concludes|point pointed points|vow vowed vows|pledge pledged pledges|' +
  'reveal revealed reveals|mention mentioned mentions|cite cited cites citing|believe believed believes|think thought thinks';

/** Forms of the reporting verbs whose attributions are counted apart. */
export const REPORTING: ReadonlySet<string> = new Set(VERBS.split(/[ |]/));
