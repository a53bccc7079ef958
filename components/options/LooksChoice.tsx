import type { Line, Palette } from '#lib/model/settings.ts';
import { RadioGroup } from '../RadioGroup.tsx';
import { useTranslation } from '../Translation.ts';
import { SampleArticle } from '../welcome/SampleArticle.tsx';
import type { ChoicesProps } from './Marking.tsx';

/** How claims look on a page, with a sample that changes along. */
export function LooksChoice({ choices: { looks }, onChange }: ChoicesProps) {
  const { t } = useTranslation();
  const palette = (value: Palette, label: string) => ({
    value,
    label,
    picture: <span class={`swatch swatch-${value}`} aria-hidden="true" />,
  });
  return (
    <section class="section" aria-labelledby="looks-title">
      <h2 id="looks-title">{t('looksTitle')}</h2>
      <div class="beside">
        <div>
          <RadioGroup<Palette>
            legend={t('paletteTitle')}
            options={[
              palette('amber', t('paletteAmber')),
              palette('blue', t('paletteBlue')),
              palette('plum', t('palettePlum')),
              palette('slate', t('paletteSlate')),
            ]}
            chosen={looks.palette}
            onChoose={(chosen) => onChange({ looks: { palette: chosen } })}
          />
          <RadioGroup<Line>
            legend={t('lineTitle')}
            options={[
              { value: 'solid', label: t('lineSolid') },
              { value: 'dashed', label: t('lineDashed') },
              { value: 'wavy', label: t('lineWavy') },
            ]}
            chosen={looks.line}
            onChoose={(line) => onChange({ looks: { line } })}
          />
        </div>
        <figure class="preview">
          <figcaption class="eyebrow">{t('looksPreview')}</figcaption>
          <SampleArticle />
        </figure>
      </div>
    </section>
  );
}
