import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../lib/use-language';
import { Button } from '../../../ui/Button';
import { SelectField } from '../../../ui/SelectField';
import { TextField } from '../../../ui/TextField';
import { membersQuery } from '../../members/members.queries';
import type { AuditFilter } from '../use-audit-filter';
import { useSubjects } from '../use-sentences';
import styles from './AuditFilters.module.css';

/** To find one act again; nobody is counted here. */
export function AuditFilters({ filter: { shown, isNarrowed, setField, reset } }: { filter: AuditFilter }) {
  const { t } = useTranslation('audit-log');
  const language = useLanguage();
  const members = useQuery(membersQuery).data?.items ?? [];
  const subjects = Object.entries(useSubjects())
    .map(([value, { name }]) => ({ value, label: name }))
    .sort((one, other) => one.label.localeCompare(other.label, language));
  return (
    <section className={styles.filters} aria-label={t('filter.label')} data-print="never">
      <SelectField
        name="person"
        label={t('filter.member')}
        placeholder={t('filter.allMembers')}
        options={members.map(({ id, name }) => ({ value: id, label: name }))}
        value={shown.memberId}
        onChange={({ target }) => setField('memberId', target.value)}
      />
      <SelectField
        name="sache"
        label={t('filter.subject')}
        placeholder={t('filter.allSubjects')}
        options={subjects}
        value={shown.subjectType}
        onChange={({ target }) => setField('subjectType', target.value)}
      />
      <TextField
        name="von"
        type="date"
        label={t('filter.from')}
        value={shown.from}
        onChange={({ target }) => setField('from', target.value)}
      />
      <TextField
        name="bis"
        type="date"
        label={t('filter.until')}
        value={shown.until}
        onChange={({ target }) => setField('until', target.value)}
      />
      {isNarrowed && (
        <Button variant="quiet" onClick={reset}>
          {t('filter.reset')}
        </Button>
      )}
    </section>
  );
}
