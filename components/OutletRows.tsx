import type { AppearanceView } from '#lib/model/view.ts';
import { AppearanceRow } from './AppearanceRow.tsx';
import { byOutlet } from './by-outlet.ts';
import { OutletNames } from './OutletNames.tsx';
import { useTranslation } from './Translation.ts';

/**
 * Wordings of a claim, under the outlets that printed them; the outlets' names are headings of level 4. The day stands
 * beside the outlet where all its rows share it, else in each row.
 */
export function OutletRows({ rows }: { rows: readonly AppearanceView[] }) {
  const { day } = useTranslation();
  return byOutlet(rows).map(({ outlets, rows: its }) => {
    const [published, ...otherDays] = new Set(its.map((row) => row.published));
    const shared = otherDays.length === 0 ? published : undefined;
    return (
      <section key={outlets.map(({ outlet }) => outlet).join()} class="outlet">
        <div class="outlet-head">
          <h4>
            <OutletNames outlets={outlets} />
          </h4>
          {shared && <time dateTime={shared}>{day(shared)}</time>}
        </div>
        <ul class="plain">
          {its.map((row) => (
            <AppearanceRow
              key={`${row.article} ${row.text} ${row.quote.start}`}
              row={row}
              dated={shared === undefined}
            />
          ))}
        </ul>
      </section>
    );
  });
}
