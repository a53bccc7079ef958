import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LibraryRow } from '#lib/library/library-row.ts';
import { useTranslation } from '../Translation.ts';
import { commandKey, type LibraryCommand } from './command-key.ts';
import { listKey } from './list-key.ts';
import type { ListSelection, SelectAction } from './list-selection.ts';
import { listWindow, scrollTo } from './list-window.ts';
import { RowOption } from './RowOption.tsx';

/** Props of `RowList`. */
export interface RowListProps {
  /** The slots of the list, in its order; while the library is being read, only the first of `total`. */
  slots: Uint32Array;
  total: number;
  /** The row in a slot, where it has come already. */
  rowOf(slot: number): LibraryRow | undefined;
  /** Has these rows brought. */
  onNeed(slots: readonly number[]): void;
  selection: ListSelection;
  onSelect(action: SelectAction): void;
  onCommand(command: LibraryCommand): void;
}

/** What a row measures before one has been drawn; `--row` of `library-list.css`. */
const ROW = 96;

/**
 * A list of any length, of which only what is in sight is drawn.
 *
 * The list itself has the focus and names the row it is at (`aria-activedescendant`), which is always drawn: rows come and go
 * with scrolling, and one that had the focus would take it along. Each says its place in the whole list.
 */
export function RowList({ slots, total, rowOf, onNeed, selection, onSelect, onCommand }: RowListProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  const [row, setRow] = useState(ROW);
  const [sight, setSight] = useState({ top: 0, height: 800 });
  const look = () => {
    const { scrollTop: top = 0, clientHeight: height = 0 } = list.current ?? {};
    setSight((before) => (before.top === top && before.height === height ? before : { top, height }));
  };
  useLayoutEffect(() => {
    const seen = new ResizeObserver(() => {
      look();
      setRow(list.current?.querySelector<HTMLElement>('[role=option]')?.offsetHeight || ROW);
    });
    if (list.current) seen.observe(list.current);
    return () => seen.disconnect();
  }, []);

  const { active } = selection;
  const place = active === undefined ? -1 : slots.indexOf(active);
  useLayoutEffect(() => {
    if (place >= 0 && list.current) {
      list.current.scrollTop = scrollTo(place, list.current.scrollTop, list.current.clientHeight, row);
    }
  }, [place, row]);

  const { from, to } = listWindow(sight.top, sight.height, row, slots.length);
  const places = Array.from({ length: to - from }, (_, nth) => from + nth);
  if (place >= 0 && (place < from || place >= to)) places.push(place);
  useEffect(() => {
    onNeed([...slots.subarray(from, to), ...(active === undefined ? [] : [active])]);
  }, [slots, from, to, active, onNeed]);

  return (
    <div
      ref={list}
      class="row-list"
      role="listbox"
      tabIndex={0}
      aria-label={t('libraryList')}
      aria-multiselectable="true"
      aria-activedescendant={place < 0 ? undefined : `row-${active}`}
      aria-busy={slots.length < total}
      onScroll={look}
      onKeyDown={(event) => {
        const action = listKey(event, Math.max(1, Math.floor(sight.height / row) - 1), active);
        const command = commandKey(event);
        if (!action && !command) return;
        event.preventDefault();
        if (action) onSelect(action);
        else if (command) onCommand(command);
      }}
    >
      <div class="row-space" role="presentation" style={{ blockSize: `${total * row}px` }}>
        {places.map((at) => {
          const slot = slots[at] ?? 0;
          return (
            <RowOption
              key={slot}
              id={`row-${slot}`}
              row={rowOf(slot)}
              place={at}
              total={total}
              top={at * row}
              isChosen={selection.chosen.has(slot)}
              isActive={slot === active}
              onPress={(how) => onSelect({ kind: how, slot })}
            />
          );
        })}
      </div>
    </div>
  );
}
