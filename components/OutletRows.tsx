import type { AppearanceView } from '#lib/model/view.ts';
import { AppearanceRow } from './AppearanceRow.tsx';
import { byOutlet } from './by-outlet.ts';
import { OutletName } from './OutletName.tsx';

/** Wordings of a claim, under the outlets that printed them; the outlets' names are headings of level 4. */
export function OutletRows({ rows }: { rows: readonly AppearanceView[] }) {
  return byOutlet(rows).map(({ outlet, certain, rows: its }) => (
    <section key={outlet} class="outlet">
      <h4>
        <OutletName name={outlet} certain={certain} />
      </h4>
      <ul class="plain">
        {its.map((row) => (
          <AppearanceRow key={`${row.article} ${row.text} ${row.quote.start}`} row={row} />
        ))}
      </ul>
    </section>
  ));
}
