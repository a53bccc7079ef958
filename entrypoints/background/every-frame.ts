/**
 * Where a script is to run in every frame of a tab, whatever state each is in: else the browser waits for all of them to be
 * ready, which some never are (in Chromium one whose address is a script that the page's policy forbids), and nothing is answered.
 */
export const everyFrame = (tabId: number) => ({
  target: { tabId, allFrames: true },
  injectImmediately: true,
});
