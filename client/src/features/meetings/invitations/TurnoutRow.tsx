import { useTranslation } from 'react-i18next';
import { RowOfTwelve } from '../../municipalities/components/RowOfTwelve';
import type { Invitations } from './invitations.queries';
import { turnoutLooks } from './reply-looks';

/** Which municipality will be there: the row of twelve. */
export function TurnoutRow({ invitations }: { invitations: Invitations }) {
  const { t } = useTranslation('invitations');
  return (
    <RowOfTwelve
      label={t('overview.row')}
      bodies={invitations.municipalities.map(({ municipality, state, isBeforeChange, people }) => ({
        municipality,
        state: { key: state, label: t(`turnout.${state}`), ...turnoutLooks[state] },
        note:
          [
            ...people.filter((one) => one.state === 'accepted').map(({ member }) => member.name),
            ...people.flatMap(({ deputy }) => (deputy ? [t('overview.by', { name: deputy.name })] : [])),
            ...(isBeforeChange ? [t('overview.beforeChange')] : []),
          ].join(', ') || undefined,
      }))}
    />
  );
}
