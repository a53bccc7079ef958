import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Comparison } from '#lib/library/compare-outlets.ts';
import { useTranslation } from '../Translation.ts';
import { Compare } from './Compare.tsx';
import type { LibraryCommand } from './command-key.ts';
import { LibraryFilters, type LibraryFiltersProps } from './LibraryFilters.tsx';
import { LibraryFoot, type LibraryFootProps } from './LibraryFoot.tsx';
import { LibraryHead } from './LibraryHead.tsx';
import { LibraryNothing } from './LibraryNothing.tsx';
import { Pane, type PaneProps } from './Pane.tsx';
import { RowList, type RowListProps } from './RowList.tsx';

/** Props of `Library`. */
export interface LibraryProps
  extends LibraryFiltersProps,
    Omit<PaneProps, 'count' | 'tags' | 'onLeave'>,
    Omit<RowListProps, 'onCommand'>,
    Omit<LibraryFootProps, 'all'> {
  /** How many highlights there are; nothing until that is known. */
  all: number | undefined;
  /** True while a narrow window shows the selected highlight in the list's place. */
  isOpen: boolean;
  /** The comparison that stands in the list's place. */
  comparisons: readonly Comparison[] | undefined;
  onLeaveCompare(): void;
  onPrint(): void;
  onOpen(isOpen: boolean): void;
  onImport(): void;
  onHelp(): void;
  /** What is to be said above the list. */
  children?: ComponentChildren;
}

/** The library: what was saved, found again, looked at, changed, compared, taken along. */
export function Library(props: LibraryProps) {
  const {
    all,
    highlight,
    isOpen,
    comparisons,
    selection,
    facets,
    onSelect,
    onOpen,
    onHelp,
    onRemove,
    onCompare,
  } = props;
  const { t, language, direction } = useTranslation();
  const page = useRef<HTMLElement>(null);
  const focus = (selector: string) => page.current?.querySelector<HTMLElement>(selector)?.focus();
  const { active } = selection;
  /** What a key asked for before its passage had come. */
  const wanted = useRef<'note' | 'tag'>(undefined);
  const press = (what: 'note' | 'tag') => {
    onOpen(true);
    const button = page.current?.querySelector<HTMLElement>(`[data-do=${what}]`);
    wanted.current = button ? undefined : what;
    if (button instanceof HTMLInputElement) button.focus();
    else button?.click();
  };
  useEffect(() => {
    if (wanted.current && highlight) press(wanted.current);
  }, [highlight]);
  useEffect(() => {
    wanted.current = undefined;
  }, [active]);
  const commands: Record<LibraryCommand, () => void> = {
    search: () => focus('input[type=search]'),
    help: onHelp,
    details: () => {
      onOpen(true);
      focus('.pane');
    },
    note: () => press('note'),
    tag: () => press('tag'),
    compare: onCompare,
    delete: onRemove,
    none: () => onSelect({ kind: 'none' }),
  };
  // After a comparison the reader is back where it began.
  const wasComparing = useRef(false);
  useEffect(() => {
    if (wasComparing.current && !comparisons) focus('[role=listbox]');
    wasComparing.current = comparisons !== undefined;
  }, [comparisons]);

  return (
    <main ref={page} class={isOpen ? 'library open' : 'library'} lang={language} dir={direction}>
      <LibraryHead {...props} />
      {props.children}
      {comparisons ? (
        <Compare comparisons={comparisons} onBack={props.onLeaveCompare} onPrint={props.onPrint} />
      ) : all === 0 ? (
        <LibraryNothing onImport={props.onImport} />
      ) : (
        <>
          <LibraryFilters {...props} />
          <div class="panes">
            <div class="list-pane">
              {props.total === 0 && <p class="remark nothing">{t('libraryNone')}</p>}
              <RowList {...props} onCommand={(command) => commands[command]()} />
            </div>
            <Pane
              {...props}
              count={selection.chosen.size}
              tags={facets?.tags.map(({ value }) => value) ?? []}
              key={active}
              onLeave={() => {
                onOpen(false);
                focus('[role=listbox]');
              }}
            />
          </div>
        </>
      )}
      <LibraryFoot {...props} all={all ?? 0} />
    </main>
  );
}
