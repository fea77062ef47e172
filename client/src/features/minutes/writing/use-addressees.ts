import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { OptionGroup } from '../../../ui/ComboboxField';
import { addresseeGroups } from '../addressees';
import { addresseesQuery, type Minutes } from '../minutes.queries';

/** Whom tasks can address, the same as long as nobody comes or goes: editors are made with it. */
export function useAddressees({ meeting }: Minutes): { addressees: OptionGroup[]; isKnown: boolean } {
  const { t } = useTranslation('minutes');
  const { data, isPending } = useQuery(addresseesQuery(meeting.workingGroup.id));
  const addressees = useMemo(
    () =>
      addresseeGroups(data?.items ?? [], {
        everybody: t('task.everybody'),
        municipalities: t('duty.municipalities'),
        people: t('duty.people'),
      }),
    [data, t],
  );
  return { addressees, isKnown: !isPending };
}
