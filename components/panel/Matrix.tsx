import { Fragment } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { MatrixView } from '#lib/model/view.ts';
import { OutletName } from '../OutletName.tsx';
import { useTranslation } from '../Translation.ts';
import { MatrixCell } from './MatrixCell.tsx';
import { MatrixDetail } from './MatrixDetail.tsx';
import { MatrixKey } from './MatrixKey.tsx';

/** Props of `Matrix`. */
export interface MatrixProps {
  matrix: MatrixView;
  /** Goes to a claim on the page and opens its card. */
  onShowClaim(id: string): void;
}

/**
 * Claims by outlets: who asserts, attributes, doubts, denies or is silent. A table with headings for a screen reader; told
 * apart by shape, not by colour; what is in a cell opens under its row.
 */
export function Matrix({ matrix: { outlets, claims }, onShowClaim }: MatrixProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<{ claim: string; outlet: number }>();
  const id = useId();
  if (claims.length === 0) return <p class="remark">{t('panelNone')}</p>;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in reach of the keyboard */}
      <section class="matrix" aria-label={t('matrixCaption')} tabIndex={0}>
        <table>
          <caption class="unseen">{t('matrixCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('matrixClaim')}</th>
              {outlets.map(({ name, certain, own }) => (
                <th key={name} scope="col">
                  <span class="turned">
                    <OutletName name={name} certain={certain} />
                    {own && <span class="tag">{t('outletBeingRead')}</span>}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {claims.map((claim) => {
              const outlet = open?.claim === claim.id ? open.outlet : undefined;
              const detail = outlet === undefined ? undefined : outlets[outlet];
              return (
                <Fragment key={claim.id}>
                  <tr>
                    <th scope="row">
                      <button
                        type="button"
                        class="claim-link"
                        dir="auto"
                        title={t('showOnPage')}
                        onClick={() => onShowClaim(claim.id)}
                      >
                        {claim.statement}
                      </button>
                    </th>
                    {claim.cells.map((rows, index) => (
                      <MatrixCell
                        key={outlets[index]?.name}
                        outlet={outlets[index]?.name ?? ''}
                        rows={rows}
                        opens={index === outlet ? id : undefined}
                        onPress={() =>
                          setOpen(index === outlet ? undefined : { claim: claim.id, outlet: index })
                        }
                      />
                    ))}
                  </tr>
                  {detail && outlet !== undefined && (
                    <tr>
                      <td colSpan={outlets.length + 1} id={id}>
                        <MatrixDetail
                          outlet={detail}
                          statement={claim.statement}
                          rows={claim.cells[outlet] ?? []}
                        />
                      </td>
                    </tr>
                  )}
                </Fragment>
              );
            })}
          </tbody>
        </table>
      </section>
      <MatrixKey />
    </>
  );
}
