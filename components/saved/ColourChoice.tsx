import type { HighlightColour } from '#lib/model/highlight.ts';
import { RadioGroup } from '../RadioGroup.tsx';
import { type MessageKey, useTranslation } from '../Translation.ts';

const colours: Record<HighlightColour, MessageKey> = {
  yellow: 'colourYellow',
  green: 'colourGreen',
  blue: 'colourBlue',
  pink: 'colourPink',
  purple: 'colourPurple',
};

/** Props of `ColourChoice`. */
export interface ColourChoiceProps {
  /** Nothing until one is chosen. */
  chosen: HighlightColour | undefined;
  onChoose(colour: HighlightColour): void;
}

/** The colours that a saved passage may have, each with its own line. */
export function ColourChoice({ chosen, onChoose }: ColourChoiceProps) {
  const { t } = useTranslation();
  const names = Object.entries(colours) as [HighlightColour, MessageKey][];
  return (
    <div class="colours">
      <RadioGroup<HighlightColour>
        legend={t('savedColour')}
        options={names.map(([value, key]) => ({
          value,
          label: t(key),
          picture: <span class={`saved-swatch saved-${value}`} aria-hidden="true" />,
        }))}
        chosen={chosen}
        onChoose={onChoose}
      />
    </div>
  );
}
