/** Words that say how others hang together and tell nothing of what a text is about; folded forms. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'the a an and or but nor so of in on at to for from by with about into over under between after before during as than ' +
    'that this these those there here it its they their them he his him she her we our us you your i my me who whom whose ' +
    'which what when where while why how be have do will would shall should can could may might must not no if then also ' +
    'only just very more most some any all both each other such own same too up down out off again further once s t is am ' +
    'are was were been being has had having does did doing said mr mrs ms'
  ).split(' '),
);
