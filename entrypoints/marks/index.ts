import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { MarkedPage } from '../content/marked-page.ts';
import { offerMarks } from '../content/marks.ts';

/** In the page, once something is found there: marks it. The background runs it where the script that reads asks for it. */
export default defineUnlistedScript(() => {
  offerMarks((needs) => new MarkedPage(needs));
});
