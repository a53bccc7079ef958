import { useId } from 'preact/hooks';

/** Props of `Switch`. */
export interface SwitchProps {
  label: string;
  note?: string | undefined;
  on: boolean;
  onSwitch(on: boolean): void;
}

/** A switch. It shows what is so, not what was asked: it moves when `on` does. */
export function Switch({ label, note, on, onSwitch }: SwitchProps) {
  const id = useId();
  return (
    <div class="switched">
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          checked={on}
          aria-checked={on}
          aria-describedby={note === undefined ? undefined : id}
          onClick={(event) => {
            event.preventDefault();
            onSwitch(!on);
          }}
        />
        <span>{label}</span>
      </label>
      {note !== undefined && (
        <p class="switch-note" id={id}>
          {note}
        </p>
      )}
    </div>
  );
}
