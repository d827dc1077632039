import type { RefObject } from 'react';
import { type ActionId, GROUPS, isOffered, OFFERED } from './actions/index.ts';
import { USUAL_OPTIONS } from './actions/subject.ts';
import { type ExportOptions, useChosenOptions } from './chosenOptions.ts';
import type { Opened } from './ExportMenu.tsx';
import { Menu } from './menu/Menu.tsx';
import { MenuItem } from './menu/MenuItem.tsx';
import { MenuRadios } from './menu/MenuRadios.tsx';
import styles from './menu/menu.module.css';
import { OPTION_ROWS } from './optionRows.ts';
import { ProgressLine } from './ProgressLine.tsx';
import { TextDialog } from './TextDialog.tsx';
import { useProgress } from './useProgress.ts';

export interface ExportPanelProps {
  readonly path: string;
  readonly title: string;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly opened: Opened | null;
  readonly onClose: () => void;
}

/** The menu itself, what became of the last thing that was asked of it, and the texts it shows to be copied. */
export function ExportPanel({ path, title, button, opened, onClose }: ExportPanelProps) {
  const { chosen, choose } = useChosenOptions();
  const options: ExportOptions = { ...USUAL_OPTIONS, ...chosen };
  const { progress, shown, start, closeShown } = useProgress(path);

  const run = (id: ActionId) => {
    onClose();
    // The item that had the focus goes; its button stays, also while the work goes on.
    button.current?.focus();
    void start(id, { path, title, figure: button.current?.closest('figure') ?? null }, options);
  };
  return (
    <>
      {opened && (
        <Menu label="Export" button={button} startAt={opened} onClose={onClose}>
          {GROUPS.map(({ id: group, name }) => (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a menu
            <div key={group} role="group" aria-label={name} className={styles.group} data-group={group}>
              <p className={styles.heading} aria-hidden="true">
                {name}
              </p>
              {OFFERED.filter((action) => action.group === group && isOffered(action)).map(
                ({ id, label }) => (
                  <MenuItem key={id} onChoose={() => run(id)}>
                    {label}
                  </MenuItem>
                ),
              )}
              {OPTION_ROWS.filter((row) => row.group === group).map(({ name: rowName, offers }) => (
                <MenuRadios
                  key={rowName}
                  name={rowName}
                  offers={offers.map(({ label, change, isIn }) => ({
                    label,
                    isChosen: isIn(options),
                    onChoose: () => choose(change),
                  }))}
                />
              ))}
            </div>
          ))}
        </Menu>
      )}
      <ProgressLine progress={progress} onRun={run} />
      {shown && <TextDialog {...shown} onClose={closeShown} />}
    </>
  );
}
