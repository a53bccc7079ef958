import type { Byline } from '#lib/model/view.ts';
import { OutletName } from './OutletName.tsx';

/** The names of outlets that have something in common, in one line. */
export function OutletNames({ outlets }: { outlets: readonly Pick<Byline, 'outlet' | 'certain'>[] }) {
  return outlets.map(({ outlet, certain }, index) => (
    <span key={outlet}>
      {index > 0 && ', '}
      <OutletName name={outlet} certain={certain} />
    </span>
  ));
}
