import { useEffect, useState } from 'preact/hooks';
import type { LibraryView } from '#lib/library/catalogue.ts';
import type { RowEdit } from '#lib/library/row-edit.ts';
import { saveFile } from '#lib/page/save-file.ts';
import { BackupReminder } from '../../components/library/BackupReminder.tsx';
import { ExportDialog, type ExportScope } from '../../components/library/ExportDialog.tsx';
import { ImportDialog } from '../../components/library/ImportDialog.tsx';
import { KeyboardHelp } from '../../components/library/KeyboardHelp.tsx';
import { Library } from '../../components/library/Library.tsx';
import type { SelectAction } from '../../components/library/list-selection.ts';
import type { DeskLine } from './desk-line.ts';
import { useBackup } from './use-backup.ts';
import { useComparisons } from './use-comparisons.ts';
import { useDeeds } from './use-deeds.ts';
import { useFacets } from './use-facets.ts';
import { useHighlight } from './use-highlight.ts';
import { useImport } from './use-import.ts';
import { useListing } from './use-listing.ts';
import { useRows } from './use-rows.ts';
import { useSelection } from './use-selection.ts';
import { useStorage } from './use-storage.ts';

const EVERYTHING: LibraryView = { query: '', filter: {}, sort: 'best' };
const NO_SLOTS = new Uint32Array();

/** The library page at work: the worker does, the page shows. */
export function LibraryApp({ line }: { line: DeskLine }) {
  const [view, setView] = useState(EVERYTHING);
  const [isOpen, setOpen] = useState(false);
  const [dialog, setDialog] = useState<'export' | 'help'>();
  const deeds = useDeeds(line);
  const { failed } = deeds;
  const listing = useListing(line, view, failed);
  const { slots = NO_SLOTS, total = 0 } = listing ?? {};
  const { rowOf, need } = useRows(line, listing);
  const { selection, act } = useSelection(line, listing, () => setOpen(true));
  const highlight = useHighlight(line, listing, selection);
  const facets = useFacets(line);
  const { comparisons, compare, leave } = useComparisons(line, failed);
  const { standing, isDue, putOff } = useBackup(line, deeds.deed);
  const storage = useStorage();
  const files = useImport(line, deeds.did);

  const { active } = selection;
  const chosen = Uint32Array.from(selection.chosen);
  const edit = (change: RowEdit) => deeds.edit(chosen, change);
  const choose = (action: SelectAction) => {
    act(action);
    if (action.kind === 'pick') setOpen(true);
  };
  const write = async (scope: ExportScope, format: string) => {
    const wanted = { all: undefined, found: slots, selected: chosen }[scope];
    const count = wanted?.length ?? standing?.all ?? 0;
    await deeds.attempt(async () => {
      const { file, name } = await line.ask('write', { format, ...(wanted && { slots: wanted }) });
      saveFile(document, file, name);
      deeds.did({ kind: 'file', count });
    });
  };

  // Ctrl+Z undoes wherever nothing is being written, as in every program.
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isWriting = event.target instanceof Element && event.target.matches('input, textarea, select');
      if (isWriting || event.shiftKey || !(event.ctrlKey || event.metaKey) || event.key !== 'z') return;
      event.preventDefault();
      deeds.undo();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [line]);

  return (
    <>
      <Library
        view={view}
        onView={setView}
        facets={facets}
        all={standing?.all ?? (listing && view === EVERYTHING ? total : undefined)}
        slots={slots}
        total={total}
        rowOf={rowOf}
        onNeed={need}
        selection={selection}
        onSelect={choose}
        highlight={highlight}
        isOpen={isOpen}
        onOpen={setOpen}
        onAddTag={(tag) => edit({ kind: 'addTag', tag })}
        onRemoveTag={(tag) => edit({ kind: 'removeTag', tag })}
        onColour={(colour) => edit({ kind: 'colour', colour })}
        onNote={(note, revision) =>
          deeds.edit(Uint32Array.from(active === undefined ? [] : [active]), { kind: 'note', note }, revision)
        }
        onRemove={() => deeds.remove(chosen)}
        onCompare={() => compare(chosen)}
        comparisons={comparisons}
        onLeaveCompare={leave}
        onPrint={() => print()}
        deed={deeds.deed}
        error={deeds.error}
        onUndo={deeds.undo}
        storage={storage.state}
        onKeep={storage.ask}
        onImport={files.open}
        onExport={() => setDialog('export')}
        onHelp={() => setDialog('help')}
      >
        {isDue && standing && (
          <BackupReminder
            since={standing.since}
            backedUp={standing.backedUp}
            onBackup={() => void write('all', 'backup')}
            onLater={putOff}
          />
        )}
      </Library>
      {dialog === 'help' && <KeyboardHelp onClose={() => setDialog(undefined)} />}
      {dialog === 'export' && (
        <ExportDialog
          counts={{ all: standing?.all ?? total, found: total, selected: chosen.length }}
          onExport={write}
          onClose={() => setDialog(undefined)}
        />
      )}
      {files.state && (
        <ImportDialog state={files.state} onFile={files.read} onMerge={files.merge} onClose={files.close} />
      )}
    </>
  );
}
