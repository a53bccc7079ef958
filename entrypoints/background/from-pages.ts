import type { BackgroundQuestions } from '#lib/messages/questions.ts';

/** What content scripts may ask; the rest is for the extension's own pages. */
export const FROM_PAGES: (keyof BackgroundQuestions)[] = [
  'glance',
  'scan',
  'claim',
  'entity',
  'count',
  'bringMarks',
  'bringCards',
  'messages',
  'reportWrong',
  'takeBackWrong',
  'findsHere',
  'showHere',
  'arrived',
  'bringPassages',
  'saved',
  'save',
  'editSaved',
  'removeSaved',
  'restoreSaved',
  'placeSaved',
  'openLibrary',
];
