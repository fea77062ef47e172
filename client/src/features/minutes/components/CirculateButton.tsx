import { useQuery } from '@tanstack/react-query';
import { Send } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import { Alert } from '../../../ui/Alert';
import { Button } from '../../../ui/Button';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import { useToast } from '../../../ui/Toasts';
import { addresseesQuery, type Membership, type Minutes, useCirculate } from '../minutes.queries';

/** Leaves the house: says to how many people it goes and what follows from it. */
export function CirculateButton({ minutes, beforehand }: { minutes: Minutes; beforehand?: () => Promise<unknown> }) {
  const { t } = useTranslation('minutes');
  const [isAsking, setAsking] = useState(false);
  const circulate = useCirculate();
  const group = useQuery(addresseesQuery(minutes.meeting.workingGroup.id));
  const toast = useToast();
  const memberships = group.data?.items ?? [];
  const people = new Set(memberships.map(({ member }) => member.id)).size;
  const bodies = bodiesOf(memberships);

  const ask = async () => {
    await beforehand?.();
    circulate.reset();
    setAsking(true);
  };
  // The answer of mutateAsync comes also when the button is gone with the new state.
  const confirm = () =>
    circulate.mutateAsync(minutes.id).then(
      () => {
        setAsking(false);
        toast({ text: t('circulate.done') });
      },
      () => undefined,
    );

  return (
    <>
      <Button variant="primary" icon={<Send aria-hidden="true" size={20} />} onClick={ask}>
        {t('actions.circulate')}
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={t('circulate.title')}
          confirmLabel={t('circulate.confirm')}
          busy={circulate.isPending}
          onConfirm={confirm}
          onCancel={() => setAsking(false)}
        >
          {circulate.error && <Refusal error={circulate.error} minutes={minutes} />}
          <p>{t('circulate.readers', { count: people, bodies })}</p>
          <p>{t('circulate.tasks', { count: taskCount(minutes, bodies) })}</p>
          <p>{t('circulate.deadline', { count: minutes.objectionPeriodDays })}</p>
        </ConfirmDialog>
      )}
    </>
  );
}

/** Pointers name the item: "#/sections/5/entries/1/assignee". */
function Refusal({ error, minutes }: { error: Error; minutes: Minutes }) {
  const { t } = useTranslation('minutes');
  const { title, errors = [] } = problemOf(error);
  return (
    <Alert tone="danger" title={title} live>
      {errors.length > 0 && (
        <ul>
          {errors.map(({ pointer, detail }) => {
            const [, section, entry] = /^#\/sections\/(\d+)\/entries\/(\d+)/.exec(pointer) ?? [];
            const { number = '', entries = [] } = minutes.sections[Number(section)] ?? {};
            return (
              <li key={pointer}>{t('circulate.incomplete', { number, text: entries[Number(entry)]?.text, detail })}</li>
            );
          })}
        </ul>
      )}
    </Alert>
  );
}

const bodiesOf = (memberships: Membership[]): number =>
  new Set(memberships.filter(({ role }) => role !== 'guest').map(({ municipality }) => municipality.id)).size;

function taskCount({ sections }: Minutes, bodies: number): number {
  const tasks = sections.flatMap(({ entries }) => entries).filter(({ kind }) => kind === 'task');
  return tasks.reduce((sum, { assignee }) => sum + (assignee?.kind === 'all_municipalities' ? bodies : 1), 0);
}
