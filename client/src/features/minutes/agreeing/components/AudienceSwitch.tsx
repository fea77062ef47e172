import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Alert } from '../../../../ui/Alert';
import { SelectField } from '../../../../ui/SelectField';
import type { Audience } from '../agreeing.queries';
import styles from './AudienceSwitch.module.css';

const readers: Record<string, Audience> = { leitung: 'leadership', oeffentlich: 'public' };

/** For whom the address says that the minutes are read. */
export function useReader(): Audience {
  const [search] = useSearchParams();
  return readers[search.get('leser') ?? ''] ?? 'group';
}

/** The minutes as somebody else reads them. */
export function AudienceSwitch() {
  const { t } = useTranslation('minutes-agreeing');
  const [, setSearch] = useSearchParams();
  const reader = useReader();
  const options = [
    { value: '', label: t('audiences.group') },
    ...Object.entries(readers).map(([value, audience]) => ({ value, label: t(`audiences.${audience}`) })),
  ];
  const chosen = Object.entries(readers).find(([, audience]) => audience === reader)?.[0] ?? '';
  return (
    <div className={styles.switch} data-print="never">
      <SelectField
        name="leser"
        label={t('reading.label')}
        value={chosen}
        options={options}
        onChange={({ target: { value } }) => setSearch(value === '' ? {} : { leser: value }, { replace: true })}
      />
      {reader !== 'group' && <Alert title={t(`reading.note_${reader}`)} live />}
    </div>
  );
}
