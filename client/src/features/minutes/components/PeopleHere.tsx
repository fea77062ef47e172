import { useTranslation } from 'react-i18next';
import type { PersonHere } from '../writing/room/people-here';
import styles from './PeopleHere.module.css';

/** Who has the text open, as initials in the tone of their carets. */
export function PeopleHere({ people }: { people: PersonHere[] }) {
  const { t } = useTranslation('minutes');
  if (people.length === 0) return null;
  return (
    <ul className={styles.people} aria-label={t('write.here')}>
      {people.map(({ id, name, tone }) => (
        <li key={id} className={styles.person} data-tone={tone} title={name}>
          <span aria-hidden="true">{initialsOf(name)}</span>
          <span className={styles.name}>{name}</span>
        </li>
      ))}
    </ul>
  );
}

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map(([letter = '']) => letter)
    .filter((_, place, all) => place === 0 || place === all.length - 1)
    .join('')
    .toUpperCase();
