import { Trash2, UserRoundPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { textOf } from '../../../lib/form-values';
import { Button } from '../../../ui/Button';
import { Form } from '../../../ui/Form';
import { IconButton } from '../../../ui/IconButton';
import { TextField } from '../../../ui/TextField';
import type { AttendanceGuest } from '../attendance.queries';
import fields from './AddAgendaItemForm.module.css';
import styles from './GuestList.module.css';

type GuestListProps = {
  guests: AttendanceGuest[];
  /** Absent where the reader only reads. */
  onAdd: ((guest: { name: string; organisation: string | null }) => Promise<unknown>) | undefined;
  onRemove: (guest: AttendanceGuest) => void;
};

export function GuestList({ guests, onAdd, onRemove }: GuestListProps) {
  const { t } = useTranslation('meetings');
  return (
    <section className={styles.section} aria-labelledby="guests">
      <h2 id="guests">{t('attendance.guests')}</h2>
      {guests.length === 0 ? (
        <p className={styles.none}>{t('attendance.noGuests')}</p>
      ) : (
        <ul className={styles.guests}>
          {guests.map((guest) => (
            <li key={guest.id} className={styles.guest}>
              <span>{[guest.name, guest.organisation].filter(Boolean).join(', ')}</span>
              {onAdd && (
                <IconButton
                  label={t('attendance.removeGuest', { name: guest.name })}
                  icon={<Trash2 size={20} />}
                  onClick={() => onRemove(guest)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {onAdd && <GuestForm onAdd={onAdd} />}
    </section>
  );
}

function GuestForm({ onAdd }: { onAdd: NonNullable<GuestListProps['onAdd']> }) {
  const { t } = useTranslation('meetings');
  const [round, setRound] = useState(0);
  const form = useProblemForm(
    (values) => onAdd({ name: textOf(values, 'name'), organisation: textOf(values, 'organisation') || null }),
    () => setRound((current) => current + 1),
  );
  return (
    <Form state={form} label={t('attendance.addGuest')}>
      <div key={round} className={fields.fields}>
        <div className={fields.title}>
          <TextField name="name" label={t('attendance.guestName')} maxLength={160} autoComplete="off" />
        </div>
        <div className={fields.title}>
          <TextField
            name="organisation"
            label={t('attendance.guestOrganisation')}
            optional
            maxLength={160}
            autoComplete="off"
          />
        </div>
        <Button type="submit" icon={<UserRoundPlus aria-hidden="true" size={20} />} busy={form.isPending}>
          {t('attendance.addGuest')}
        </Button>
      </div>
    </Form>
  );
}
