import { CircleCheck, CircleDashed, Hourglass } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { RowOfTwelve } from '../../municipalities/components/RowOfTwelve';
import type { EventPlaces } from '../registrations.queries';

type MunicipalitySeatsProps = Pick<EventPlaces, 'municipalities'>;

/** Who is still missing? */
export function MunicipalitySeats({ municipalities }: MunicipalitySeatsProps) {
  const { t } = useTranslation('registrations');
  const states = {
    seat: { key: 'seat', label: t('places.state.seat'), icon: CircleCheck, tone: 'success' },
    waiting: { key: 'waiting', label: t('places.state.waiting'), icon: Hourglass, tone: 'notice' },
    nobody: { key: 'nobody', label: t('places.state.nobody'), icon: CircleDashed, tone: 'neutral' },
  } as const;
  return (
    <RowOfTwelve
      label={t('places.row')}
      bodies={municipalities.map(({ municipality, seats, waiting }) => ({
        municipality,
        state: states[seats > 0 ? 'seat' : waiting > 0 ? 'waiting' : 'nobody'],
        note: seats > 0 ? t('places.seats', { count: seats }) : undefined,
      }))}
    />
  );
}
