import { useTranslation } from 'react-i18next';
import { Alert } from '../../../ui/Alert';
import { Button } from '../../../ui/Button';
import { DescriptionList } from '../../../ui/DescriptionList';
import type { Member } from '../members.queries';

const compared = ['academicTitle', 'givenName', 'familyName', 'position', 'phone', 'email'] as const;

/** What somebody else has saved while this form was open, beside what is being typed. */
export function ChangedMeanwhile({ before, now, onTake }: { before: Member; now: Member; onTake: () => void }) {
  const { t } = useTranslation('members');
  const changes = compared.filter((field) => before[field] !== now[field]);
  const items = changes.map((field) => ({
    term: t(`fields.${field}`),
    description: now[field] || t('conflict.empty'),
  }));
  return (
    <Alert
      tone="warning"
      title={t('conflict.title')}
      actions={
        <Button size="small" onClick={onTake}>
          {t('conflict.take')}
        </Button>
      }
      live
    >
      {items.length > 0 && <DescriptionList items={items} />}
      <p>{t('conflict.text')}</p>
    </Alert>
  );
}
