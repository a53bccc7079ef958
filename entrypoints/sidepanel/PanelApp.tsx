import { useMemo, useState } from 'preact/hooks';
import { searchFinds } from '#lib/pack/search-finds.ts';
import { Panel, type PanelView } from '../../components/panel/Panel.tsx';
import { NO_FILTER } from '../../components/panel/panel-filter.ts';
import { useActivePage } from './use-active-page.ts';

/** The side panel at work: follows the page in front, and shows what stands on it. */
export function PanelApp() {
  const { page, selected, show, read } = useActivePage();
  const [view, setView] = useState<PanelView>('list');
  const [filter, setFilter] = useState(NO_FILTER);
  const matching = useMemo(
    () => (page.kind === 'read' ? searchFinds(page.finds, filter.query) : undefined),
    [page, filter.query],
  );
  return (
    <Panel
      page={page}
      view={view}
      onView={setView}
      filter={filter}
      onFilter={setFilter}
      matching={matching}
      selected={selected}
      onShow={show}
      onRead={read}
    />
  );
}
