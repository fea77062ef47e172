import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../ui/EmptyState';
import type { ChosenGroup } from '../use-chosen-group';
import { GroupChoice } from './GroupChoice';

/** What a page shows of one group: below the choice, where there is one; a word to people without any. */
export function OfGroup({ chosen, children }: { chosen: ChosenGroup; children: ReactNode }) {
  if (chosen.isWithoutGroup) return <WithoutGroup />;
  return (
    <>
      <GroupChoice chosen={chosen} />
      {children}
    </>
  );
}

export function WithoutGroup() {
  const { t } = useTranslation('app');
  return (
    <EmptyState title={t('group.none')}>
      <p>{t('group.noneText')}</p>
    </EmptyState>
  );
}
