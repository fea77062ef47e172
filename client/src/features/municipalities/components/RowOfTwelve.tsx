import { useTranslation } from 'react-i18next';
import { StateStrip, type StripState } from '../../../ui/StateStrip';
import type { MunicipalityName } from '../municipalities.queries';

export type BodyState = {
  municipality: Pick<MunicipalityName, 'id' | 'name'>;
  state: StripState;
  note?: string | undefined;
  to?: string | undefined;
};

/** The picture of the portal: one cell per member body. Who is still missing? */
export function RowOfTwelve({ label, bodies }: { label?: string; bodies: BodyState[] }) {
  const { t } = useTranslation('municipalities');
  return (
    <StateStrip
      label={label ?? t('rowOfTwelve')}
      cells={bodies.map(({ municipality, ...body }) => ({
        id: municipality.id,
        name: municipality.name,
        shortName: shortNameOf(municipality.name),
        ...body,
      }))}
    />
  );
}

/** "Kreis Siegen-Wittgenstein" does not fit a cell, and there is only one Kreis. */
function shortNameOf(name: string): string {
  return name.startsWith('Kreis ') ? 'Kreis' : name;
}
