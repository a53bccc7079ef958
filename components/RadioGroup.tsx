import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** Props of `RadioGroup`. */
export interface RadioGroupProps<Value extends string> {
  legend: ComponentChildren;
  options: readonly { value: Value; label: string; note?: string; picture?: ComponentChildren }[];
  /** Nothing until one is chosen. */
  chosen: Value | undefined;
  onChoose(value: Value): void;
}

/** A choice of one. */
export function RadioGroup<Value extends string>({
  legend,
  options,
  chosen,
  onChoose,
}: RadioGroupProps<Value>) {
  const id = useId();
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {options.map(({ value, label, note, picture }) => (
        <div key={value} class="choice-option">
          <label>
            <input
              type="radio"
              name={id}
              value={value}
              checked={value === chosen}
              aria-describedby={note === undefined ? undefined : `${id}-${value}`}
              onChange={() => onChoose(value)}
            />
            {picture}
            <span>{label}</span>
          </label>
          {note !== undefined && (
            <p class="choice-note" id={`${id}-${value}`}>
              {note}
            </p>
          )}
        </div>
      ))}
    </fieldset>
  );
}
