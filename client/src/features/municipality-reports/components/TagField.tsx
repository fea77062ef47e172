import { Plus, X } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../../ui/TextField';
import styles from './TagField.module.css';

type TagFieldProps = { tags: string[]; suggested: string[]; onChange: (tags: string[]) => void };

const most = 12;
const same = (one: string, other: string) => one.toLocaleLowerCase('de') === other.toLocaleLowerCase('de');

/** Tags that are typed, or taken from what the round uses. */
export function TagField({ tags, suggested, onChange }: TagFieldProps) {
  const { t } = useTranslation('municipality-reports');
  const [typed, setTyped] = useState('');
  const others = suggested.filter((tag) => !tags.some((one) => same(one, tag)));

  const add = (text: string) => {
    const added = text
      .split(',')
      .map((tag) => tag.trim().slice(0, 40))
      .filter((tag) => tag !== '' && !tags.some((one) => same(one, tag)));
    setTyped('');
    if (added.length > 0) onChange([...tags, ...added].slice(0, most));
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' && event.key !== ',') return;
    event.preventDefault();
    add(typed);
  };

  return (
    <div className={styles.field}>
      <TextField
        name="tags"
        label={t('write.tags')}
        hint={t('write.tagsHint')}
        optional
        value={typed}
        maxLength={80}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={press}
        onBlur={() => add(typed)}
      />
      {tags.length > 0 && (
        <ul className={styles.tags} aria-label={t('write.tags')}>
          {tags.map((tag) => (
            <li key={tag}>
              <button
                type="button"
                className={styles.tag}
                data-chosen=""
                aria-label={t('write.removeTag', { tag })}
                onClick={() => onChange(tags.filter((one) => one !== tag))}
              >
                {tag}
                <X aria-hidden="true" size={16} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && tags.length < most && (
        <div className={styles.suggested}>
          <span>{t('write.suggested')}:</span>
          <ul className={styles.tags} aria-label={t('write.suggested')}>
            {others.slice(0, 8).map((tag) => (
              <li key={tag}>
                <button
                  type="button"
                  className={styles.tag}
                  aria-label={t('write.addTag', { tag })}
                  onClick={() => add(tag)}
                >
                  <Plus aria-hidden="true" size={16} />
                  {tag}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
