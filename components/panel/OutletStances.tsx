import type { MatrixView } from '#lib/model/view.ts';
import { OutletName } from '../OutletName.tsx';
import { StanceMarks } from './StanceMarks.tsx';
import { stancesOf } from './stance-words.ts';

/** Props of `OutletStances`. */
export interface OutletStancesProps {
  outlets: MatrixView['outlets'];
  cells: MatrixView['claims'][number]['cells'];
}

/** The outlets that have a claim, each with the ways it puts it. */
export function OutletStances({ outlets, cells }: OutletStancesProps) {
  return (
    <span class="entry-outlets">
      {outlets.map(({ name, certain }, index) => {
        const stances = stancesOf(cells[index] ?? []);
        return (
          stances.length > 0 && (
            <span key={name}>
              <StanceMarks stances={stances} /> <OutletName name={name} certain={certain} />
            </span>
          )
        );
      })}
    </span>
  );
}
