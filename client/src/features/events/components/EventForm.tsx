import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useProblemForm } from '../../../api/use-problem-form';
import { paths } from '../../../app/paths';
import { toLocalDateTime } from '../../../lib/local-time';
import { Button } from '../../../ui/Button';
import { Form, FormActions } from '../../../ui/Form';
import { LinkButton } from '../../../ui/LinkButton';
import { useToast } from '../../../ui/Toasts';
import { UnsavedChanges } from '../../../ui/UnsavedChanges';
import { eventFrom } from '../event-from';
import type { ChangeEvent, Event } from '../events.queries';
import { daysOf, type ProgrammeRow, rowsOf } from '../programme-rows';
import { AudienceFields } from './AudienceFields';
import { PlaceFields } from './PlaceFields';
import { ProgrammeFields } from './ProgrammeFields';
import { RegistrationFields } from './RegistrationFields';
import { SubjectFields } from './SubjectFields';

type EventFormProps = {
  workingGroupId: string;
  /** What is changed; undefined: a new one. */
  event: Event | undefined;
  save: (event: Omit<ChangeEvent, 'version'>) => Promise<Event>;
};

/** Everything about an event, from its title to who gets a seat. */
export function EventForm({ workingGroupId, event, save }: EventFormProps) {
  const { t } = useTranslation('events');
  const navigate = useNavigate();
  const toast = useToast();
  const [isTouched, setTouched] = useState(false);
  const [rows, setRows] = useState<ProgrammeRow[]>(() => (event ? rowsOf(event, toLocalDateTime) : []));
  const [times, setTimes] = useState(() => ({
    startsAt: event ? toLocalDateTime(event.startsAt) : '',
    endsAt: event ? toLocalDateTime(event.endsAt) : '',
  }));
  const form = useProblemForm(
    (values) => save(eventFrom(values, rows)),
    ({ id }) => {
      setTouched(false);
      toast({ text: t(event ? 'form.changed' : 'form.planned') });
      setTimeout(() => void navigate(paths.event(id)));
    },
  );
  return (
    <div onInput={() => setTouched(true)}>
      <UnsavedChanges when={isTouched && !form.isPending} />
      <Form state={form} label={t(event ? 'change' : 'plan')}>
        <SubjectFields event={event} times={times} onTimes={setTimes} />
        <PlaceFields event={event} />
        <ProgrammeFields
          rows={rows}
          first={times.startsAt.slice(0, 10)}
          days={daysOf(times.startsAt, times.endsAt)}
          onChange={setRows}
        />
        <AudienceFields event={event} workingGroupId={workingGroupId} />
        <RegistrationFields event={event} />
        <FormActions>
          <Button type="submit" variant="primary" busy={form.isPending}>
            {t(event ? 'form.save' : 'form.saveDraft')}
          </Button>
          <LinkButton variant="quiet" to={event ? paths.event(event.id) : paths.events}>
            {t('form.cancel')}
          </LinkButton>
        </FormActions>
      </Form>
    </div>
  );
}
