import { type ComponentType, type KeyboardEvent, useRef, useState } from 'react';
import type { ExportPanelProps } from './ExportPanel.tsx';

interface ExportMenuProps {
  /** The canonical address of what is seen, below the site: "/aid/flows?countries=uzb". */
  readonly path: string;
  readonly title: string;
}

/** Which item has the focus when the menu opens. */
export type Opened = 'first' | 'last';

const loadPanel = () => import('./ExportPanel.tsx');
/** An early load that fails is tried again, and spoken of, when the menu is asked for. */
const prepare = () => void loadPanel().catch(() => {});

/** The button that opens the menu of everything a figure can be taken away as; the menu arrives on first use. */
export function ExportMenu({ path, title }: ExportMenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [Panel, setPanel] = useState<ComponentType<ExportPanelProps> | null>(null);
  const [hasFailed, setFailed] = useState(false);

  const open = (at: Opened) => {
    setOpened(at);
    setFailed(false);
    if (Panel) return;
    loadPanel().then(
      ({ ExportPanel }) => setPanel(() => ExportPanel),
      () => {
        setOpened(null);
        setFailed(true);
      },
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    open(event.key === 'ArrowDown' ? 'first' : 'last');
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-haspopup="menu"
        aria-expanded={opened !== null}
        onPointerEnter={prepare}
        onFocus={prepare}
        onKeyDown={onKeyDown}
        onClick={() => (opened ? setOpened(null) : open('first'))}
      >
        Export
      </button>
      {Panel && (
        <Panel path={path} title={title} button={button} opened={opened} onClose={() => setOpened(null)} />
      )}
      {hasFailed && (
        <span role="alert">
          The export menu could not be loaded. Check the connection and press Export again.
        </span>
      )}
    </>
  );
}
