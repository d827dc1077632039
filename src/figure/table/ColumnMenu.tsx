import styles from './columnMenu.module.css';
import type { Grid } from './columns.ts';

export function ColumnMenu({ grid, onFirst }: { grid: Grid; onFirst: () => void }) {
  const columns = grid.getAllLeafColumns();
  const shown = grid.getVisibleLeafColumns().length;
  return (
    <details className={styles.menu}>
      <summary>
        Columns{' '}
        <span className={styles.count}>
          {shown} of {columns.length}
        </span>
      </summary>
      <fieldset aria-label="Columns to show">
        <div className={styles.choices}>
          {columns.map((column) => (
            <label key={column.id}>
              <input
                type="checkbox"
                checked={column.getIsVisible()}
                disabled={!column.getCanHide()}
                onChange={column.getToggleVisibilityHandler()}
              />
              {column.columnDef.meta?.layout.column.label}
            </label>
          ))}
        </div>
        <div className={styles.buttons}>
          <button type="button" onClick={() => grid.toggleAllColumnsVisible(true)}>
            Show all
          </button>
          <button type="button" onClick={onFirst}>
            As shown at first
          </button>
        </div>
      </fieldset>
    </details>
  );
}
