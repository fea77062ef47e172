import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useProblemForm } from '../../../api/use-problem-form';
import { useDates } from '../../../lib/use-dates';
import { Button } from '../../../ui/Button';
import { CheckboxField } from '../../../ui/CheckboxField';
import { Form, FormActions } from '../../../ui/Form';
import { RadioGroupField } from '../../../ui/RadioGroupField';
import { SelectField } from '../../../ui/SelectField';
import { useToast } from '../../../ui/Toasts';
import { type NotificationPreferences, preferencesQuery, savePreferences } from '../notifications.queries';
import { preferencesFrom } from '../preferences-from';
import { ChannelRows } from './ChannelRows';
import styles from './PreferencesForm.module.css';

const weekdays = [1, 2, 3, 4, 5, 6, 7];
const hours = Array.from({ length: 24 }, (_, hour) => hour);
/** A Monday, to name the weekdays after. */
const monday = Date.UTC(2026, 10, 23, 12);

export function PreferencesForm({ preferences }: { preferences: NotificationPreferences }) {
  const { t } = useTranslation('notifications');
  const dates = useDates();
  const queries = useQueryClient();
  const toast = useToast();
  const form = useProblemForm(
    (values) => savePreferences(preferencesFrom(values, preferences)),
    (saved) => {
      queries.setQueryData(preferencesQuery.queryKey, saved);
      toast({ text: t('preferences.saved') });
    },
  );
  const { choices, isDigestOn, digestWeekday, digestHour, confidentiality } = preferences;
  const ofCoordination = choices.filter(({ audience }) => audience === 'coordination');
  return (
    <Form state={form} label={t('preferences.title')}>
      <section className={styles.part} aria-labelledby="worueber">
        <h2 id="worueber">{t('preferences.kinds')}</h2>
        <p className={styles.lead}>{t('preferences.kindsText')}</p>
        <ChannelRows
          title={t('preferences.members')}
          choices={choices.filter(({ audience }) => audience === 'members')}
        />
        {ofCoordination.length > 0 && <ChannelRows title={t('preferences.coordination')} choices={ofCoordination} />}
      </section>
      <section className={styles.part} aria-labelledby="woche">
        <h2 id="woche">{t('preferences.digest')}</h2>
        <p className={styles.lead}>{t('preferences.digestText')}</p>
        <CheckboxField name="isDigestOn" label={t('preferences.isDigestOn')} defaultChecked={isDigestOn} optional />
        <div className={styles.when}>
          <SelectField
            name="digestWeekday"
            label={t('preferences.weekday')}
            defaultValue={String(digestWeekday)}
            options={weekdays.map((day) => ({
              value: String(day),
              label: dates.weekday(new Date(monday + (day - 1) * 86_400_000)),
            }))}
          />
          <SelectField
            name="digestHour"
            label={t('preferences.hour')}
            defaultValue={String(digestHour)}
            options={hours.map((hour) => ({
              value: String(hour),
              label: dates.time(new Date(Date.UTC(2026, 10, 23, hour - 1))),
            }))}
          />
        </div>
      </section>
      <RadioGroupField
        name="confidentiality"
        label={t('preferences.confidentiality')}
        hint={t('preferences.confidentialityText')}
        defaultValue={confidentiality}
        choices={[
          { value: 'full', label: t('preferences.full') },
          { value: 'subject_only', label: t('preferences.subjectOnly') },
        ]}
      />
      <FormActions>
        <Button type="submit" variant="primary" busy={form.isPending}>
          {t('preferences.save')}
        </Button>
      </FormActions>
    </Form>
  );
}
