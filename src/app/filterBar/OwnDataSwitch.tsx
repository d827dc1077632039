import { useOwn } from '../../store/own/own.ts';
import styles from './LookingAt.module.css';

interface OwnDataSwitchProps {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** Whether the figures show what the reader brought; only there for whoever brought something. */
export function OwnDataSwitch({ isOn, onChange }: OwnDataSwitchProps) {
  const isThere = useOwn(({ status, files }) => status === 'unread' || files.length > 0);
  if (!isThere && !isOn) return null;
  return (
    <label className={styles.own}>
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.target.checked)} />
      With own data
    </label>
  );
}
